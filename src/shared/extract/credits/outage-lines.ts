import type { Duration } from '#shared/agreement/duration.ts';
import { cite } from '#shared/document/citation.ts';
import { durationsIn } from '../grammar/duration.ts';
import { compact } from '../grammar/compact.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { numberedSeverities } from '../grammar/severity.ts';
import { MISS_ASKED } from '../miss-asked.ts';
import { headingOf, type Statement } from '../statements.ts';
import { CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { creditInKind, timeAlone, type CreditValue } from './credit-value.ts';
import { downtimeBand } from './downtime-bands.ts';
import { isShareOfFee } from './fee-share.ts';
import { LATE } from './lateness.ts';
import { LOST } from './table-levels.ts';
import { printed, type FoundTier } from './tier.ts';

/** Longer lines are prose. */
const LONGEST = 110;
/** How far apart the lines of one list may stand. */
const NEXT = 2;
const FEWEST = 2;
/** How much of what stands right above a list may introduce it. */
const LONGEST_TITLE = 300;
/** Longer lines are no name of a column. */
const LONGEST_NAME = 64;
/** Longer sides say more than a length of time. */
const LONGEST_BARE = 32;

interface Line {
  readonly statement: Statement;
  readonly band: NonNullable<FoundTier['band']>;
  readonly measure: FoundTier['measure'];
  readonly value: CreditValue;
  /** What the line gives, as printed. */
  readonly given: string;
  /** The lateness that it is given for; empty for an outage. */
  readonly scope: string;
  /** The line below it that gives the credit, where it does not say it itself. */
  readonly credit?: Statement;
}

/** "Less than 10 minutes: 0%" is a line of the list, but no step. */
const givesAny = ({ value: { unit, credit } }: Line): boolean =>
  unit !== 'percent' || Number(credit) > 0;

/**
 * "30 to 59 minutes: one day", "Downtime of 2 to 5 hours: 8% of the fee", "up to 3 hours late: 8%": lines of a
 * list that each give days or a share of the fee for a length of time. Of two times, an outage is counted in
 * minutes and hours, a credit in days and weeks.
 */
export function outageLines(statements: readonly Statement[]): readonly FoundTier[] {
  const found: FoundTier[] = [];
  let run: Line[] = [];
  let isNamed = false;
  let last: Statement | null = null;
  let above = '';
  const close = () => {
    if (isNamed && run.length >= FEWEST) found.push(...run.filter(givesAny).map(tier));
    run = [];
  };
  for (const [index, statement] of statements.entries()) {
    const line = lineOf(statement, run.length > 0) ?? onTwoLines(statement, statements[index + 1]);
    const isNext = last !== null && statement.passage.at - last.passage.at <= NEXT;
    // The credit of a line above.
    const isTaken = run.at(-1)?.credit === statement;
    if ((line === null && !isTaken) || !isNext) close();
    if (line !== null) {
      if (run.length === 0) isNamed = introduces(statement, isNext ? above : '');
      run.push(line);
    }
    // Names of columns on lines of their own stand between a list and what introduces it.
    const isShort = isNext && statement.text.length <= LONGEST_NAME;
    above = isShort ? `${above} ${statement.text}`.slice(-LONGEST_TITLE) : statement.text;
    last = statement;
  }
  close();
  return found;
}

/** Whether what stands above a list, or its first line, speaks of both, of a credit and of being down or late. */
function introduces(statement: Statement, above: string): boolean {
  const { around, text } = statement;
  const words = `${around} ${above.slice(-LONGEST_TITLE)} ${text}`;
  const isGiven =
    CREDIT.test(words) ||
    MISS_ASKED.test(headingOf(statement)) ||
    percentagesIn(text).some(({ end }) => isShareOfFee(text, end));
  return isGiven && [DOWNTIME, LATE, LOST].some((one) => one.test(words));
}

/** "(1) ": a number that counts the lines, or says the figure behind it once more. */
const NUMBER = /^\W{0,3}\d{1,2}[).]\s/;
/** The sign between the two; a range has a dash of its own. */
const SIDES =
  /^(.{3,60}?)\s{0,3}(?::|=|\/|\||→|⇒|[-=]>|\s[–—-]{1,2}(?=\s{1,3}(?:\d{1,2}|[a-z]{3,8})\s(?:full\s)?(?:day|week|tag|woche|jour|semaine|giorn|settiman|d[ií]a|dag)))\s{0,3}(.{3,60})$/i;

