import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import { isSeverityName, LONGEST_NAME } from '../words/cell-kind.ts';
import { columnNames } from '../words/column-names.ts';
import { partsAtSeams } from '#shared/extract/seams.ts';
import { PLAN_WORDS, RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

// Lines of names above rows whose cells touch, or that only a space parts.

export const LONGEST_LINE = 240;
export const LONGEST_KEY = 40;

const KEY = compact(
  new RegExp(
    String.raw`^(?:${SEVERITY_WORDS}|${RANK_WORDS}|(?:support\s)?(?:${PLAN_WORDS}))(?:\s?(?:level|tier|name))?(?=\s|\p{Lu}|$)`,
    'u',
  ),
);

/** The columns of a line of names: how many times each row has, and what stands above them. */
export interface Head {
  readonly header: readonly Passage[];
  /** Which columns hold times; all of the others behind the first are left out. */
  readonly times: number;
  /** True where rows go on behind their times with a cell of words. */
  readonly hasRest: boolean;
  /** True where no column is named for the keys, so that severities alone are some. */
  readonly keyless: boolean;
  /** Where the first row begins in the line of the names. */
  readonly end: number;
}

/** What the names of a line may be read as, the likelier first. */
export function headsOf(passage: Passage): readonly Head[] {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE || text.includes('|')) return [];
  return [...topicHeads(passage), ...gridHeads(passage), ...bracketHeads(passage)];
}

/** "Plan Critical (Severity 1) (Severity 2)": columns that each end in brackets; rows may have run into the line. */
function bracketHeads(passage: Passage): readonly Head[] {
  const { text } = passage;
  const key = text.includes(')') ? keyEnd(text) : 0;
  if (key === 0) return [];
  const first = durationsIn(text)[0]?.start ?? text.length;
  const ends = [...text.slice(key, first).matchAll(/\([^()]{1,30}\)(?=\s|$)/g)].map(
    ({ index, 0: inner }) => key + index + inner.length,
  );
  const names = ends.map((end, index) => unwrapped(passage, ends[index - 1] ?? key, end));
  const areNames = names.length > 1 && names.every(isSeverityName);
  if (!areNames) return [];
  const last = ends.at(-1)!;
  const gap = /^\s*/.exec(text.slice(last))?.[0].length ?? 0;
  return [
    {
      header: [cellBetween(passage, 0, key), ...names],
      times: names.length,
      hasRest: false,
      keyless: false,
      end: last + gap,
    },
  ];
}

/** "(Severity 2)" as a cell, without brackets that are all around it. */
function unwrapped(passage: Passage, from: number, to: number): Passage {
  const cell = cellBetween(passage, from, to);
  const start = to - cell.text.length;
  return cell.text.startsWith('(') ? cellBetween(passage, start + 1, to - 1) : cell;
}

/** Where the name of the column of keys ends that a line begins with. */
const keyEnd = (text: string): number =>
  KEY.exec(text.slice(0, LONGEST_KEY).replace(/^\p{L}/u, (first) => first.toLowerCase()))?.[0]
    .length ?? 0;

/** Columns that say themselves what their times are for; rows may have run into the line. */
function topicHeads(passage: Passage): readonly Head[] {
  const { text } = passage;
  if (partsAtSeams(text).length < 2) return spacedHeads(passage);
  const ends = [text.length];
  for (const { index } of text.matchAll(/\s(?=\S)/g))
    if (severityAtStart(text.slice(index + 1)) !== null) ends.push(index + 1);
  return ends.flatMap((end): readonly Head[] => {
    const names = columnNames({ ...passage, text: text.slice(0, end).trimEnd() });
    const times = names?.filter(({ topic }) => topic !== null) ?? [];
    if (names === null || times.length === 0) return [];
    const keyless = names[0]?.topic !== null;
    // Descriptions stand between the key and the times: such rows are read as running text.
    const begins = names.findIndex(({ topic }) => topic !== null);
    const together = names
      .slice(begins, begins + times.length)
      .every(({ topic }) => topic !== null);
    if (begins > 1 || !together || (keyless && times.length < 2)) return [];
    const corner = keyless ? emptyCell(passage) : names[0]!.cell;
    return [
      {
        header: [corner, ...times.map(({ cell }) => cell)],
        times: times.length,
        hasRest: names.length > begins + times.length,
        keyless,
        end,
      },
    ];
  });
}

/** "Priority Level Description Target resolution" over "1 Critical 4 hours": what stands before each time is one name. */
function spacedHeads(passage: Passage): readonly Head[] {
  const names = columnNames(passage) ?? [];
  const [corner, ...times] = names.map(({ cell }) => cell);
  const isHead =
    corner !== undefined &&
    times.length > 0 &&
    names.every(({ topic }, index) => (topic !== null) === index > 0);
  return isHead
    ? [
        {
          header: [corner, ...times],
          times: times.length,
          hasRest: false,
          keyless: true,
          end: passage.text.length,
        },
      ]
    : [];
}

/** Columns that are severities or plans, what the text above says of. */
function gridHeads(passage: Passage): readonly Head[] {
  const { text } = passage;
  if (text.length > 160 || /[.:;?!,]$/.test(text.trim())) return [];
  const key = keyEnd(text);
  if (key === 0) return [];
  const byWords = wordsBehind(text, key);
  const bySeams = partsAtSeams(text)
    .map(({ start, end }) => ({ start: Math.max(start, key), end }))
    .filter(({ start, end }) => end > start && text.slice(start, end).trim() !== '');
  return [bySeams, byWords].flatMap((spans): readonly Head[] => {
    const names = spans.map(({ start, end }) => cellBetween(passage, start, end));
    const areNames =
      names.length >= 2 &&
      names.every((name) => name.text.length <= LONGEST_NAME / 2 && isColumn(name));
    return areNames
      ? [
          {
            header: [cellBetween(passage, 0, key), ...names],
            times: names.length,
            hasRest: false,
            keyless: false,
            end: text.length,
          },
        ]
      : [];
  });
}

const isColumn = (name: Passage): boolean =>
  isSeverityName(name) || /^[\p{Lu}\d][\p{L}\d+&/() -]*$/u.test(name.text);

function wordsBehind(text: string, key: number) {
  // What stands in brackets explains the name before it.
  const line = text.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  return [...line.slice(key).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: key + index,
    end: key + index + word.length,
  }));
}
