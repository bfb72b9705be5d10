/** How many backups of a draft are kept: the latest, then the last of each day and of each week. */
const RECENT = 10;
const DAYS = 7;
const WEEKS = 4;

const DAY_MS = 86_400_000;
const dayOf = (moment: Date): number => Math.floor(moment.getTime() / DAY_MS);
/** The first day of 1970 was a Thursday; weeks begin on Monday. */
const weekOf = (moment: Date): number => Math.floor((dayOf(moment) + 3) / 7);

/**
 * The backups that are to stay, of those made at `moments` (UTC, any order). Days and weeks without a
 * backup do not count, so a draft that rests for a year still has its generations.
 */
export function generationsToKeep(moments: readonly Date[]): ReadonlySet<Date> {
  const latestFirst = [...moments].sort((a, b) => b.getTime() - a.getTime());
  return new Set([
    ...latestFirst.slice(0, RECENT),
    ...lastOfEach(latestFirst, dayOf).slice(0, DAYS),
    ...lastOfEach(latestFirst, weekOf).slice(0, WEEKS),
  ]);
}

function lastOfEach(latestFirst: readonly Date[], periodOf: (moment: Date) => number): Date[] {
  const seen = new Set<number>();
  return latestFirst.filter((moment) => {
    const period = periodOf(moment);
    if (seen.has(period)) return false;
    seen.add(period);
    return true;
  });
}
