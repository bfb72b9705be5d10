import { cite } from '#shared/document/citation.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { FigureTerm } from '#shared/terms/terms.ts';
import type { FigureLine } from './figure-line.ts';
import { compact } from '../grammar/compact.ts';
import { spacedRows } from './spaced-rows.ts';
import { sentences, type Passage, type SlaText } from '../sla-text.ts';

const LONGEST = 2_000;

const UNIT = String.raw`(?:ms|msecs?|milli\s?seconds?|millisekunden|millisecondes|s(?:ecs?|econds?|ekunden|econdes?|econdi|egundos)?(?![A-Za-zÀ-ɏ])|%|per\s?cent|prozent)`;
/** "< 40", "no more than 40", "max. 40": what leads to the figure of a limit. */
const LIMIT = String.raw`(?:[<≤=]\s?=?(?:\s?or\s?=)?|(?:(?:less|lower|no more|not more|no greater|not greater) than|not (?:to )?exceed(?:ing)?|under|below|up to|at most|max(?:imum|\.)?(?: of)?|average(?: of)?|avg\.?|unter|höchstens|maximal|moins de|au plus|meno di|massimo|menos de|máximo|minder dan)(?: or equal to)?)`;
/** "40 ms or less", "40 ms (round trip)": what may stand behind it. */
const LIMITED = String.raw`(?:\s?\(?(?:or (?:less|lower|better|under)|max(?:imum|\.)?|(?:on )?average|avg\.?|(?:per|a) month|monthly(?: average)?|round[\s-]trip|rtt|one[\s-]way)\)?){0,2}`;
const FIGURE = String.raw`\d{1,4}(?:[.,]\d{1,12})?\s?${UNIT}${LIMITED}`;

/** A figure that a table left on a line of its own. */
const BARE_FIGURE = compact(
  new RegExp(String.raw`^\s{0,3}(?:${LIMIT}\s?)?${FIGURE}\.?\s{0,3}$`, 'i'),
);
const LONGEST_NAME = 60;
/** No row of such a table has more columns. */
const MOST_COLUMNS = 6;

/** The short line above a row of bare figures, which names them; empty where there is none. */
function nameAbove(passages: readonly Passage[], index: number): string {
  for (const { text, kind } of passages.slice(Math.max(0, index - MOST_COLUMNS), index).reverse()) {
    if (BARE_FIGURE.test(text)) continue;
    const isName = kind === 'paragraph' && text.length <= LONGEST_NAME && !/[.:;!?]\s*$/.test(text);
    return isName ? text.trim() : '';
  }
  return '';
}

/** "Lisbon to Oporto < or = 40 ms": a name, a limit and its figure, as a line of a list that lost its layout. */
const NAMED_FIGURE = compact(
  new RegExp(
    String.raw`^\s{0,3}(?=[A-Za-zÀ-ɏ])([^:;=<>≤|%.]{2,60}?)\s{0,3}(?:[:=|→–-]\s{0,3})?(?:${LIMIT}|\.{2,40})\s{0,3}${FIGURE}\s{0,3}$`,
    'i',
  ),
);
/** Rows of such a list are looked through up to its title. */
const MOST_ROWS = 24;

/** Such a line as the cell that it was: its own name, and the short line above the list as the column's. */
function namedFigure(passages: readonly Passage[], index: number): FigureLine | null {
  const passage = passages[index]!;
  const [, name] =
    passage.text.length > 2 * LONGEST_NAME ? [] : (NAMED_FIGURE.exec(passage.text) ?? []);
  if (name === undefined || passage.kind !== 'paragraph') return null;
  const start = passage.text.indexOf(name) + name.length;
  const above = passages.slice(Math.max(0, index - MOST_ROWS), index).reverse();
  const title = above.find(
    ({ text }) => text.length > 2 * LONGEST_NAME || !NAMED_FIGURE.test(text),
  );
  const isTitle =
    title?.kind === 'paragraph' &&
    title.text.length <= LONGEST_NAME &&
    !/[.;!?]\s*$/.test(title.text) &&
    !/\d\s?(?:ms|%)/.test(title.text);
  const column = isTitle ? title.text.trim() : '';
  return {
    passage,
    text: passage.text.slice(start),
    start,
    names: [column, name.trim(), passage.path.at(-1) ?? '', column],
    columns: [],
    cell: true,
  };
}

