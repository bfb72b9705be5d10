import type { TextTerm } from '#shared/terms/terms.ts';
import type { Passage, SlaText } from '../sla-text.ts';
import { evidenceIn, labelled, LONGEST_SEARCHED, type Kind, type Mention } from './evidence.ts';
import { abbreviations } from './abbreviations.ts';
import { addressed } from './addresses.ts';
import { heads } from './heads.ts';
import { isCompany, keyOf } from './name.ts';
import { isOrdinary, smallWords } from './ordinary.ts';
import { textTerm } from './text-term.ts';

/** What one mention weighs, each further one of its kind, and how much all of the kind at most. */
const WEIGHTS: Readonly<Record<Kind, readonly [first: number, further: number, most: number]>> = {
  role: [100, 0, 100],
  letterhead: [60, 0, 60],
  between: [60, 0, 60],
  promises: [55, 10, 75],
  will: [50, 10, 70],
  by: [50, 10, 60],
  at: [45, 10, 55],
  acts: [30, 15, 60],
  company: [30, 5, 40],
  title: [25, 0, 25],
  trade: [30, 0, 30],
  mail: [45, 10, 55],
  site: [20, 5, 25],
  owns: [20, 10, 35],
  bears: [10, 5, 15],
};
/** The name is also said elsewhere. */
const SAID_AGAIN = 10;
/** Several words or a capital within one: no word of a sentence looks so. */
const DISTINCT = 5;
/** Less is not enough to name somebody. */
const ENOUGH = 55;

/** Providers are named at the beginning; what comes behind speaks of others. */
const PASSAGES = 30;
/** Addresses stand anywhere. */
const MOST_WITH_ADDRESSES = 200;

interface Candidate {
  readonly key: string;
  readonly mentions: readonly Mention[];
}

/** Whose SLA it is: the name for which most speaks. */
export function providerOf(text: SlaText): TextTerm | null {
  const first = text.passages.slice(0, PASSAGES);
  const small = smallWords(text.passages.slice(0, 2 * PASSAGES), LONGEST_SEARCHED);
  const mentions = [
    ...heads(first),
    ...first.flatMap((passage, at) => evidenceIn(passage, first[at + 1])),
    ...cells(text).flatMap((cell) => evidenceIn(cell, undefined)),
    ...inTables(text),
    ...addressed(text.passages.slice(0, MOST_WITH_ADDRESSES), first),
  ];
  const candidates = candidatesOf(mentions, small);
  const ranked = candidates
    .map((candidate) => ({ candidate, weight: weightOf(candidate, candidates, first) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight || a.candidate.key.length - b.candidate.key.length);
  const best = ranked[0];
  if (best === undefined) return null;
  const mention = abbreviations(first).get(best.candidate.key) ?? shown(best.candidate, candidates);
  return textTerm(
    mention.passage,
    mention.name.text,
    Math.min(0.95, 0.4 + best.weight / 200),
    `names/${mention.kind}`,
  );
}

/** Cells that hold sentences. */
const cells = ({ tables }: SlaText): readonly Passage[] =>
  tables
    .slice(0, 4)
    .flatMap(({ rows }) => rows.slice(0, 12).flat())
    .filter((cell) => cell.text.length > 40)
    .slice(0, 20);

const inTables = ({ tables }: SlaText): readonly Mention[] =>
  tables
    .slice(0, 4)
    .flatMap(({ header, rows }) => [header, ...rows.slice(0, 12)])
    .flatMap(([label, value]) => {
      const found = label === undefined || value === undefined ? null : labelled(label, value);
      return found === null ? [] : [found];
    });

const NONE: ReadonlySet<string> = new Set();

function candidatesOf(
  mentions: readonly Mention[],
  small: ReadonlySet<string>,
): readonly Candidate[] {
  const byKey = new Map<string, Mention[]>();
  const customers = new Set<string>();
  for (const mention of mentions) {
    const key = keyOf(mention.name.text);
    if (key === '' || /^\d+$/.test(key)) continue;
    if (mention.kind === 'customer') customers.add(key);
    else if (
      !isOrdinary(key, mention.kind === 'mail' ? NONE : small) ||
      (isCompany(mention.name.text) && key.length > 2)
    )
      byKey.set(key, [...(byKey.get(key) ?? []), mention]);
  }
  return [...byKey]
    .filter(([key]) => !customers.has(key))
    .map(([key, found]) => ({ key, mentions: found }));
}

/** Of "Heron Grid Hosting" and "Heron Grid" one speaks for the other. */
const isLonger = (long: string, short: string): boolean =>
  long.length > short.length &&
  ((long.charAt(short.length) === ' ' && long.startsWith(short)) ||
    (long.charAt(long.length - short.length - 1) === ' ' && long.endsWith(short)));

function weightOf(
  { key, mentions }: Candidate,
  all: readonly Candidate[],
  passages: readonly Passage[],
): number {
  const family = [
    ...mentions,
    ...all.filter((other) => isLonger(other.key, key)).flatMap((other) => other.mentions),
    ...all
      .filter((other) => mentions.some(isNamed) && isLonger(key, other.key))
      .flatMap((other) => other.mentions.filter(({ kind }) => kind !== 'title')),
  ];
  const seen = new Set<string>();
  const counts = new Map<Kind, number>();
  for (const { kind, passage, name } of family) {
    const place = `${kind} ${passage.source} ${name.start + name.text.length}`;
    if (kind === 'customer' || seen.has(place)) continue;
    seen.add(place);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let weight = 0;
  for (const [kind, count] of counts) {
    const [one, further, most] = WEIGHTS[kind];
    weight += Math.min(most, one + further * (count - 1));
  }
  if (weight >= ENOUGH - DISTINCT - SAID_AGAIN && /\S[\sA-Z]/.test(mentions[0]?.name.text ?? ''))
    weight += DISTINCT;
  return weight < ENOUGH && weight >= ENOUGH - SAID_AGAIN && isSaidAgain(mentions, passages)
    ? weight + SAID_AGAIN
    : weight;
}

function isSaidAgain(mentions: readonly Mention[], passages: readonly Passage[]): boolean {
  const name = mentions[0]?.name.text;
  if (name === undefined) return false;
  let count = 0;
  for (const { text } of passages)
    for (let at = text.indexOf(name); at >= 0 && count < 2; at = text.indexOf(name, at + 1))
      count += 1;
  return count > 1;
}

/** The longest form in which the name is the provider's, at the place that says most. */
function shown({ key, mentions }: Candidate, all: readonly Candidate[]): Mention {
  const longer = all
    .filter((other) => isLonger(other.key, key) && other.key.startsWith(key))
    .flatMap((other) => other.mentions.filter(isParty));
  const [best] = [...mentions, ...longer].sort(
    (a, b) =>
      Number(isCompany(b.name.text)) - Number(isCompany(a.name.text)) ||
      b.name.text.length - a.name.text.length ||
      oneOf(b.kind) - oneOf(a.kind),
  );
  if (best === undefined) throw new Error('A candidate has a mention.');
  return best;
}

/** Whether a mention names who does something, and not only what bears the same name. */
const isNamed = ({ kind, name }: Mention): boolean =>
  isCompany(name.text) || !['title', 'owns', 'bears', 'mail', 'site'].includes(kind);

/** Whether a mention gives the whole name of a party. */
const isParty = ({ kind, name }: Mention): boolean =>
  isCompany(name.text) || ['role', 'letterhead', 'between', 'trade', 'by'].includes(kind);

const oneOf = (kind: Mention['kind']): number => (kind === 'customer' ? 0 : WEIGHTS[kind][0]);
