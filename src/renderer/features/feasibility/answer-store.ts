import { create } from 'zustand';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { HistoryAnswer, HistoryInput } from './work.ts';

/** An imported file and what came of it. */
export interface KeptAnswer {
  readonly kind: HistoryInput['kind'];
  /** The file's name. */
  readonly source: string;
  /** Kept so that it can be judged anew when the target changes; never stored. */
  readonly bytes: Uint8Array;
  readonly answer: HistoryAnswer;
}

/** By agreement, as long as the window is open: cases are not part of an agreement. */
const useAnswers = create<{ readonly answers: ReadonlyMap<AgreementId, KeptAnswer> }>(() => ({
  answers: new Map(),
}));

export const useAnswer = (id: AgreementId): KeptAnswer | null =>
  useAnswers(({ answers }) => answers.get(id) ?? null);

export const keepAnswer = (id: AgreementId, answer: KeptAnswer): void =>
  useAnswers.setState(({ answers }) => ({ answers: new Map(answers).set(id, answer) }));
