import { boundsIn, type Band } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';
import { isMissed, isNoPromise } from '../availability/no-promise.ts';
import { LOWEST_PLAIN_LEVEL } from '../availability/target.ts';
import type { Statement } from '../statements.ts';
import { AVAILABILITY, PROMISE } from '../vocabulary.ts';
import { allOf } from './all-of-fee.ts';
import type { CreditValue } from './credit-value.ts';
import { marksOf } from './marks.ts';

/** A step is said in few words. */
const LONGEST = 200;

/** "Slip below that and", "If we miss this": the level of the sentence before, without its figure. */
const BELOW_THAT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:below|under|beneath|short of|less than|lower than|worse than|miss(?:es|ed)?|fail to (?:meet|reach)) (?:that|this|it)(?: (?:level|figure|mark|target|number|percentage))?(?=\s?(?:[,.;:)–—]|-\s|$)|\s(?:and|then|you|we|in|for|during|over|the|your|customers?)(?![A-Za-zÀ-ɏ]))|(?<![A-Za-zÀ-ɏ])(?:darunter|unter diese[mnrs]? (?:wert|marke|niveau)|en[ -]dessous|sous ce (?:niveau|seuil|taux)|sotto (?:questa soglia|questo (?:livello|valore))|por debajo de (?:eso|ese (?:nivel|valor))|abaixo disso|daaronder)(?![A-Za-zÀ-ɏ])/i,
);

/** The credit of a sentence whose level the sentence before it names, or asks about; null for any other. */
export function saidBefore(
  statement: Statement,
): { readonly band: Band; readonly value: CreditValue } | null {
  const { text, previous, example } = statement;
  if (example || text.length > LONGEST || previous.length > LONGEST || !/\d/.test(previous))
    return null;
  const marks = marksOf(text, true);
  const [credit, ...more] = marks;
  if (more.length > 0 || credit?.role === 'band') return null;
  const value: CreditValue | null =
    credit === undefined
      ? allOf(text)
      : { unit: 'percent', credit: credit.bound.value, start: credit.start, end: credit.end };
  const band = value === null ? null : (askedIn(previous) ?? promisedIn(statement));
  return band === null || value === null ? null : { band, value };
}

/** "Below 96%?": the one level that a question asks about. */
function askedIn(previous: string): Band | null {
  if (!previous.trimEnd().endsWith('?')) return null;
  const [only, ...more] = marksOf(previous, false);
  if (only?.role !== 'band' || more.length > 0) return null;
  return Number(only.band.below ?? 0) > LOWEST_ASKED ? only.band : null;
}
const LOWEST_ASKED = 50;

/** Below the one level that the sentence before promises, where a sentence refers to it. */
function promisedIn({ text, previous }: Statement): Band | null {
  const referred = BELOW_THAT.exec(text);
  if (referred === null || isNoPromise({ text: previous, example: false })) return null;
  const [only, ...more] = boundsIn(previous);
  if (only === undefined || more.length > 0 || only.figure.placeholder) return null;
  const isLevel =
    Number(only.value) >= LOWEST_PLAIN_LEVEL &&
    Number(only.value) <= 100 &&
    only.comparison !== 'below' &&
    only.comparison !== 'at-most' &&
    !isMissed(previous, only);
  if (!isLevel || !(AVAILABILITY.test(previous) || PROMISE.test(previous) || UP.test(previous)))
    return null;
  const { index, 0: words } = referred;
  return {
    below: only.value,
    atOrAbove: null,
    start: index,
    end: index + words.length,
    closed: false,
  };
}
/** "We keep it up 99.4% of the month". */
const UP = /(?<![A-Za-zÀ-ɏ])(?:up|running|there|online)(?![A-Za-zÀ-ɏ])/i;
