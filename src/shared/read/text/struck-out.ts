import type { ReadingNote } from '../reading.ts';
import type { Line } from './lines.ts';

/** "~~99.5 %~~", "<del>99.5 %</del>": words that no longer hold. No mark may touch a third, as in a fence. */
const STRUCK =
  /(?<![\\~])~~(?![~\s])[^~\n]{1,400}?(?<!\s)~~(?!~)|<(del|s|strike)(?:\s[^<>]{0,200})?>[^<>\n]{0,400}<\/\1>/gi;

/** Stands where struck words were until the space before them is gone too; `prepare` lets none through. */
const GONE = '\u0000';

const LONGEST_SAMPLE = 80;
const MOST_SAMPLES = 20;

export interface Standing {
  readonly lines: readonly Line[];
  /** One for each stretch that was left out; beyond a screenful one for all. */
  readonly notes: readonly ReadingNote[];
}

/** The lines without what their author has struck out, which is told. */
export function withoutStruckOut(lines: readonly Line[]): Standing {
  const struck: string[] = [];
  let fence = '';
  const standing = lines.map((line): Line => {
    const mark = /^(?:```|~~~)/.exec(line.text)?.[0] ?? '';
    if (mark !== '') fence = fence === '' ? mark : fence === mark ? '' : fence;
    if (fence !== '' || !/~~|<(?:del|s|strike)[\s>]/i.test(line.text)) return line;
    const text = line.text.replace(STRUCK, (words) => {
      struck.push(words.replace(/^(?:~~|<[^<>]*>)|(?:~~|<[^<>]*>)$/g, '').trim());
      return GONE;
    });
    return { ...line, text: text.replaceAll(` ${GONE}`, '').replaceAll(GONE, '').trim() };
  });
  if (struck.length === 0) return { lines, notes: [] };
  const messages =
    struck.length > MOST_SAMPLES
      ? [
          `${struck.length} passages that are struck out were left out; the first begins “${start(struck[0]!)}”.`,
        ]
      : struck.map((words) => `A passage that is struck out was left out: “${start(words)}”.`);
  return {
    lines: standing,
    notes: messages.map((message) => ({ kind: 'flagged', message, source: null })),
  };
}

const start = (text: string): string =>
  text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE).trimEnd()}…` : text;
