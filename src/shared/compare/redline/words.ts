import type { Inline, Inlines } from '#shared/document/document.ts';
import type { InlineLook, Origin, Piece, Pieces } from '#shared/document/redline.ts';
import { stretches, type Effort, type Stretch } from './effort.ts';

/**
 * A word with the marks and dots inside it ("99.95", "30-day", "provider's"), white space, or one other
 * character. Scripts that are written without spaces go by the character.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}\p{M}_])+(?:[.,:'’‑-][\p{L}\p{N}]+)*|\n|[^\S\n]+|./gsu;

/** The words of a text in order; together they are the text. */
export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Whether one would read on over it without a stop: no letter, no digit, no end of a paragraph. */
const isFiller = (text: string): boolean => !/[\p{L}\p{N}\u2029]/u.test(text);

/** More insertions and deletions of words than that are no change of wording any more. */
const MOST_EDITS = 1_200;

interface Token {
  readonly text: string;
  /** Equal for tokens that read and look alike. */
  readonly key: string;
  readonly origin: Origin;
}

/** What changes between two texts, word by word. */
export function comparedWords(base: Inlines, target: Inlines, effort: Effort): Pieces {
  const [before, after] = [tokensOf(base), tokensOf(target)];
  const found = stretches(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    effort,
    { most: MOST_EDITS },
  );
  return joined(
    readable(found, before, after).flatMap(({ same, base: b, target: t }): Piece[] =>
      same
        ? before.slice(...b).map((token, at) => ({
            change: 'kept',
            text: token.text,
            base: token.origin,
            target: after[t[0] + at]!.origin,
          }))
        : [...deleted(before.slice(...b)), ...inserted(after.slice(...t))],
    ),
  );
}

/** What changes between two texts without marks. */
export const comparedPlain = (base: string, target: string, effort: Effort): Pieces =>
  comparedWords(plain(base), plain(target), effort);

/** Text without marks. */
export const plain = (text: string): Inlines => [{ type: 'text', text, marks: [] }];

const inserted = (tokens: readonly Token[]): Piece[] =>
  tokens.map(({ text, origin }) => ({ change: 'inserted', text, target: origin }));
const deleted = (tokens: readonly Token[]): Piece[] =>
  tokens.map(({ text, origin }) => ({ change: 'deleted', text, base: origin }));

/** A reference is one token, as half of a number leads nowhere; an inline without words is one too. */
function tokensOf(inlines: Inlines): readonly Token[] {
  return inlines.flatMap((inline, at) => {
    const origin = { at, look: lookOf(inline) };
    const look = `${[...inline.marks].sort().join()}|${inline.type === 'blank' ? 'blank' : ''}|`;
    const words =
      inline.type === 'reference' || inline.text === '' ? [inline.text] : wordsIn(inline.text);
    return words.map((text) => ({ text, key: look + text, origin }));
  });
}

function lookOf(inline: Inline): InlineLook {
  const { text: _text, ...look } = inline;
  return look;
}

/**
 * Without kept crumbs between two changes: a space or a comma that both wordings happen to have would
 * tear "nine hours" → "two days" into four changes. `textOf`: what a kept stretch holds.
 */
export function withoutCrumbs(
  found: readonly Stretch[],
  textOf: (stretch: Stretch) => string,
): readonly Stretch[] {
  const merged: Stretch[] = [];
  found.forEach((stretch, index) => {
    const isCrumb =
      stretch.same && index > 0 && index < found.length - 1 && isFiller(textOf(stretch));
    const last = merged.at(-1);
    const one = isCrumb ? { ...stretch, same: false } : stretch;
    if (last !== undefined && !last.same && !one.same)
      merged[merged.length - 1] = {
        same: false,
        base: [last.base[0], one.base[1]],
        target: [last.target[0], one.target[1]],
      };
    else merged.push(one);
  });
  return merged;
}

/** A text of which hardly a word is kept is replaced as a whole. */
function readable(
  found: readonly Stretch[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Stretch[] {
  const textOf = ({ base }: Stretch) =>
    before
      .slice(...base)
      .map(({ text }) => text)
      .join('');
  const merged = withoutCrumbs(found, textOf);
  const kept = merged.filter(({ same }) => same).reduce((sum, one) => sum + textOf(one).length, 0);
  const longest = Math.max(lengthOf(before), lengthOf(after));
  return kept * 5 < longest && merged.length > 2
    ? [{ same: false, base: [0, before.length], target: [0, after.length] }]
    : merged;
}

const lengthOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { text }) => sum + text.length, 0);

/** Neighbours of the same change and the same inlines as one piece. */
function joined(pieces: readonly Piece[]): Pieces {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last !== undefined && continues(last, piece))
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

function continues(last: Piece, next: Piece): boolean {
  if (last.change === 'kept')
    return (
      next.change === 'kept' && last.base.at === next.base.at && last.target.at === next.target.at
    );
  if (last.change === 'inserted')
    return next.change === 'inserted' && last.target.at === next.target.at;
  return next.change === 'deleted' && last.base.at === next.base.at;
}