/** Such a figure as the cell that it was. */
const bareFigure = (passage: Passage, name: string): FigureLine => ({
  passage,
  text: passage.text,
  start: 0,
  names: [name, name, passage.path.at(-1) ?? '', ''],
  columns: [],
  cell: true,
});

/**
 * The heading above a passage; where that is only "Targets:" right below another, the other says of what they are.
 * `all`: passages in reading order, headings among them.
 */
function titlesOf(all: readonly Passage[]): ReadonlyMap<Passage, string> {
  const titles = new Map<Passage, string>();
  let [heading, above] = ['', ''];
  for (const [index, passage] of all.entries()) {
    if (passage.kind === 'heading') {
      const isBelowOther = all[index - 1]?.kind === 'heading';
      above = isBelowOther && LABEL_ONLY.test(passage.text) ? heading || above : '';
      heading = passage.text;
    } else titles.set(passage, above || (passage.path.at(-1) ?? ''));
  }
  return titles;
}
const LABEL_ONLY =
  /^(?:(?:service|our|the)\s)?(?:targets?|commitments?|objectives?|goals?|values?|levels?|thresholds?|ziel(?:e|werte)?|werte|objectifs?|engagements?|obiettivi|valori|objetivos?|valores|doelen)\s?:?$/i;

/** "4.2 Latency: 40 ms": a clause of one line, which a reader may take for a heading. */
const STATES = new RegExp(String.raw`\d\)?\s?${UNIT}`, 'i');

/** Every sentence and cell in reading order. */
export function figureLines(text: SlaText): readonly FigureLine[] {
  const titles = titlesOf(text.passages);
  const prose = text.passages
    .filter(({ kind, text: line }) => kind !== 'heading' || STATES.test(line))
    .flatMap((passage, index, passages) => {
      const name = BARE_FIGURE.test(passage.text) ? nameAbove(passages, index) : '';
      if (name !== '') return [bareFigure(passage, name)];
      const row = namedFigure(passages, index);
      if (row !== null) return [row];
      const rows = spacedRows(passage);
      if (rows.length > 0) return rows;
      return sentences(passage.text)
        .map((sentence, at, all) => ({ ...sentence, before: all[at - 1]?.text ?? '' }))
        .filter((sentence) => sentence.text.length <= LONGEST)
        .map((sentence) => ({
          passage,
          text: sentence.text,
          start: sentence.start,
          names: [titles.get(passage) ?? '', passage.lead.slice(0, 300)],
          columns: [],
          cell: false,
          ...(sentence.before.endsWith(';') ? { before: sentence.before } : {}),
        }));
    });
  const cells = text.tables.flatMap(({ header, rows, path, lead }) => {
    const columns = header.map((name) => name.text);
    return rows.flatMap((row) =>
      row.flatMap((cell, column) =>
        cell.text.length > LONGEST
          ? []
          : [
              {
                passage: cell,
                text: cell.text,
                start: 0,
                names: [
                  header[column]?.text ?? '',
                  column === 0 ? '' : (row[0]?.text ?? ''),
                  path.at(-1) ?? '',
                  lead.slice(0, 300),
                ],
                columns,
                cell: true,
                beside: row.filter((_, other) => other !== column).map((other) => other.text),
              },
            ],
      ),
    );
  });
  return [...prose, ...cells];
}

export const figureTerm = (
  { passage, start }: FigureLine,
  from: number,
  to: number,
  value: DecimalString,
  scope: string,
  confidence: number,
  rule: string,
): FigureTerm => ({
  citations: [cite(passage.source, passage.text, start + from, start + to)],
  confidence,
  rule,
  scope: scope.slice(0, 300),
  value,
  text: passage.text.slice(start + from, start + to),
});
