import { create } from 'zustand';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IncidentList } from './incidents-part.tsx';

const NONE: IncidentList = { incidents: [], source: '' };

/** By agreement, as long as the window is open: they are working material, not part of the text. */
const useLists = create<{ readonly lists: ReadonlyMap<AgreementId, IncidentList> }>(() => ({
  lists: new Map(),
}));

export const useIncidents = (id: AgreementId): IncidentList =>
  useLists(({ lists }) => lists.get(id) ?? NONE);

export const setIncidents = (id: AgreementId, list: IncidentList): void =>
  useLists.setState(({ lists }) => ({ lists: new Map(lists).set(id, list) }));
