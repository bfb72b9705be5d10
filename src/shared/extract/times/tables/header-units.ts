import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { topicOf } from '../words/topic.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

const UNIT = String.raw`((?:(?:business|working|calendar|clock|office)\s)?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|minuten?|stunden?|std|tagen?|(?:werk|arbeits)tagen?|heures?|jours?|ore|giorni|minuti|horas?|minutos?|d[ií]as?|uren?|uur|dagen?)(?:\s(?:ouvr|labor|lavor|hábil)[a-zà-ɏ]{1,9})?)`;
/** "Response time (hours)", "Reaktionszeit in Stunden", "Resolution [h]", "Response time, hours", "Response - hours", "Fix (Hrs.)" */
const IN_HEADING = compact(
  new RegExp(
    String.raw`(?:[([]\s?(?:in\s|en\s)?${UNIT}\.?\s?[)\]]|(?:\s(?:in|en|[–—-])|,)\s${UNIT})\.?\s*$`,
    'i',
  ),
);
/** "Response (minutes) In hours": below a title for two columns, "in hours" is when they count. */
const IN_BRACKETS = compact(
  new RegExp(String.raw`\s?[([]\s?(?:in\s|en\s)?${UNIT}\.?\s?[)\]](?=\s)`, 'i'),
);
/** "Hours to respond", "Response hours" */
const OF_TOPIC = compact(
  /^(minutes|hours|days)\sto\s[a-z]{3,12}(?:\s[a-z]{3,12})?$|^(?:target\s)?[a-z]{3,12}\s(minutes|mins|hours|hrs|days)$/i,
);
const UNIT_ALONE = compact(new RegExp(String.raw`^[([]?(?:in\s)?${UNIT}\.?[)\]]?$`, 'i'));
const LONGEST_HEADING = 90;
const BARE_NUMBER = /^\s*(?:[<≤~]\s?)?\d{1,4}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,4})?\s*$/u;

/** "hours" alone in a cell below the name of its column. */
export const isUnit = (text: string): boolean => UNIT_ALONE.test(text.trim());

function unitOf({ text }: Passage): string | null {
  if (text.length > LONGEST_HEADING) return null;
  const found = IN_BRACKETS.exec(text) ?? IN_HEADING.exec(text) ?? OF_TOPIC.exec(text.trim());
  const isTopic = ['response', 'resolution', 'mixed'].includes(topicOf(text) ?? '');
  return found === null || !isTopic ? null : (found[1] ?? found[2] ?? null);
}

const withUnit = (cell: Passage, unit: string | null): Passage => {
  if (unit === null || !BARE_NUMBER.test(cell.text)) return cell;
  const start = cell.part?.start ?? 0;
  // The unit is read with the number, and only the number is cited.
  const part = cell.part ?? { start, end: start + cell.text.length };
  return { ...cell, text: `${cell.text.trim()} ${unit}`, part };
};

const withoutUnit = (name: string): string =>
  name.replace(IN_BRACKETS.test(name) ? IN_BRACKETS : IN_HEADING, '');

/** "Response times in hours" above a table of plain numbers. */
const IN_TITLE = compact(
  new RegExp(
    String.raw`(?:times?|targets?|zeit(?:en)?|délais?|temp[oi]s?|plazos?|prazos?|tijden)\s?[,:–—-]?\s?(?:\((?:all\s)?(?:in\s)?|(?:in|en|em)\s)${UNIT}\)?[.:]?\s*$`,
    'i',
  ),
);

/** "All times are given in hours.", "how many working hours each phase takes" */
const IN_SENTENCE = compact(
  new RegExp(
    String.raw`(?:times?|targets?|values|figures|numbers)\s(?:(?:above|below|here|in\sthe\stable)\s)?(?:are|is)\s(?:all\s)?(?:(?:given|shown|stated|measured|expressed|listed|counted)\s)?in\s${UNIT}[.:]?\s*$|how\smany\s${UNIT}\s(?=it\s|each\s(?:phase|step|stage|priority|ticket|part)|we\s(?:take|need)|an?\s(?:ticket|case|request))`,
    'i',
  ),
);

function unitOfTitle({
  path,
  lead,
  rows,
}: Partial<Pick<TableView, 'path' | 'lead'>> & Pick<TableView, 'rows'>): string | null {
  const title = [lead ?? '', path?.at(-1) ?? '']
    .map((text) =>
      text.length > LONGEST_TITLE ? null : (IN_TITLE.exec(text) ?? IN_SENTENCE.exec(text)),
    )
    .find((found) => found !== null);
  const cells = rows.flatMap((row) => row.slice(1)).filter(({ text }) => text.trim() !== '');
  const areCounted = cells.length > 0 && cells.every(({ text }) => BARE_NUMBER.test(text));
  return areCounted ? (title?.[1] ?? title?.[2] ?? null) : null;
}
const LONGEST_TITLE = 120;

/** A row right below the names of columns that says what each counts in: "| Hours | Hours". */
function unitRow(rows: TableView['rows']): readonly (string | null)[] | null {
  const [first, ...below] = rows;
  if (first === undefined || below.length === 0) return null;
  const cells = first.map(({ text }) => text.trim());
  const units = cells.filter((text) => text !== '');
  const areUnits = units.length > 0 && units.every(isUnit) && (cells[0] ?? '') === '';
  return areUnits
    ? cells.map((text) => (text === '' ? null : (UNIT_ALONE.exec(text)?.[1] ?? null)))
    : null;
}

/** A table whose cells carry the unit that only the heading of their column, or the label of their row, prints. */
export function withUnits<
  Table extends Pick<TableView, 'header' | 'rows'> & Partial<Pick<TableView, 'path' | 'lead'>>,
>(whole: Table): Table {
  const below = unitRow(whole.rows);
  const table = below === null ? whole : { ...whole, rows: whole.rows.slice(1) };
  const ofTitle = unitOfTitle(table);
  const isCounted = (column: number) =>
    table.rows.some((row) => BARE_NUMBER.test(row[column]?.text ?? ''));
  // "Response (business hours)" over "1 hour" says when the clock runs.
  const units = table.header.map((heading, index) =>
    isCounted(index) ? (unitOf(heading) ?? below?.[index] ?? null) : null,
  );
  const rows = table.rows.map((row) => {
    const ofRow = row[0] === undefined ? null : unitOf(row[0]);
    return row.map((cell, index) =>
      index === 0 ? cell : withUnit(cell, units[index] ?? ofRow ?? ofTitle),
    );
  });
  const header = table.header.map((heading, index) =>
    units[index] === null ? heading : { ...heading, text: withoutUnit(heading.text) },
  );
  return { ...table, header, rows };
}
