import type { Duration } from '#shared/agreement/duration.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { cite } from '#shared/document/citation.ts';
import { durationsIn } from '../grammar/duration.ts';
import type { Statement } from '../statements.ts';
import { CREDIT, DOWNTIME } from '../vocabulary.ts';
import { timeAlone, type CreditValue } from './credit-value.ts';
import { downtimeBand, type DowntimeBand } from './downtime-bands.ts';
import { printed, type FoundTier } from './tier.ts';

/** Longer lines are prose. */
const LONGEST = 90;
/** How far apart the lines of one list may stand. */
const NEXT = 2;
const FEWEST = 2;
/** How much of what stands right above a list may introduce it. */
const LONGEST_TITLE = 300;

interface Line {
  readonly statement: Statement;
  readonly band: DowntimeBand;
  readonly value: CreditValue;
  /** What the line gives, as printed. */
  readonly given: string;
}

/**
 * "30 to 59 minutes: one day", "2 days / 1 to 4 hours": lines of a list that each give days of the fee for
 * a length of outage. Both are times: an outage is counted in minutes and hours, a credit in days and weeks.
 */
export function outageLines(statements: readonly Statement[]): readonly FoundTier[] {
  const found: FoundTier[] = [];
  let run: Line[] = [];
  let isNamed = false;
  let last: Statement | null = null;
  const close = () => {
    if (isNamed && run.length >= FEWEST) found.push(...run.map(tier));
    run = [];
  };
  for (const statement of statements) {
    const line = lineOf(statement);
    const isNext = last !== null && statement.passage.at - last.passage.at <= NEXT;
    if (line === null || !isNext) close();
    if (line !== null) {
      if (run.length === 0) isNamed = introduces(statement, isNext ? (last?.text ?? '') : '');
      run.push(line);
    }
    last = statement;
  }
  close();
  return found;
}

/** Whether what stands above a list speaks of both, of a credit and of being down. */
function introduces({ around }: Statement, above: string): boolean {
  const words = `${around} ${above.slice(-LONGEST_TITLE)}`;
  return CREDIT.test(words) && DOWNTIME.test(words);
}

/** "(1) ": a number that counts the lines, or says the figure behind it once more. */
const NUMBER = /^\W{0,3}\d{1,2}[).]\s/;
/** The sign between the two; a range has a dash of its own. */
const SIDES =
  /^(.{3,60}?)\s{0,3}(?::|=|\/|\||→|⇒|[-=]>|\s[–—-]{1,2}(?=\s{1,3}(?:\d{1,2}|[a-z]{3,8})\s(?:full\s)?(?:day|week|tag|woche|jour|semaine|giorn|settiman|d[ií]a|dag)))\s{0,3}(.{3,60})$/i;

function lineOf(statement: Statement): Line | null {
  const { text, example, passage } = statement;
  if (example || passage.kind === 'heading' || text.length > LONGEST || !/\d/.test(text))
    return null;
  const sides = SIDES.exec(text.replace(NUMBER, '').replace(/[\s.;,]+$/, ''));
  const [, first = '', second = ''] = sides ?? [];
  if (sides === null) return null;
  return pairOf(statement, first, second) ?? pairOf(statement, second, first);
}

/** An outage in minutes or hours and what it earns in days; null for any other pair of times. */
function pairOf(statement: Statement, outage: string, given: string): Line | null {
  const value = timeAlone(given);
  if (value?.unit !== 'days') return null;
  const times = outage.split(BETWEEN).flatMap((side) => durationsIn(side)[0]?.duration ?? []);
  const [from, to] = times;
  if (from === undefined || !times.every(isOfOutage)) return null;
  if (to !== undefined && from.unit !== to.unit) {
    const [atOrAbove, below] = [minutesOf(from), minutesOf(to)];
    return { statement, band: { below, atOrAbove, measure: 'minute' }, value, given };
  }
  const isOpen = /\d\s?[A-Za-zÀ-ɏ]{0,10}\s?\+/.test(outage);
  const band = downtimeBand(isOpen ? `≥ ${outage}` : outage, '');
  return band === null ? null : { statement, band, value, given };
}

/** "40 minutes to 3 hours". */
const BETWEEN = /\s{1,2}(?:-{1,2}|–|—|to|and|bis|und|à|et|al?|e|y|hasta|até|tot|en)\s{1,2}/i;

const isOfOutage = ({ unit }: Duration): boolean => unit === 'minute' || unit === 'hour';

const minutesOf = ({ value, unit }: Duration): DecimalString =>
  decimalString(exact(value).times(unit === 'hour' ? 60 : 1));

const tier = ({ statement, band, value, given }: Line): FoundTier => {
  const { passage, start, text, around } = statement;
  return {
    band: { below: band.below, atOrAbove: band.atOrAbove },
    measure: band.measure,
    value,
    per: null,
    text: printed(given, 0, given.length),
    scope: '',
    group: `${passage.path.join('/')}#outages`.slice(0, 100),
    citations: [cite(passage.source, passage.text, start, start + text.length)],
    confidence: 0.75,
    rule: 'credits/outage-line',
    context: `${text} \u2022 ${around.slice(-600)}`,
    at: passage.at,
  };
};
