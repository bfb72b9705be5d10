import type { Terms, TimeTerm } from '#shared/terms/terms.ts';
import { CORRECTED } from './correction/leaf.ts';
import { severityRanking, type Ranking } from './severity-rank.ts';

export const TIME_KINDS = ['response', 'resolution'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

type Times = Pick<Terms, TimeKind>;

/** What a person has set for a rank for which the text has no name: "Severity 2" is of rank 2. */
const BY_RANK = /^Severity ([1-9])$/;

const rankInName = ({ severity, rule, citations }: TimeTerm): number | null => {
  const [, rank] =
    rule === CORRECTED && citations.length === 0 ? (BY_RANK.exec(severity) ?? []) : [];
  return rank === undefined ? null : Number(rank);
};

/**
 * The severities of one kind of time. Where the other kind has them all and more, these are a part of
 * its scale: who only resolves the small cases has no grave ones in that list. What a person has set
 * for a rank does not move the severities that the text names.
 */
export function rankingOfTimes(kind: TimeKind, terms: Times): Ranking {
  const named = (which: TimeKind) =>
    terms[which].filter((term) => term.severity !== '' && rankInName(term) === null);
  const names = (which: TimeKind) => named(which).map(({ severity }) => severity);
  const [own, other] = [names(kind), names(kind === 'response' ? 'resolution' : 'response')];
  const scale = new Set(other);
  const ranking = severityRanking(own.every((name) => scale.has(name)) ? other : own);
  const set = terms[kind].flatMap((term) => {
    const rank = rankInName(term);
    return rank === null || ranking.ranks.has(term.severity)
      ? []
      : [[term.severity, rank] as const];
  });
  return set.length === 0 ? ranking : { ...ranking, ranks: new Map([...ranking.ranks, ...set]) };
}

/** What a time of a rank is called: as the text calls its severity; where it has none, by the number. */
export function severityOfRank(kind: TimeKind, terms: Times, rank: number): string {
  const { ranks } = rankingOfTimes(kind, terms);
  return [...ranks].find(([, one]) => one === rank)?.[0] ?? `Severity ${rank}`;
}
