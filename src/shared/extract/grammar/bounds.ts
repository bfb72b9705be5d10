import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { comparisonAfter, comparisonBefore, type Comparison } from './comparison.ts';
import { numbersIn, type PrintedNumber } from './numbers.ts';
import { percentagesIn, type Percentage } from './percent.ts';

/** A percentage with the words that compare a result with it. */
export interface Bound {
  readonly value: DecimalString;
  readonly comparison: Comparison | null;
  /** From the first word of the comparison to the last of the figure. */
  readonly start: number;
  readonly end: number;
  readonly figure: Percentage;
}

/** The results for which something holds; bounds as printed, null where there is none. */
export interface Band {
  readonly below: DecimalString | null;
  readonly atOrAbove: DecimalString | null;
  readonly start: number;
  readonly end: number;
  /** Both bounds without a comparison ("97% - 98.99%"): the upper one belongs to the band. */
  readonly closed: boolean;
  /** "99% or less": a result of exactly the upper bound belongs to the band. Absent: it does not, or nothing says so. */
  readonly includesBelow?: true;
}

/** Every percentage of a text as a bound. */
export const boundsIn = (text: string): readonly Bound[] => compared(text, percentagesIn(text));

/** The numbers of a cell whose column or comparisons say that they are percentages: "less than 99.0". */
export const bareBoundsIn = (text: string): readonly Bound[] =>
  compared(
    text,
    numbersIn(text, 'share')
      .filter(({ value }) => exact(value).lessThanOrEqualTo(100))
      .map((number: PrintedNumber) => ({ ...number, points: false, placeholder: false })),
  );

function compared(text: string, figures: readonly Percentage[]): readonly Bound[] {
  let from = 0;
  return figures.map((figure) => {
    const before = comparisonBefore(text, figure.start, from);
    const after = before === null ? comparisonAfter(text, figure.end) : null;
    from = after?.end ?? figure.end;
    return {
      value: figure.value,
      comparison: before?.kind ?? after?.kind ?? null,
      start: before?.start ?? figure.start,
      end: from,
      figure,
    };
  });
}

const isUpper = ({ comparison }: Bound) => comparison === 'below' || comparison === 'at-most';
const isLower = ({ comparison }: Bound) => comparison === 'at-least' || comparison === 'above';

