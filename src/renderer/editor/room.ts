import { MAX_BLOCKS, MAX_RUNS, type RichText } from '#shared/agreement/rich-text.ts';
import { MAX_TEXT } from '#shared/base/text.ts';
import { lengthOfText } from './clipboard/slice.ts';

/** More letters than a clause ever has; beyond it, reading a paste alone would hold up the window. */
export const MAX_CHARACTERS = MAX_TEXT;

/** Of what a text has more than it holds. */
export type Excess = 'characters' | 'paragraphs' | 'runs';

/** Of what `body` has more than the model, and so a file, holds; null where it fits. */
export function excessOf(body: RichText): Excess | null {
  if (body.length > MAX_BLOCKS) return 'paragraphs';
  if (mostRuns(body) > MAX_RUNS) return 'runs';
  const fits = body.every(({ runs }) =>
    runs.every((run) => run.type !== 'text' || run.text.length <= MAX_TEXT),
  );
  return fits ? null : 'characters';
}

/**
 * Of what there would be too much with `pasted` put into `held`; null where it fits. Told before the
 * paste, so it counts as if nothing of `held` were replaced and the longest paragraphs met.
 */
export function excessOfPaste(pasted: RichText, held: RichText): Excess | null {
  if (lengthOfText(pasted) + lengthOfText(held) > MAX_CHARACTERS) return 'characters';
  if (pasted.length + held.length > MAX_BLOCKS) return 'paragraphs';
  return mostRuns(pasted) + mostRuns(held) > MAX_RUNS ? 'runs' : null;
}

const mostRuns = (body: RichText): number =>
  body.reduce((most, { runs }) => Math.max(most, runs.length), 0);

const HOLDS: Readonly<Record<Excess, string>> = {
  characters: `${MAX_CHARACTERS.toLocaleString('en')} characters`,
  paragraphs: `${MAX_BLOCKS.toLocaleString('en')} paragraphs`,
  runs: `${MAX_RUNS.toLocaleString('en')} changes of format in a paragraph`,
};

/** Why a text was not taken; `remedy` is what helps here: "Paste it in parts". */
export const tooLong = (excess: Excess, remedy: string): string =>
  `That is too long for one clause, which holds ${HOLDS[excess]}. ${remedy}, or annex the document.`;
