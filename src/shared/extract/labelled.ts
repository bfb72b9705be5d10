import type { Passage, SlaText, TableView } from './sla-text.ts';

/** A value by its name, however the two are laid out: "Notice | 5 days", "Notice: 5 days", "5 days" below "Notice". */
export interface Labelled {
  readonly label: string;
  /** Where the value stands, and from which character on. */
  readonly passage: Passage;
  readonly start: number;
  /** The heading and the introduction above the name. */
  readonly titles: readonly string[];
  /** The names beside it: those of the other rows, the lines before and behind. */
  readonly beside: readonly string[];
}

/**
 * Every value by a name that `names` matches; anchored at its beginning, it takes the whole name. A value may be
 * anything: whoever asks looks whether it begins with what the name wants.
 */
export const labelledValues = (text: SlaText, names: RegExp): readonly Labelled[] => [
  ...text.tables.flatMap((table) => inTable(table, names)),
  ...text.passages.flatMap((_, index) => inPassages(text.passages, index, names)),
];

/** A longer name or value is prose. */
const LONGEST_NAME = 80;
const LONGEST_VALUE = 200;
/** "6.3 ", "(b) ": the number of a clause before a name. */
const NUMBER = /^\W{0,3}(?:\d{1,2}(?:\.\d{1,3}){0,3}[.)]?|\(?[a-z]\))?\s{0,3}["“]?/i;
/** What leads from a name to its value in one line. */
const LEADS =
  /^["”]?\s?(?:\([^()]{1,30}\)\s?)?(?:[:：=|→.–-]|\s?(?:is|are|of|beträgt|est|è|es|é)(?=\s))?\s{0,8}/iu;

/** The name with which a line begins, and where what follows it stands. */
function nameOf(line: string, names: RegExp): { label: string; end: number } | null {
  const number = NUMBER.exec(line.slice(0, 20))?.[0].length ?? 0;
  const label = names.exec(line.slice(number, number + LONGEST_NAME))?.[0];
  return label === undefined || label === '' ? null : { label, end: number + label.length };
}

/** Whether a line is a name and nothing else. */
const isAlone = (line: string, end: number): boolean =>
  /^["”\s]{0,3}[:：–-]?\s*$/u.test(line.slice(end));

function inTable(table: TableView, names: RegExp): readonly Labelled[] {
  const { header, rows, path, lead } = table;
  const titles = [path.at(-1) ?? '', lead.slice(-LONGEST_VALUE), header[0]?.text ?? ''];
  const all = header.some(({ text }) => text.trim() !== '') ? [header, ...rows] : rows;
  const beside = all.map((row) => row[0]?.text.slice(0, LONGEST_NAME) ?? '');
  const inRows = all.flatMap((row) =>
    row.flatMap((cell, column): readonly Labelled[] => {
      const value = row[column + 1];
      const name = cell.text.length > LONGEST_NAME ? null : nameOf(cell.text, names);
      return name === null || value === undefined || !isAlone(cell.text, name.end)
        ? []
        : [{ label: name.label, passage: value, start: 0, titles, beside }];
    }),
  );
  // A table that runs across: the names above their only values.
  const [only] = rows;
  if (rows.length !== 1 || only === undefined) return inRows;
  const above = header.flatMap((cell, column): readonly Labelled[] => {
    const name = cell.text.length > LONGEST_NAME ? null : nameOf(cell.text, names);
    const value = only[column];
    return name === null || value === undefined || !isAlone(cell.text, name.end)
      ? []
      : [
          {
            label: name.label,
            passage: value,
            start: 0,
            titles: [...titles, only[0]?.text ?? ''],
            beside: [...header, ...only].map(({ text }) => text.slice(0, LONGEST_NAME)),
          },
        ];
  });
  return [...inRows, ...above];
}

/** The value behind a name in its line, or in the line below one that is nothing but a name. */
function inPassages(
  passages: readonly Passage[],
  index: number,
  names: RegExp,
): readonly Labelled[] {
  const passage = passages[index]!;
  const name = nameOf(passage.text.slice(0, LONGEST_VALUE), names);
  if (name === null) return [];
  const near = passages.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  const titles = [passage.path.at(-1) ?? '', passage.lead.slice(-LONGEST_VALUE)];
  const beside = near
    .filter((one) => one !== passage)
    .map((one) => one.text.slice(0, LONGEST_NAME));
  if (!isAlone(passage.text, name.end)) {
    const lead = LEADS.exec(passage.text.slice(name.end, name.end + 60))?.[0] ?? '';
    // Prose may begin with such a name; without a sign behind it only a short line is a value by its name.
    if (lead.trim() === '' && passage.text.length > LONGEST_VALUE) return [];
    return [{ label: name.label, passage, start: name.end + lead.length, titles, beside }];
  }
  const value = passages[index + 1];
  return value === undefined || value.at - passage.at !== 1 || value.text.length > LONGEST_VALUE
    ? []
    : [{ label: name.label, passage: value, start: 0, titles, beside }];
}
/** So many lines before and behind a name may say of what it is one. */
const NEAR = 3;
