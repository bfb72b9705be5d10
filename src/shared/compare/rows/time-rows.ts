import { denialOf } from '#shared/terms/terms.ts';
import type { Subject } from '../subject.ts';
import { takeTime } from '../use/take-times.ts';
import type { TimeKind } from '../time-ranks.ts';
import {
  rankOf,
  timeAt,
  timePath,
  timesOfOthers,
  unranked,
  type FoundTime,
} from './ranked-times.ts';
import { rankedRow } from './row-id.ts';
import { denied, excerpt, SILENT, type Measure } from './row-of.ts';
import { timeContent } from './time-content.ts';

const TITLES: Readonly<Record<TimeKind, string>> = {
  response: 'Response',
  resolution: 'Resolution',
};

/**
 * A row for each rank of severity that one SLA has at least; one alone where they only deny such
 * times; and one for times of which nobody can tell how grave the cases are.
 */
export function timeRows(kind: TimeKind, subjects: readonly Subject[]): readonly Measure[] {
  const ranks = new Set<number>();
  for (const subject of subjects)
    for (const { severity } of subject.terms[kind]) {
      const rank = rankOf(kind, subject, severity);
      if (rank !== null) ranks.add(rank);
    }
  const anyWithout = subjects.some(
    ({ terms }) =>
      terms[kind].some(({ severity }) => severity === '') || denialOf(terms, kind) !== null,
  );
  const isAnyNamed = ranks.size > 0;
  if (!isAnyNamed && anyWithout) ranks.add(1);
  const isAnyCase = ranks.size === 1 && !isAnyNamed;
  const rows = [...ranks].sort((a, b) => a - b).map((rank) => rankRow(kind, rank, isAnyCase));
  return subjects.some((subject) => unranked(kind, subject).length > 0)
    ? [...rows, otherRow(kind)]
    : rows;
}

/** The row of one rank; `isAnyCase`: no SLA names a severity. */
export const rankRow = (kind: TimeKind, rank: number, isAnyCase: boolean): Measure => ({
  id: rankedRow(kind, rank),
  isPromise: true,
  take: takeTime(kind, rank),
  theme: kind,
  title: `${TITLES[kind]}, ${rankWords(rank, isAnyCase)}`,
  unit: 'h',
  direction: {
    better: 'lower',
    why:
      kind === 'response'
        ? 'a longer wait for an answer is worse'
        : 'a longer wait for the fix is worse',
  },
  path: (subject, options) => timePath(kind, rank, isAnyCase, subject, options),
  content: (subject, options) => {
    const found = timeAt(kind, rank, subject, options);
    if (found !== null) return timeContent(found, subject, options);
    const ofOthers = timesOfOthers(kind, rank, subject, options);
    if (ofOthers !== null) return { status: 'silent', ...ofOthers };
    const others = unranked(kind, subject);
    if (others.length > 0) return { ...unrankedContent(others), text: 'not ranked' };
    const denial = denialOf(subject.terms, kind);
    return denial === null ? SILENT : denied(denial);
  },
});

/** Times for cases whose gravity nobody can tell stand as they are printed; none is better. */
const otherRow = (kind: TimeKind): Measure => ({
  id: `${kind}.others`,
  isPromise: true,
  take: null,
  theme: kind,
  title: `${TITLES[kind]}, cases of no known severity`,
  unit: '',
  direction: null,
  path: (subject) => {
    // What has no severity that anybody knows cannot be added: nothing says which cases it is for.
    const [first] = unranked(kind, subject);
    return first ? `${kind}/${first.index}/hours` : null;
  },
  content: (subject) => {
    const others = unranked(kind, subject);
    return others.length > 0 ? unrankedContent(others) : SILENT;
  },
});

const unrankedContent = (others: readonly FoundTime[]) => ({
  status: 'stated' as const,
  text: excerpt(
    others.map(({ term }) => `${excerpt(term.severity, 60)}: ${excerpt(term.text, 60)}`).join('; '),
  ),
  printed: others.map(({ term }) => `${term.severity}: ${term.text}`).join('; '),
  found: others.map(({ term }) => term),
});

const rankWords = (rank: number, isAnyCase: boolean): string =>
  isAnyCase ? 'any case' : rank === 1 ? 'gravest cases (1)' : `severity ${rank}`;
