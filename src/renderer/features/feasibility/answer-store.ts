import { create } from 'zustand';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { oneMayMiss } from '#shared/engine/few-cases.ts';
import type { HistoryFile, Judgement } from './work.ts';

/** An imported file and what came of it. */
export interface KeptAnswer {
  readonly file: HistoryFile;
  readonly answer: Judgement;
  /** What it was held against. */
  readonly basis: Basis;
}

/** By agreement, as long as the window is open: cases are not part of an agreement. */
const useAnswers = create<{ readonly answers: ReadonlyMap<AgreementId, KeptAnswer> }>(() => ({
  answers: new Map(),
}));

export const useAnswer = (id: AgreementId): KeptAnswer | null =>
  useAnswers(({ answers }) => answers.get(id) ?? null);

export const keepAnswer = (id: AgreementId, answer: KeptAnswer): void =>
  useAnswers.setState(({ answers }) => ({ answers: new Map(answers).set(id, answer) }));

/** The parts of an agreement that a history is held against; edits leave the others as they are. */
export type Basis = readonly unknown[];

export const basisOf = ({
  calendars,
  commitments,
  exclusions,
  sections,
  services,
  severities,
  term,
  timeZone,
}: Agreement): Basis => [
  oneMayMiss({ sections }),
  services.length,
  ...services.map(({ maintenance }) => maintenance),
  calendars,
  exclusions,
  severities,
  term.start,
  timeZone,
  ...commitments.flatMap((one) => [
    one.id,
    one.kind,
    one.target,
    one.severity,
    one.calendar,
    one.services,
    one.measurement,
    one.pausesWhileWaiting,
  ]),
];

export const isSameBasis = (a: Basis, b: Basis): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at]);
