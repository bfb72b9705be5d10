import { create } from 'zustand';
import type { IncidentList } from '#renderer/ui/incidents/incidents-part.tsx';
import type { ComparisonId } from '#shared/compare/comparison.ts';
import type { Incident } from '#shared/engine/incident.ts';
import type { Period } from '#shared/engine/replay/replay.ts';

/** What is replayed: incidents, and the days that they are reckoned for. */
export interface Replayed {
  readonly list: IncidentList;
  readonly period: Period;
}

/** By comparison, as long as the window is open: incidents are working material. */
export const useReplayed = create<{ readonly kept: ReadonlyMap<ComparisonId, Replayed> }>(() => ({
  kept: new Map(),
}));

export const keepReplayed = (id: ComparisonId, replayed: Replayed): void =>
  useReplayed.setState(({ kept }) => ({ kept: new Map(kept).set(id, replayed) }));

/** A log without an incident in it is something, too: nothing happened. */
export const canReplay = ({ list, period }: Replayed): boolean =>
  (list.incidents.length > 0 || list.source !== '') && period.first <= period.last;

/** For an export; null where nothing has been replayed. */
export function replayedOf(
  id: ComparisonId,
): { readonly incidents: readonly Incident[]; readonly period: Period } | null {
  const replayed = useReplayed.getState().kept.get(id);
  return replayed && canReplay(replayed)
    ? { incidents: replayed.list.incidents, period: replayed.period }
    : null;
}
