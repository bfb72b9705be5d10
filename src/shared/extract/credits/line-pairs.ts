import { cite } from '#shared/document/citation.ts';
import type { Statement } from '../statements.ts';
import { AVAILABILITY, CREDIT, FEE } from '../vocabulary.ts';
import { creditInKind, isNoCredit, type CreditValue } from './credit-value.ts';
import { isLimiting } from './fee-share.ts';
import type { Mark } from './mark.ts';
import { marksOf } from './marks.ts';
import { printed, type FoundTier } from './tier.ts';

/** Lines that are longer say more than a level or its credit. */
const LONGEST_LEVEL = 160;
const LONGEST_CREDIT = 120;
/** How many lines may stand between a level and its credit: "Rating: tolerable". */
const MOST_BETWEEN = 1;

type Band = Extract<Mark, { role: 'band' }>['band'];

/** A short line that states a level, or what one earns. */
type Line =
  | { readonly role: 'band'; readonly statement: Statement; readonly band: Band }
  | { readonly role: 'credit'; readonly statement: Statement; readonly value: CreditValue | null };

/** Steps told in two lines: "Availability between 99.0 % and 99.9 %", below it "Credit: 5 %". */
export const lineTiers = (statements: readonly Statement[]): readonly FoundTier[] =>
  runsOf(statements).flatMap(paired);

/** Lines of both kinds that follow one another, with no more between them than a remark. */
function runsOf(statements: readonly Statement[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  let between = 0;
  for (const statement of statements) {
    const last = runs.at(-1)?.at(-1);
    const line = statement.passage.kind === 'cell' ? null : lineOf(statement);
    const isNear =
      last === undefined ||
      (between <= MOST_BETWEEN &&
        statement.passage.at - last.statement.passage.at <= MOST_BETWEEN + 1);
    if (!isNear && last !== undefined) runs.push([]);
    between = line === null ? between + 1 : 0;
    if (line !== null) runs.at(-1)?.push(line);
    else if (/\d/.test(statement.text)) runs.push([]);
  }
  return runs;
}

/** Each level with its credit: the one below it, or above it where the run begins so and ends in a level. */
function paired(lines: readonly Line[]): readonly FoundTier[] {
  const first = lines.at(0)?.role === 'credit' && lines.at(-1)?.role === 'band' ? 'credit' : 'band';
  const found: FoundTier[] = [];
  let open: Line | null = null;
  for (const line of lines) {
    if (line.role === first) open = line;
    else if (open !== null) {
      const [level, credit]: readonly Line[] = first === 'band' ? [open, line] : [line, open];
      if (level?.role === 'band' && credit?.role === 'credit' && credit.value !== null)
        found.push(tier(level.statement, level.band, credit.statement, credit.value));
      open = null;
    }
  }
  return found;
}

function lineOf(statement: Statement): Line | null {
  const band = levelOf(statement);
  if (band !== null) return { role: 'band', statement, band };
  const value = creditOf(statement);
  return value === null ? null : { role: 'credit', statement, value: value.credit };
}

/** The band that a short line is about; null where it says more, or gives the credit itself. */
function levelOf({ text, topics, example }: Statement): Band | null {
  if (example || text.length > LONGEST_LEVEL || !/\d/.test(text)) return null;
  if (!AVAILABILITY.test(text) && !topics.availability) return null;
  const [only, ...more] = marksOf(text, false);
  if (only?.role !== 'band' || more.length > 0) return null;
  return only.band.below === null || Number(only.band.below) < 50 ? null : only.band;
}

/** What a short line of a credit gives: nothing where it says so; null for any other line. */
function creditOf({ text, topics, example }: Statement): { credit: CreditValue | null } | null {
  if (example || text.length > LONGEST_CREDIT) return null;
  if (isLimiting(text)) return null;
  const isCredit = CREDIT.test(text);
  if (!isCredit && !(topics.credit && FEE.test(text))) return null;
  const label = /^[^:=]{0,80}[:=]\s{0,3}/.exec(text)?.[0] ?? '';
  if (label !== '' && isNoCredit(text.slice(label.length))) return { credit: null };
  const marks = marksOf(text, isCredit);
  const [only, ...more] = marks;
  if (only?.role === 'credit' && more.length === 0)
    return {
      credit: {
        unit: 'percent',
        credit: only.bound.value,
        start: only.start,
        end: only.end,
      },
    };
  const inKind = marks.length === 0 ? creditInKind(text) : null;
  return inKind === null ? null : { credit: inKind };
}

function tier(
  { passage, text, start, around }: Statement,
  band: Band,
  credit: Statement,
  value: CreditValue,
): FoundTier {
  return {
    band,
    measure: 'percent',
    value,
    per: null,
    text: printed(credit.text, value.start, credit.text.length),
    scope: '',
    group: `${passage.path.join('/')}#lines`.slice(0, 100),
    citations: [
      cite(passage.source, passage.text, start, start + text.length),
      cite(
        credit.passage.source,
        credit.passage.text,
        credit.start,
        credit.start + credit.text.length,
      ),
    ],
    confidence: 0.85,
    rule: 'credits/lines',
    context: `${text} \u2022 ${around.slice(-600)}`,
    at: passage.at,
  };
}
