import { cite } from '#shared/document/citation.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { FigureTerm } from '#shared/terms/terms.ts';
import type { FigureLine } from './figure-line.ts';
import { spacedRows } from './spaced-rows.ts';
import { sentences, type Passage, type SlaText } from '../sla-text.ts';

const LONGEST = 2_000;

/** A figure that a table left on a line of its own. */
const BARE_FIGURE = /^\s{0,3}[<≤]?\s?\d{1,4}(?:[.,]\d{1,3})?\s?(?:ms|%)\s{0,3}$/i;
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

/** Such a figure as the cell that it was. */
const bareFigure = (passage: Passage, name: string): FigureLine => ({
  passage,
  text: passage.text,
  start: 0,
  names: [name, name, passage.path.at(-1) ?? '', ''],
  columns: [],
  cell: true,
});

/** Every sentence and cell in reading order. */
export function figureLines(text: SlaText): readonly FigureLine[] {
  const prose = text.passages
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((passage, index, passages) => {
      const name = BARE_FIGURE.test(passage.text) ? nameAbove(passages, index) : '';
      if (name !== '') return [bareFigure(passage, name)];
      const rows = spacedRows(passage);
      if (rows.length > 0) return rows;
      return sentences(passage.text)
        .filter((sentence) => sentence.text.length <= LONGEST)
        .map((sentence) => ({
          passage,
          text: sentence.text,
          start: sentence.start,
          names: [passage.path.at(-1) ?? '', passage.lead.slice(0, 300)],
          columns: [],
          cell: false,
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
              },
            ],
      ),
    );
  });
  return [...prose, ...cells];
}

/** Sentences that say when something counts, not what is promised. */
export const PRECONDITION =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:if|when|whenever|where|in\sthe\sevent|during\swhich|means|defined\sas|refers\sto|considered|deemed|unavailable|downtime|outage\s(?:is|means)|in\sexcess\sof|(?:greater|more|longer|slower)\sthan|counts?\sas|counted\sas|tim(?:e[sd]?|ing)[\s-]out|exceeds|exceeding|(?<!the\s)above|over(?!\s(?:an?|the|any|each|every|all|one)\s)|example|falls?\sbelow|fails?\sto|credits?|wenn|falls|sofern|überschreitet|mehr\sals|bedeutet|si|lorsque|supérieure?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;

/** The words of a limit keep a sentence a promise even where it says "exceed": "shall not exceed". */
export const PROMISES_LIMIT =
  /(?:\bnot|n['’]t)\s(?:[A-Za-zÀ-ÖØ-öø-ɏ-]{1,15}\s){0,9}(?:exceed|exceeding|(?:greater|more|higher|longer|slower)\sthan|in\sexcess\sof)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:(?:will|shall|does|do|must|should)\snot\s(?:exceed|be\s(?:more|greater|higher)\sthan)|not\sto\sexceed|no\s(?:more|greater|higher|longer|slower)\sthan|(?:less|lower|fewer)\sthan|or\s(?:less|better|lower)|at\smost|up\sto|within|under|below|maximum(?:\sof)?|max\.?|nicht\süberschreiten|nicht\s(?:mehr|höher|größer|länger)\sals|pas\splus\s(?:de|d['’])|non\s(?:più|oltre)\s|no\smás\sde|não\smais\s(?:de|do)|höchstens|maximal|weniger\sals|unter|inférieure?\sà|ne\sdépass[A-Za-zÀ-ÖØ-öø-ɏ]{1,4}|non\s(?:deve\s|devono\s|può\s)?(?:eccede(?:re|rà)?|supera(?:re|no|rà)?)|no\s(?:debe\s|deberá\s)?(?:supera(?:r|rá)?|excede(?:r|rá)?)|não\s(?:deve\s|deverá\s)?(?:ultrapassa(?:r|rá)?|excede(?:r|rá)?)|inferior\sa|até|niet\s(?:meer|hoger)\sdan|maximaal|hoogstens|minder\sdan|maximale?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|[<≤]/i;

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
