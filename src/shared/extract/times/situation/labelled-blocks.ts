import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named } from '../found-time.ts';
import { labelOf } from '../lines/label.ts';
import { NO_NAME } from '../lines/line.ts';
import { inPlaceOfTime } from '../words/target.ts';
import { topicOf } from '../words/topic.ts';
import type { TitledCase } from './standing.ts';

/** How many labels a block has at most, and how far below its name the next block may begin. */
const MOST_LABELS = 7;
const FARTHEST = 14;
const LONGEST_NAME = 60;
const LONGEST_VALUE = 240;

interface Block {
  readonly passage: Passage;
  readonly index: number;
  readonly name: string;
  readonly start: number | null;
  /** The label of its first time, in lower case. */
  readonly label: string;
}

/**
 * By the place of its passage, what begins each of several blocks of the same labels: "Burst pipe", below it "Response: 2 hours",
 * "Repair: 1 day"; "Dripping tap", below it "Response: 3 days", "Repair: 20 days". Whatever the names are, the labels are
 * of what they name.
 */
export function labelledBlocks(passages: readonly Passage[]): ReadonlyMap<number, TitledCase> {
  const blocks = passages.flatMap((passage, index) => {
    const block = within(passage, index) ?? below(passages, index);
    return block === null ? [] : [block];
  });
  const found = new Map<number, TitledCase>();
  for (const [at, block] of blocks.entries()) {
    const isNear = (other: Block | undefined): boolean =>
      other !== undefined &&
      other.label === block.label &&
      other.name.toLowerCase() !== block.name.toLowerCase() &&
      // Headings that differ tell the blocks apart themselves.
      other.passage.path.at(-1) === block.passage.path.at(-1) &&
      Math.abs(other.index - block.index) <= FARTHEST;
    if (!isNear(blocks[at - 1]) && !isNear(blocks[at + 1])) continue;
    found.set(block.passage.at, { name: named(block.passage, block.name), start: block.start });
  }
  return found;
}

/** A block that is one item or paragraph: its name on the first line, a label on each further one. */
function within(passage: Passage, index: number): Block | null {
  const { text, kind } = passage;
  if (kind === 'cell' || kind === 'heading' || !text.includes('\n')) return null;
  const [first = '', ...lines] = text.split('\n');
  const label = isName(first) ? timeLabelOf(lines.slice(0, MOST_LABELS)) : null;
  return label === null
    ? null
    : { passage, index, name: nameOf(first), start: first.length + 1, label };
}

/** A name alone, and right below it nothing but labels. */
function below(passages: readonly Passage[], index: number): Block | null {
  const passage = passages[index]!;
  const { text, kind } = passage;
  if ((kind !== 'paragraph' && kind !== 'item') || !isName(text)) return null;
  const above = passages[index - 1]?.text ?? '';
  if ([text, above, passage.path.at(-1) ?? ''].some(isSeverityLabel)) return null;
  const lines: string[] = [];
  for (const next of passages.slice(index + 1, index + 1 + MOST_LABELS)) {
    const isBelow = next.kind === 'paragraph' || next.kind === 'item';
    const isInside = kind === 'paragraph' || next.kind === 'paragraph' || next.lead === text;
    if (!isBelow || !isInside || next.text.length > LONGEST_VALUE || labelOf(next.text) === null)
      break;
    lines.push(next.text);
  }
  const label = timeLabelOf(lines);
  return label === null ? null : { passage, index, name: nameOf(text), start: null, label };
}

/** The label of the first time among labelled lines; null where one of them says something else. */
function timeLabelOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const label = line.length > LONGEST_VALUE ? null : labelOf(line);
    if (label === null) return null;
    const topic = topicOf(label.label);
    const isTimed = durationsIn(label.value).length > 0 || inPlaceOfTime(label.value);
    if ((topic === 'response' || topic === 'resolution') && isTimed)
      return label.label.toLowerCase();
  }
  return null;
}

const NAME = /^\p{Lu}[\p{L}\p{N}\s()&/,'’–—-]{2,58}:?$/u;

const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  NAME.test(text.trim()) &&
  !NO_NAME.test(text) &&
  !NO_CASE.test(nameOf(text)) &&
  topicOf(text) === null &&
  labelOf(text) === null &&
  durationsIn(text).length === 0;

/** Titles that stand above labels of times and name no case. */
const NO_CASE =
  /(?<![A-Za-zÀ-ɏ])(?:slas?|slos?|service\slevels?|targets?|times?|levels?|metrics?|kpis?|commitments?|hours|goals?|objectives?|ziele|zeiten|objectifs|délais|obiettivi|tempi|objetivos|tiempos|tempos|summary|overview|details?)$/i;
