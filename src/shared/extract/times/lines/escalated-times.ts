import { durationsIn, type ReadDuration } from '#shared/extract/grammar/duration.ts';
import { numberedSeverities } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type FoundTime } from '../found-time.ts';
import type { Situation } from '../situation/situation.ts';
import { targetsOf } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';

const LONGEST = 1_000;
/** A rank right before a time, anywhere in a line. */
const MAY_HOLD = /[–—-]\s[\p{L}. ]{1,12}[1-5A-D]\s\d{1,3}\s\p{L}/u;
/** "Repair – ", "Moves/changes - " before the rank: what kind of ticket it grades. */
const KIND = /(?<![\p{L}\d/&])(\p{Lu}[\p{L}/&]{1,24}\s[–—-]\s)$/u;
/** A last time that is cut short ("1 bus. Day"), and who is told, up to the next rank. */
const REST = /^\s?(?:\d{1,2}\s\p{L}{2,5}\.\s?\p{L}{2,8})?[^\d.;:!?]{0,160}\.?\s?$/u;

/**
 * "Fault – Level 1 2 hours 4 hours 8 hours": one time for each person that a case goes up to. Below response times
 * the first is the answer, and "Repair" is a kind of ticket; null for other lines.
 */
export function escalatedTimes(
  passage: Passage,
  { topic }: Situation,
  working: WorkingTime,
): readonly FoundTime[] | null {
  const { text } = passage;
  if (text.length > LONGEST || !MAY_HOLD.test(text)) return null;
  const ranks = numberedSeverities(text).map(({ text: rank, start, end }) => {
    const kind = KIND.exec(text.slice(Math.max(0, start - LONGEST_KIND), start))?.[1] ?? '';
    return { name: `${kind}${rank}`, start: start - kind.length, end, isOfKind: kind !== '' };
  });
  const rows = ranks.map(({ name, end, isOfKind }, index) => {
    const first = isOfKind ? firstOf(text.slice(end, ranks[index + 1]?.start)) : null;
    return first === null ? null : { name, start: end + first.start, end: end + first.end };
  });
  if (rows.length === 0 || rows.includes(null)) return null;
  if (topic !== 'response') return [];
  return rows
    .filter((row) => row !== null)
    .flatMap(({ name, start, end }) =>
      targetsOf(text.slice(start, end), start, working, false).map((target) => ({
        topic,
        severity: named(passage, name),
        plan: null,
        target,
        passage,
        rule: 'times/escalated',
        confidence: 0.7,
        nameless: false,
      })),
    );
}
const LONGEST_KIND = 32;

/** The first of several times side by side, right behind a rank; null where they stand otherwise. */
function firstOf(behind: string): ReadDuration | null {
  const times = durationsIn(behind);
  const [first, second] = times;
  if (first === undefined || second === undefined) return null;
  const areBeside = times.every(({ start }, index) => start - (times[index - 1]?.end ?? 0) <= 2);
  return areBeside && REST.test(behind.slice(times.at(-1)!.end)) ? first : null;
}