/** What may stand between the two bounds of one band. */
const RANGE =
  /^[\s\u00a0(,]{0,3}(?:--?|–|—|‑|−|~|～|〜|to|and|&|bis|und|à|et|al?|e|y|en|t\/m|through|till?|until|bis hinab zu|but|(?:(?:and|und|et|e|y|en)\s)?(?:fino al?|hasta(?: el)?|tot(?: en met)?|até(?: ao?)?|jusqu['’]à|up to|down to|bis(?: zu)?)|â(?:€.)?|β|\ufffd|\.{2,3}|…)?(?:[\s\u00a0](?:the|el|la|il|lo|le|o|de[rn]?|het))?[\s\u00a0),]{0,3}$/i;
const DASH = /^\s{1,2}[–—-]\s{1,2}$/u;
const ARROW = /^\s{0,2}(?:→|⇒|-{1,2}>)\s{0,2}$/u;
/** "[99.0%, 99.9%)", "(95, 99]": an interval as it is written in mathematics. */
const isInterval = (text: string, first: Bound, second: Bound, gap: string): boolean =>
  first.comparison === null &&
  second.comparison === null &&
  exact(first.value).lessThan(second.value) &&
  /^\s?[,;]\s?$/.test(gap) &&
  /[[(\]]\s?$/.test(text.slice(0, first.start)) &&
  /^\s?[\])[]/.test(text.slice(second.end)) &&
  /[[\]]/.test(
    text.slice(Math.max(0, first.start - 2), first.start) + text.slice(second.end, second.end + 2),
  );
/** Both as high as levels are; a share of the fee behind an arrow is lower. */
const isStepDown = (first: Bound, second: Bound): boolean =>
  Number(second.value) >= LOWEST_BEHIND_ARROW && exact(second.value).lessThan(first.value);
const LOWEST_BEHIND_ARROW = 80;
const AS_FAR_AS = /^(?:up to|bis|jusqu|até|fino|hasta|tot)/i;
const JOINED = /^[\s,(]{0,3}(?:and|but|und|et|e|y|en|mas|ma|aber|mais)?[\s,]{0,3}$/i;
const LINK = /^[^\d.;:%|\n]{0,48}$/u;
/** Words that begin a condition of their own. */
const NEW_CONDITION =
  /(?<![A-Za-zÀ-ɏ])(?:if|when|should|unless|whereas|(?<!(?:but|yet) )(?:falls?|drops?)|wenn|sollte|fällt|sinkt|si|lorsque|tombe|se|qualora|scende|cuando)(?![A-Za-zÀ-ɏ])/i;

/** A figure that nothing compares and that no level of service is as low as: a credit after a dash. */
const isNoLevel = ({ comparison, value }: Bound): boolean =>
  comparison === null && Number(value) < 50 && Number(value) !== 0;

/** The band of two neighbouring bounds; null where they do not make one. */
export function bandOfTwo(text: string, first: Bound, second: Bound): Band | null {
  const gap = text.slice(first.end, second.start);
  const span = { start: first.start, end: second.end };
  if (isNoLevel(first) || isNoLevel(second)) return null;
  if (isInterval(text, first, second, gap)) return band(second, first, span);
  if (isUpper(first) && isLower(second)) return linked(gap, first, second, span);
  if (isLower(first) && isUpper(second)) return linked(gap, second, first, span);
  // "below 99% and up to 98%": as far down as the second.
  if (isUpper(first) && second.comparison === 'at-most' && AS_FAR_AS.test(text.slice(second.start)))
    return exact(second.value).lessThan(first.value) &&
      Number(second.value) >= 50 &&
      JOINED.test(gap)
      ? band(first, second, span)
      : null;
  // "90% or less – 60%": compared behind the figure, a level is complete, and the dash leads to what it earns.
  const isComplete = first.comparison !== null && first.end > first.figure.end;
  if (isComplete && second.comparison === null && DASH.test(gap)) return null;
  // "99.9% → 99.5%": from one level down to the next.
  if (first.comparison === null && second.comparison === null && ARROW.test(gap))
    return isStepDown(first, second) ? { ...band(first, second, span), closed: true } : null;
  if (first.comparison !== null && second.comparison !== null) return null;
  // "less than 95% – 100%": nothing goes up from below, so that the second figure is what it earns.
  if (isUpper(first) && second.comparison === null && exact(second.value).greaterThan(first.value))
    return null;
  if (!RANGE.test(gap) || /^[\s\u00a0,()]*$/.test(gap)) {
    // "99.0% < 99.9%": the sign alone joins them.
    const isJoined = first.comparison === null && isUpper(second) && gap.trim() === '';
    return isJoined ? band(second, first, span) : null;
  }
  if (first.comparison === null && second.comparison === null) {
    const isRising = exact(first.value).lessThan(second.value);
    return { ...(isRising ? band(second, first, span) : band(first, second, span)), closed: true };
  }
  if (isUpper(first) || isLower(second)) return band(first, second, span);
  return band(second, first, span);
}

/** Both compare: few words between them, and bounds that leave something between. */
function linked(
  gap: string,
  upper: Bound,
  lower: Bound,
  span: { readonly start: number; readonly end: number },
): Band | null {
  const isLinked = LINK.test(gap) && !NEW_CONDITION.test(gap);
  return isLinked && exact(upper.value).greaterThan(lower.value) ? band(upper, lower, span) : null;
}

function band(
  upper: Bound,
  lower: Bound,
  { start, end }: { readonly start: number; readonly end: number },
): Band {
  // A band whose bounds were exchanged ("between 99.9% and 99%") is read the way that makes sense.
  const [low, high] = exact(lower.value).greaterThan(upper.value)
    ? [upper.value, lower.value]
    : [lower.value, upper.value];
  const includes = upper.comparison === 'at-most' && upper.value === high;
  return {
    below: high,
    atOrAbove: low,
    start,
    end,
    closed: false,
    ...(includes && { includesBelow: true as const }),
  };
}

/** The band that a single bound makes; null where nothing compares. */
export function bandOfOne({ value, comparison, start, end }: Bound): Band | null {
  if (comparison === null) return null;
  const isUpperBound = comparison === 'below' || comparison === 'at-most';
  return {
    below: isUpperBound ? value : null,
    atOrAbove: isUpperBound ? null : value,
    start,
    end,
    closed: false,
    ...(comparison === 'at-most' && { includesBelow: true as const }),
  };
}

/** The band that a cell or the head of a list item states, and nothing else; null where it does not. */
export function bandOf(text: string, bounds: readonly Bound[]): Band | null {
  const [first, second, ...more] = bounds;
  if (first === undefined || more.length > 0) return null;
  return second === undefined ? bandOfOne(first) : bandOfTwo(text, first, second);
}
