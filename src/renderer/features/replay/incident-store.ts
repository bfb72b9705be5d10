import { create } from 'zustand';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Incident } from '#shared/engine/incident.ts';

/** The incidents that are being replayed, and where they come from. */
export interface IncidentList {
  readonly incidents: readonly Incident[];
  /** "outages-2026.csv", "drawn with seed 1"; empty while they are typed. */
  readonly source: string;
}

const NONE: IncidentList = { incidents: [], source: '' };

/** By agreement, as long as the window is open: they are working material, not part of the text. */
const useLists = create<{ readonly lists: ReadonlyMap<AgreementId, IncidentList> }>(() => ({
  lists: new Map(),
}));

export const useIncidents = (id: AgreementId): IncidentList =>
  useLists(({ lists }) => lists.get(id) ?? NONE);

export const setIncidents = (id: AgreementId, list: IncidentList): void =>
  useLists.setState(({ lists }) => ({ lists: new Map(lists).set(id, list) }));
