import type { Band, Bound } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';
import type { Mark } from './mark.ts';

/** Any worse result, without a figure. */
const BELOW_THAT = String.raw`(?:(?:any(?:thing)?|everything|and)?\s?(?:below|under|beneath|less than|lower than|worse than) (?:that|this|it)|any(?:thing)? (?:less|lower|worse|below)|(?:or )?(?:less|lower|worse|below)|darunter|alles darunter|en[\s-]dessous|au[\s-]dessous|en deçà|(?:al )?di sotto|sotto|por debajo|menos|abaixo(?: disso)?|daaronder|lager)`;
const BELOW_THAT_BEHIND = compact(
  new RegExp(
    String.raw`^\s(?:for |if |when |where |bei |pour |per |por |voor )?${BELOW_THAT}\s?(?:[.,;)]|$)`,
    'i',
  ),
);
const BELOW_THAT_BEFORE = compact(
  new RegExp(
    String.raw`(?:^|[.,;:(]\s|\s(?:and|und|et|e|y|en)\s)(?:for |bei |pour |per |por |voor )?${BELOW_THAT}(?:[\s,:=→–—-]{1,4}|\s(?:it['’]s|it is|you get|gives|is|sind es|gibt es|c['’]est|è|es)\s)(?:an?\s|the\s|il\s|un\s|le\s|el\s)?$`,
    'i',
  ),
);

/** "25% below that", "darunter 25 %": the level is the lowest so far; null where a credit names its own. */
export function relativeBand(text: string, marks: readonly Mark[], { figure }: Bound) {
  const lowest = lowestOf(marks);
  if (lowest === null) return null;
  const before = BELOW_THAT_BEFORE.exec(text.slice(Math.max(0, figure.start - 50), figure.start));
  const behind = before ?? BELOW_THAT_BEHIND.exec(text.slice(figure.end, figure.end + 50));
  if (behind === null) return null;
  const start = before === null ? figure.end : figure.start - before[0].length;
  const end = start + behind[0].length;
  const band: Band = { below: lowest, atOrAbove: null, start, end, closed: false };
  return { role: 'band' as const, band, start, end };
}

/** Whether a figure is the credit of such a level. */
export const isRelative = (text: string, marks: readonly Mark[], bound: Bound): boolean =>
  bound.comparison === null &&
  Number(bound.value) <= 100 &&
  marks.some(({ role }) => role === 'credit') &&
  relativeBand(text, marks, bound) !== null;

/** The lower bound of the last level, with a credit of its own. */
function lowestOf(marks: readonly Mark[]): Band['below'] {
  const last = marks.filter(({ role }) => role === 'band').at(-1);
  return last?.role === 'band' ? (last.band.atOrAbove ?? null) : null;
}
