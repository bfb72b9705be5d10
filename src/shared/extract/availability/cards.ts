import { cite } from '#shared/document/citation.ts';
import { boundsIn, type Bound } from '../grammar/bounds.ts';
import type { Passage } from '../sla-text.ts';
import { isExampleAround } from '../statements.ts';
import { AVAILABILITY, CREDIT, OTHER_LEVEL } from '../vocabulary.ts';
import { windowIn } from '../window.ts';
import { isNoPromise } from './no-promise.ts';
import { boundAlone, type FoundTarget } from './target.ts';

/** A page shows no lower level in large figures. */
const LOWEST = 95;
const LONGEST_LABEL = 60;
/** More figures in a row are the cells of a table that lost its shape. */
const MOST = 3;

/** Levels that stand alone on a line, with what they are on the line before or behind: "Uptime", "99.8%", "measured monthly". */
export function cardTargets(
  passages: readonly Passage[],
  loose: ReadonlySet<string>,
): readonly FoundTarget[] {
  const found = passages.flatMap((passage, index): readonly FoundTarget[] => {
    const isHeading = passage.kind === 'heading';
    const level = loose.has(passage.source) ? null : (bareLevelOf(passage) ?? targetOf(passage));
    if (level === null || isExampleAround(passage)) return [];
    // A heading is about what stands below it.
    const [before, after] = [
      isHeading ? undefined : passages[index - 1],
      TARGET.test(passage.text) ? undefined : passages[index + 1],
    ];
    const labels = [before, after].filter((one) => one !== undefined && isLabel(one));
    const [label, ...more] = labels;
    // Between two labels the figure may belong to either.
    if (label === undefined || more.length > 0) return [];
    return [
      {
        percent: level.value,
        window:
          windowIn(passage.text) ??
          windowIn(label.text) ??
          windowIn(after?.text.slice(0, LONGEST_LABEL) ?? ''),
        scope: '',
        citations: [cite(passage.source, passage.text, level.start, level.end)],
        confidence: 0.65,
        rule: 'availability/card',
        parts: [],
        path: passage.path,
        group: '',
        at: passage.at,
      },
    ];
  });
  return found.length > MOST ? [] : found;
}

/** The level that is all that a line says; null for any other line. */
export const levelOf = (passage: Passage): Bound | null =>
  passage.kind === 'heading' ? null : bareLevelOf(passage);

function bareLevelOf({ text }: Passage): Bound | null {
  if (text.length > 24) return null;
  const only = boundAlone(text);
  if (only === null || only.figure.placeholder) return null;
  const isLevel = only.comparison !== 'below' && only.comparison !== 'at-most';
  return isLevel && isBetween(Number(only.value)) ? only : null;
}

/** "Target: 99.4% per month, in opening hours": what a line names as the aim; null for any other line. */
function targetOf({ text, kind }: Passage): Bound | null {
  const named = kind === 'heading' || text.length > LONGEST_TARGET ? null : TARGET.exec(text);
  if (named === null) return null;
  const [only, ...more] = boundsIn(text);
  if (only === undefined || more.length > 0 || only.start > named[0].length) return null;
  const isOther = OTHER_LEVEL.test(text) || CREDIT.test(text) || only.figure.placeholder;
  return !isOther && isBetween(Number(only.value)) ? only : null;
}
const LONGEST_TARGET = 120;
const TARGET =
  /^\W{0,3}(?:(?:service|target|agreed|committed)\s)?(?:targets?|goal|objective|commitment|level|sla|slo|ziel(?:wert)?|sollwert|zusage|objectif|cible|engagement|obiettivo|soglia|objetivo|meta|compromiso|compromisso|doel|streefwaarde)\s?[:=|]\s{0,2}/i;

/** The number of a level in a list of them: "KPI 2 Availability", "3.1 Uptime". */
const NUMBERED =
  /^\W{0,3}(?:(?:kpi|slo?|sla|sli|pi|no|nr)\s?)?[.#]?\d{1,2}(?:\.\d{1,2})?[.):]?\s{1,3}/i;

const isBetween = (level: number): boolean => level >= LOWEST && level <= 100;

/** A few words that name a level of availability. */
export const isLabel = ({ text }: Passage): boolean =>
  text.length <= LONGEST_LABEL &&
  !/\d/.test(text.replace(NUMBERED, '')) &&
  AVAILABILITY.test(text) &&
  !OTHER_LEVEL.test(text) &&
  !CREDIT.test(text) &&
  !isNoPromise({ text, example: false });
