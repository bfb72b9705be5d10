import { gravityOf } from '#shared/agreement/gravity.ts';
import type { SeverityId } from '#shared/agreement/ids.ts';
import type { Severity } from '#shared/agreement/severity.ts';

/**
 * Which severity of an agreement each name of a ticket system means: by the same name, by the
 * number ("P1"), or by the grade ("Urgent"). Null where none can be told. Ticket systems that begin
 * with P0 are counted from there, where the agreement begins with 1.
 */
export function matchSeverities(
  names: Iterable<string>,
  severities: readonly Severity[],
): ReadonlyMap<string, SeverityId | null> {
  const known = severities.map((severity, index) => {
    const { number, grade } = gravityOf(severity.name);
    return {
      id: severity.id,
      plain: plain(severity.name),
      slug: plain(severity.id),
      number: number ?? gravityOf(severity.id).number,
      grade,
      position: index + 1,
    };
  });
  const all = [...names];
  const fromZero =
    all.some((name) => gravityOf(name).number === 0) && !known.some(({ number }) => number === 0);
  const numbered = known.some(({ number }) => number !== null);
  const graded = known.some(({ grade }) => grade !== null);
  const find = (name: string): SeverityId | null => {
    const words = plain(name);
    if (words === '') return null;
    const same = known.find((one) => one.plain === words || one.slug === words);
    if (same) return same.id;
    const { number: own, grade } = gravityOf(name);
    if (own !== null) {
      const number = own + (fromZero ? 1 : 0);
      const match = known.find((one) => (numbered ? one.number : one.position) === number);
      return match?.id ?? null;
    }
    if (grade === null) return null;
    const of = (wanted: number): SeverityId | undefined =>
      graded
        ? known.find((one) => one.grade === wanted)?.id
        : known.find(({ position }) => position === wanted)?.id;
    // Where a scale has no emergencies they are its critical cases, and the other way round.
    return of(grade) ?? (grade <= 1 ? of(1 - grade) : undefined) ?? null;
  };
  return new Map(all.map((name) => [name, find(name)]));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
