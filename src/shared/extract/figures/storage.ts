import { decimalString, exact } from '#shared/base/decimal.ts';
import type { FigureTerm } from '#shared/terms/terms.ts';
import { durationsIn, hoursOf } from '../grammar/duration.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { nameOf } from '../grammar/severity.ts';
import type { FigureLine } from './figure-line.ts';
import { figureTerm } from './figure.ts';

const DURABILITY =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:durability|durable|durabilité|durabilità|durabilidade?|duurzaamheid(?=\svan\s(?:de\s)?(?:data|gegevens|objecten)))(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|dauerhaftigkeit|(?:daten)?haltbarkeit(?=\s(?:der|von)\s(?:daten|objekte))|datenhaltbarkeit/i;
const NINES = /\b(eleven|twelve|nine|ten|\d{1,2})\s?(?:\(\d{1,2}\)\s?)?(?:nines|9['’]?s)\b/i;
const COUNTS: Readonly<Record<string, number>> = { nine: 9, ten: 10, eleven: 11, twelve: 12 };

/** The share of objects that storage keeps, in percent: "99.999999999 %", "eleven nines". */
export function durability(lines: readonly FigureLine[]): FigureTerm | null {
  for (const line of lines) {
    const own = DURABILITY.exec(line.text);
    const named = line.cell && line.names.slice(0, 2).some((name) => DURABILITY.test(name));
    if (own === null && !named) continue;
    const percent = percentagesIn(line.text).find(
      ({ start, value }) =>
        exact(value).greaterThanOrEqualTo(99) &&
        (own === null || Math.abs(start - own.index) <= 160),
    );
    if (percent !== undefined)
      return figureTerm(
        line,
        percent.start,
        percent.end,
        percent.value,
        '',
        0.9,
        'figures/durability',
      );
    const nines = NINES.exec(line.text);
    const count = nines === null ? 0 : (COUNTS[(nines[1] ?? '').toLowerCase()] ?? Number(nines[1]));
    if (nines !== null && count >= 3 && count <= 14)
      return figureTerm(
        line,
        nines.index,
        nines.index + nines[0].length,
        decimalString(exact(`99.${'9'.repeat(count - 2)}`)),
        '',
        0.85,
        'figures/durability',
      );
  }
  return null;
}

const RECOVERY_TIME =
  /\brecovery[-\s]time[-\s](?:objectives?|targets?|goals?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|\bRTOs?\b|wiederanlaufzeit[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|wiederherstellungszeitziel|durée\smaximale\sd['’]interruption|\bDMIA\b|objectif\sde\s(?:temps\sde\s)?(?:reprise|rétablissement)|(?:objetivo|obiettivo)\s(?:del?|di)\s(?:tiempo|tempo)\sd[ei]\s(?:recuperación|recuperação|ripristino|recupero)|hersteltijddoel[A-Za-z]{0,7}/i;
const RECOVERY_POINT =
  /\brecovery[-\s]point[-\s](?:objectives?|targets?|goals?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|\bRPOs?\b|wiederherstellungspunkt[A-Za-zÀ-ÖØ-öø-ɏ]{0,5}|perte\sde\sdonnées\smaximale|\bPDMA\b|maximaler\sdatenverlust|(?:objetivo|obiettivo)\s(?:del?|di)\s(?:punto|ponto)\sd[ei]\s(?:recuperación|recuperação|ripristino|recupero)|herstelpuntdoel[A-Za-z]{0,7}/i;

/** How long recovery after a disaster may take, in hours. */
export const recoveryTime = (lines: readonly FigureLine[]): FigureTerm | null =>
  recovery(lines, RECOVERY_TIME, RECOVERY_POINT, 'figures/recovery-time');

/** How much work a recovery may lose, in hours. */
export const recoveryPoint = (lines: readonly FigureLine[]): FigureTerm | null =>
  recovery(lines, RECOVERY_POINT, RECOVERY_TIME, 'figures/recovery-point');

/** "a 4-hour RTO", "4 hours (RTO)", "10 minutes of data (RPO)": whether a time ends right before a name. */
const isRightBefore = (text: string, end: number, name: number): boolean =>
  end <= name && BETWEEN.test(text.slice(end, Math.min(name, end + LONGEST_BETWEEN)));
const BETWEEN =
  /^[\s-]{0,2}(?:(?:(?:of|de|di|van)\s)?(?:data|work|daten|données|dati|datos|dados|gegevens)\s)?\(?$/i;
const LONGEST_BETWEEN = 24;

/** A time of recovery, and what it is of: the name of its row or column that is not that of the figure. */
interface Recovery {
  readonly line: FigureLine;
  readonly term: FigureTerm;
  readonly of: string;
}

/**
 * The time that a text promises. A table that has one for each service or plan gives the longest, as
 * nobody can tell which of them a customer takes, with what it is of; the others are cited behind it.
 */
function recovery(
  lines: readonly FigureLine[],
  mine: RegExp,
  theirs: RegExp,
  rule: string,
): FigureTerm | null {
  let first: Recovery | null = null;
  const found: Recovery[] = [];
  for (const line of lines) {
    if (first !== null && !(line.cell && line.columns === first.line.columns)) continue;
    const one = recoveryIn(line, mine, theirs, rule);
    if (one === null) continue;
    first ??= one;
    found.push(one);
    if (one.of === '') break;
  }
  if (first === null) return null;
  if (found.length === 1 || found.some(({ of }) => of === '')) return first.term;
  const longest = found.reduce((most, one) =>
    exact(one.term.value).gt(most.term.value) ? one : most,
  );
  const others = found.filter(({ term }) => !exact(term.value).eq(longest.term.value));
  if (others.length === 0) return first.term;
  return {
    ...longest.term,
    scope: longest.of.slice(0, 300),
    citations: [longest, ...others].slice(0, MOST_CITED).flatMap(({ term }) => term.citations),
  };
}
const MOST_CITED = 20;

function recoveryIn(line: FigureLine, mine: RegExp, theirs: RegExp, rule: string): Recovery | null {
  const own = mine.exec(line.text);
  const [column = '', row = ''] = line.names;
  const names = (name: string) => mine.test(name) && !theirs.test(name);
  const isNamed = line.cell && (names(column) || names(row));
  if (own === null && !isNamed) return null;
  const after = own === null ? 0 : own.index + own[0].length;
  const other = own === null ? null : theirs.exec(line.text);
  const times = durationsIn(line.text);
  const before =
    own === null ? undefined : times.find(({ end }) => isRightBefore(line.text, end, own.index));
  const behind = times.filter(
    ({ start }) =>
      start >= after &&
      start - after <= 120 &&
      (other === null || other.index < after || start < other.index),
  );
  // "a 4-hour RTO and a 10-minute RPO": what stands right before their name is theirs.
  const mineBehind = behind.find(
    ({ end }) => other === null || !isRightBefore(line.text, end, other.index),
  );
  const isInBrackets = own !== null && line.text[own.index - 1] === '(';
  const read = (isInBrackets ? before : mineBehind) ?? mineBehind ?? before ?? behind[0];
  const hours = read?.duration ? hoursOf(read.duration) : null;
  if (read === undefined || hours === null) return null;
  return {
    line,
    term: figureTerm(line, read.start, read.end, decimalString(exact(hours)), '', 0.9, rule),
    of: own === null ? nameOf(names(column) ? row : column) : '',
  };
}