/** "20 to 50 minutes 3 days of credit": a length and what it earns, with no sign between them. */
const SPACED =
  /^(.{2,64}?\d\s?(?:minutes?|mins?|min\.|hours?|hrs?|h|minuten?|stunden?|std\.?|heures?|or[ae]|minut[oi]|horas?|minutos?|uur|uren)\+?(?:\s(?:or (?:more|longer)|of (?:continuous |consecutive )?(?:downtime|outage|unavailability)|(?:oder |und )?(?:mehr|länger)|(?:ausfall(?:zeit)?)|et plus|d['’](?:interruption|indisponibilité)|o più|o más|ou mais|of meer))?)(?:\s{1,4}|(?<=[a-zà-ɏ+])(?=\d))(\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|(?:days?|weeks?|months?|tage?|wochen?|monate?|jours?|semaines?|mois|giorn[oi]|settiman[ae]|mes[ei]|d[ií]as?|semanas?|mes(?:es)?|mês|dag(?:en)?|we(?:ek|ken)|maand(?:en)?)(?![A-Za-zÀ-ɏ])).{0,50})$/i;

/** The last of several lines may look like a heading of what stands below. */
function lineOf(statement: Statement, isGoingOn: boolean): Line | null {
  const { text, example, passage } = statement;
  if (example || (passage.kind === 'heading' && !isGoingOn)) return null;
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const words = text
    .replace(NUMBER, '')
    .replace(/ ?\/ ?(?=equals? to )/i, ' or ')
    .replace(/[\s.;,]+$/, '');
  for (const sides of [SIDES.exec(words), SPACED.exec(words)]) {
    const [, first = '', second = ''] = sides ?? [];
    const pair = sides && (pairOf(statement, first, second) ?? pairOf(statement, second, first));
    if (pair) return pair;
  }
  return null;
}

/** "2 to 5 hours", below it "8% of the fee". */
function onTwoLines(length: Statement, credit: Statement | undefined): Line | null {
  if (credit === undefined || credit.passage.at - length.passage.at !== 1) return null;
  if (length.example || length.text.length > LONGEST_BARE || !/\d/.test(length.text)) return null;
  if (length.passage.kind === 'cell' || /%/.test(length.text) || CREDIT.test(length.text))
    return null;
  const share = shareIn(credit.text);
  const isOfFee = share !== null && isShareOfFee(credit.text, share.end);
  if (!isOfFee && !(CREDIT.test(credit.text) && credit.text.length <= LONGEST_BARE)) return null;
  const line = pairOf(length, length.text.replace(FROM_THEN_ON, '≥ $1'), credit.text);
  return line === null ? null : { ...line, credit };
}
/** "3 hours" as a whole line: from then on, until the next line says more. */
const FROM_THEN_ON = /^\W{0,3}(\d{1,3} ?[A-Za-zÀ-ɏ]{1,10})\W{0,3}$/;

/** A length of time and what it earns; null for any other pair. */
function pairOf(statement: Statement, side: string, given: string): Line | null {
  const length = side.replace(COUNTED_OVER, '');
  const inDays = timeAlone(given);
  // Hours are given where the words say so: "24 hours of credit".
  const value = inDays?.unit === 'days' ? inDays : (shareIn(given) ?? creditInKind(given));
  if (value === null || (value.unit !== 'days' && !isLengthOnly(length))) return null;
  const times = length.split(BETWEEN).flatMap((bound) => durationsIn(bound)[0]?.duration ?? []);
  if (times.length === 0 || !times.every(isOfOutage)) return null;
  const isOpen = /\d\s?[A-Za-zÀ-ɏ]{0,10}\s?\+(?!\s?\d)/.test(length);
  const band = downtimeBand(isOpen ? `≥ ${length}` : length, '');
  if (band === null) return null;
  // Nobody is down for as long as an answer is late.
  if (LATE.test(length))
    return {
      ...{ statement, value, given, measure: 'count' as const },
      band: { below: null, atOrAbove: null },
      scope: printed(length, 0, length.length),
    };
  return { statement, value, given, band, measure: band.measure, scope: '' };
}

/** "8% of the monthly fee", "25% credit", "10 %": a share that is all that a side says. */
function shareIn(given: string): CreditValue | null {
  const [only, ...more] = percentagesIn(given);
  if (only === undefined || more.length > 0 || only.placeholder || only.points) return null;
  if (/[A-Za-zÀ-ɏ\d]/u.test(given.slice(0, only.start)) || Number(only.value) > 100) return null;
  const isGiven =
    isShareOfFee(given, only.end) || CREDIT.test(given) || /^\W*$/u.test(given.slice(only.end));
  return isGiven ? { unit: 'percent', credit: only.value, start: only.start, end: only.end } : null;
}

/** Whether a side names a length of being down or late, and no case that is to be dealt with in it. */
const isLengthOnly = (side: string): boolean =>
  (DOWNTIME.test(side) || LATE.test(side) || side.length <= LONGEST_BARE) &&
  !OTHER_LEVEL.test(side) &&
  numberedSeverities(side).length === 0;

/** "(99.9% uptime) in one billing month": over what a length is counted, and what it comes to. */
const COUNTED_OVER = compact(
  /(?:\s\([^()]{2,40}\)|\s(?:(?:with)?in|during|over|per|im|pro|je|sur|par|nel|per|en|por|in het|per|no) (?:[A-Za-zÀ-ɏ]+ ){0,4}?(?:month|quarter|year|period|cycle|monat|quartal|jahr|mois|trimestre|mese|mes|mês|maand|kwartaal))\W{0,3}$/i,
);

/** "40 minutes to 3 hours". */
const BETWEEN = /\s{1,2}(?:-{1,2}|–|—|&|to|and|bis|und|à|et|al?|e|y|hasta|até|tot|en)\s{1,2}/i;

const isOfOutage = ({ unit }: Duration): boolean => unit === 'minute' || unit === 'hour';

const tier = ({ statement, credit, band, measure, value, given, scope }: Line): FoundTier => {
  const { passage, text, around } = statement;
  const cited = credit === undefined ? [statement] : [statement, credit];
  return {
    band: { below: band.below, atOrAbove: band.atOrAbove },
    measure,
    value,
    per: null,
    text: printed(given, 0, given.length),
    scope,
    group: `${passage.path.join('/')}#outages`.slice(0, 100),
    citations: cited.map((one) => cite(one.passage.source, one.passage.text, one.start, one.end)),
    confidence: 0.75,
    rule: 'credits/outage-line',
    context: `${text} \u2022 ${around.slice(-600)}`,
    at: passage.at,
  };
};
