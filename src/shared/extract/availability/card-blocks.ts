import { cite } from '#shared/document/citation.ts';
import type { Passage } from '../sla-text.ts';
import { isExampleAround } from '../statements.ts';
import { windowIn } from '../window.ts';
import { isLabel, levelOf } from './cards.ts';
import type { FoundTarget } from './target.ts';

/** How many pairs of a label and its figure may stand between a block's title and its level. */
const MOST_PAIRS = 4;
const LONGEST_TITLE = 160;
/** A line that is a figure of some kind: "44 minutes", "< 2 h". */
const VALUE = /^\W{0,3}\d[^.;:]{0,40}$/u;

interface Card {
  readonly label: Passage;
  readonly value: Passage;
  readonly title: Passage;
}

/**
 * Blocks of one shape, a line for each label and a line for its figure, below a title each:
 * "Shared plan", "Uptime per month", "99.7 %", "Support", "2 h", "Dedicated plan", "Uptime per month", …
 */
export function cardBlocks(passages: readonly Passage[]): readonly FoundTarget[] {
  const cards = passages.flatMap((value, index): readonly Card[] => {
    const label = passages[index - 1];
    if (label === undefined || levelOf(value) === null || !isLabel(label)) return [];
    const title = titleBefore(passages, index - 1);
    return title === null || isExampleAround(value) ? [] : [{ label, value, title }];
  });
  const first = cards[0]?.label.text.trim();
  const titles = cards.map(({ title }) => title.text.trim());
  const areAlike =
    cards.length > 1 &&
    cards.every(({ label }) => label.text.trim() === first) &&
    new Set(titles).size === titles.length;
  if (!areAlike) return [];
  const shared = sharedBeginning(titles);
  return cards.flatMap(({ label, value, title }): readonly FoundTarget[] => {
    const level = levelOf(value);
    return level === null
      ? []
      : [
          {
            percent: level.value,
            window: windowIn(label.text) ?? windowIn(title.text),
            scope: title.text
              .trim()
              .slice(shared)
              .replace(/^[\s:–—-]+/u, ''),
            citations: [cite(value.source, value.text, level.start, level.end)],
            confidence: 0.8,
            rule: 'availability/card-block',
            parts: [],
            path: value.path,
            group: 'cards',
            at: value.at,
          },
        ];
  });
}

/** The line above a block's first label; null where the lines above are no such block. */
function titleBefore(passages: readonly Passage[], label: number): Passage | null {
  for (let pairs = 0; pairs <= MOST_PAIRS; pairs += 1) {
    const line = passages[label - 1 - 2 * pairs];
    if (line === undefined) return null;
    if (VALUE.test(line.text)) continue;
    const isTitle = line.text.length <= LONGEST_TITLE && !/[.;!?,]\s*$/.test(line.text);
    return isTitle && line.kind !== 'item' ? line : null;
  }
  return null;
}

/** How many characters all titles begin with, up to the end of a word. */
function sharedBeginning(titles: readonly string[]): number {
  const [first = '', ...others] = titles;
  let end = 0;
  while (end < first.length && others.every((title) => title[end] === first[end])) end += 1;
  const edge = first.slice(0, end).search(/[^\s–—:-]*$/u);
  return Math.max(0, edge);
}
