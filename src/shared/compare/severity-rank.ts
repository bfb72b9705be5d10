import { gravityOf } from '#shared/agreement/gravity.ts';

/**
 * Severities of different providers, aligned by how grave they are. Numbered ones keep their number;
 * named ones are counted from the gravest that the SLA has.
 */

/** The ranks of a list are asked for by every row of it. */
const known = new Map<string, ReadonlyMap<string, number | null>>();
const MOST_KNOWN = 200;

/**
 * The rank of each severity of one SLA, 1 for the gravest; null where its name says nothing. Where
 * numbers begin at 0, they are moved up by one.
 */
export function severityRanks(severities: readonly string[]): ReadonlyMap<string, number | null> {
  const key = JSON.stringify(severities);
  let ranks = known.get(key);
  if (!ranks) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, (ranks = ranksOf(severities)));
  }
  return ranks;
}

function ranksOf(severities: readonly string[]): ReadonlyMap<string, number | null> {
  const all = [...new Set(severities)].map((severity) => ({
    severity,
    ...gravityOf(severity),
  }));
  const numbers = all.flatMap(({ number }) => number ?? []);
  const shift = numbers.length > 0 && Math.min(...numbers) === 0 ? 1 : 0;
  const steps = [
    ...new Set(all.flatMap(({ number, grade }) => (number === null ? (grade ?? []) : []))),
  ].sort((a, b) => a - b);
  return new Map(
    all.map(({ severity, number, grade }) => [
      severity,
      number !== null ? number + shift : grade === null ? null : steps.indexOf(grade) + 1,
    ]),
  );
}
