import type { SeverityId } from '#shared/agreement/ids.ts';
import type { Severity } from '#shared/agreement/severity.ts';

/** What words of one grade of gravity are, the gravest first. */
const GRADES: readonly RegExp[] = [
  /\b(?:critical|urgent|blocker|blocking|highest|emergency|kritisch|dringend|notfall|blockierend|sehr hoch)\b/,
  /\b(?:high|major|severe|serious|significant|hoch|schwer|schwerwiegend|erheblich)\b/,
  /\b(?:medium|normal|moderate|standard|mittel|mäßig)\b/,
  /\b(?:low|minor|niedrig|gering|leicht)\b/,
  /\b(?:trivial|lowest|planning|cosmetic|question|request|sehr niedrig)\b/,
];

const WORD_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/**
 * Which severity of an agreement each name of a ticket system means: by the same name, by the
 * number ("P1", "Sev-1", "1 - Critical", "Priority One"), or by the grade ("Urgent"). Null where
 * none can be told. Ticket systems that begin with P0 are counted from there, where the agreement
 * begins with 1.
 */
export function matchSeverities(
  names: Iterable<string>,
  severities: readonly Severity[],
): ReadonlyMap<string, SeverityId | null> {
  const known = severities.map((severity, index) => ({
    id: severity.id,
    plain: plain(severity.name),
    slug: plain(severity.id),
    number: numberIn(severity.name) ?? numberIn(severity.id),
    grade: gradeOf(severity.name),
    position: index + 1,
  }));
  const all = [...names];
  const fromZero =
    all.some((name) => numberIn(name) === 0) && !known.some(({ number }) => number === 0);
  const numbered = known.some(({ number }) => number !== null);
  const graded = known.some(({ grade }) => grade !== null);
  const find = (name: string): SeverityId | null => {
    const words = plain(name);
    if (words === '') return null;
    const same = known.find((one) => one.plain === words || one.slug === words);
    if (same) return same.id;
    const own = numberIn(name);
    if (own !== null) {
      const number = own + (fromZero ? 1 : 0);
      const match = known.find((one) => (numbered ? one.number : one.position) === number);
      return match?.id ?? null;
    }
    const grade = gradeOf(name);
    if (grade === null) return null;
    if (graded) return known.find((one) => one.grade === grade)?.id ?? null;
    return known.find(({ position }) => position === grade + 1)?.id ?? null;
  };
  return new Map(all.map((name) => [name, find(name)]));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** The one digit of "P1", "Sev-2", "3 - Moderate", "Priority One"; null for "Critical" and "24x7". */
function numberIn(name: string): number | null {
  const words = plain(name);
  const digit =
    /^(?:(?:sev|severity|p|prio|priority|priorität|s|level|stufe|class|klasse|schweregrad|tier)\s?)?(\d)(?=\s|$)/.exec(
      words,
    );
  if (digit) return Number(digit[1]);
  const spelt = /^(?:severity|priority|level|sev)\s(zero|one|two|three|four|five)\b/.exec(words);
  if (spelt) return WORD_NUMBERS.indexOf(spelt[1]!);
  const last = /\b(?:sev|severity|p|prio|priority|priorität|s|level|stufe)\s?(\d)$/.exec(words);
  return last ? Number(last[1]) : null;
}

function gradeOf(name: string): number | null {
  const words = plain(name);
  // "sehr hoch" holds "hoch": the longer one is asked first, as the gravest come first.
  const grade = GRADES.findIndex((pattern) => pattern.test(words));
  return grade < 0 ? null : grade;
}
