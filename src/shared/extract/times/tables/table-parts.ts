import { withoutLabels } from '../recover/barred-records.ts';
import { withGroups } from './cell-groups.ts';
import { withUnits } from './header-units.ts';
import { isRank, isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { named } from '../found-time.ts';
import type { Situation } from '../situation/situation.ts';
import { withoutReferences } from './reference-column.ts';
import { sectionsOf } from './repeated-heads.ts';
import { withShortKeys } from './short-keys.ts';
import { withShortRows } from './short-rows.ts';
import { withKeys } from './spanned-rows.ts';
import { isBare, onlyCell, titled, withHeader } from './table-header.ts';
import { withoutThresholds } from './threshold-columns.ts';
import { columnOf, hasTimes } from './table-roles.ts';
import { topicOf } from '../words/topic.ts';

/** A table in which every row has its key in the first cell and every column its name, with what goes for all of it. */
export interface Part {
  readonly table: TableView;
  readonly situation: Situation;
}

/**
 * Any table of times in the one shape that is read: a title above its header and bands between its rows
 * become the situation of the rows below, cells that span rows stand in each, a column of topics
 * comes first, and rows without a key get an empty one.
 */
export function partsOf(whole: TableView, situation: Situation): readonly Part[] {
  const sections = sectionsOf(whole);
  if (sections.length > 1) return sections.flatMap((section) => partsOf(section, situation));
  const { title, table } = titled(whole);
  const grouped = withUnits(
    withGroups(
      withoutThresholds(withShortRows(withHeader(withoutReferences(withoutLabels(table))))),
    ),
  );
  const shaped = withShortKeys(topicsFirst(keyed(withKeys(grouped))));
  const around = title === null ? situation : below(title, situation);
  return around === null ? [] : parted(shaped, around);
}

const ofTime = (text: string): boolean =>
  text.length <= 60 && ['response', 'resolution'].includes(topicOf(text) ?? '');

/** Columns that are severities from the first on: none is left for a key. */
function keyed(table: TableView): TableView {
  const { header, rows } = table;
  const graded = header.filter(({ text }) => isSeverityLabel(text)).length;
  const timed = rows.filter((row) => hasTimes(row.slice(0, 1))).length;
  const isKeyless =
    isSeverityLabel(header[0]?.text ?? '') && graded >= 2 && graded * 2 >= header.length;
  if (!isKeyless || (timed === 0 && !areTitles(rows.map(onlyCell)))) return table;
  const none = (row: readonly Passage[]): readonly Passage[] =>
    row[0] === undefined ? row : [{ ...row[0], text: '' }, ...row];
  return {
    ...table,
    header: none(header),
    rows: rows.map((row) => {
      const band = onlyCell(row);
      return band === null ? none(row) : [band, ...row.map((cell) => ({ ...cell, text: '' }))];
    }),
  };
}

/** "Priority | Type | Action | Commitment" with "Respond" and "Resolve" as actions. */
function topicsFirst(table: TableView): TableView {
  const roles = table.header.map((heading) => columnOf(heading).role);
  if (roles.includes('topic')) return table;
  const at = table.header.findIndex((_, index) => {
    const cells = table.rows.flatMap((row) => row[index] ?? []).filter((cell) => !isBare(cell));
    return (
      cells.length >= 2 &&
      cells.every(({ text }) => text.length <= 60 && topicOf(text) !== null) &&
      cells.some(({ text }) => ofTime(text)) &&
      !hasTimes(cells)
    );
  });
  if (at <= 0) return table;
  const moved = <Cell>(row: readonly Cell[]): readonly Cell[] =>
    row[at] === undefined ? row : [row[at], ...row.slice(0, at), ...row.slice(at + 1)];
  return { ...table, header: moved(table.header), rows: table.rows.map(moved) };
}

/** What stands in brackets explains the band above it. */
const EXPLAINS = /^\([^()]*\)$/u;

/** The rows between two bands, each with what the band above them says. */
function parted(table: TableView, situation: Situation): readonly Part[] {
  const bands = table.rows.map(onlyCell);
  if (bands.every((band) => band === null) || !areBands(table, bands))
    return [{ table, situation }];
  const titles = areTitles(bands);
  const parts: Part[] = [];
  let rows: (readonly Passage[])[] = [];
  let around: Situation | null = situation;
  const close = () => {
    if (rows.length > 0 && around !== null)
      parts.push({ table: { ...table, rows }, situation: around });
    rows = [];
  };
  for (const [index, row] of table.rows.entries()) {
    const band = bands[index] ?? null;
    if (band === null) rows.push(row);
    else if (!EXPLAINS.test(band.text)) {
      // Of bands right below each other, each says its part: a plan, a severity.
      const base: Situation =
        rows.length === 0 && index > 0 && around !== null ? around : situation;
      close();
      // Beside titles that say what a time is for, one that does not is over rows of something else.
      around = titles && !ofTime(band.text) ? null : below(band, base);
    }
  }
  close();
  return parts;
}

/** Whether lone cells name the rows below them, as those say nothing of what the bands say. */
function areBands(table: TableView, bands: readonly (Passage | null)[]): boolean {
  const lone = bands.filter((band) => band !== null);
  if (areTitles(bands)) return true;
  const isLabel = ({ text }: Passage) => isSeverityLabel(text) || isRank(text);
  const rows = table.rows.filter((_, index) => bands[index] === null);
  const [first] = bands;
  // Rows above the first band are of the table's own, unless they are what the bands would name.
  const begins = first !== null || lone.some(({ text }) => ofTime(text));
  if (
    !begins ||
    bands.at(-1) !== null ||
    lone.some(({ text }) => hasTimes([{ ...lone[0]!, text }]))
  )
    return false;
  const keys = rows.flatMap(([key]) => key ?? []);
  const share = (holds: (key: Passage) => boolean) =>
    keys.filter(holds).length * 2 >= keys.length && keys.length > 0;
  if (share((key) => isBare(key))) return true;
  return share(isLabel) ? !lone.some(isLabel) : share(({ text }) => ofTime(text));
}

/** "Response time" alone in its row over the one row that it names: every second row is a title, and some say what times are for. */
const areTitles = (bands: readonly (Passage | null)[]): boolean =>
  bands.length >= 4 &&
  bands.every((band, index) => (band !== null) === (index % 2 === 0)) &&
  bands.some((band) => band !== null && ofTime(band.text));

/** What a title or band says of the rows below it; null where it is of something else than times of support. */
function below(band: Passage, situation: Situation): Situation | null {
  const topic = topicOf(band.text);
  if (topic === 'response' || topic === 'resolution') return { ...situation, topic, direct: true };
  if (topic === 'other') return null;
  const name = named(band, nameOf(band.text));
  return isSeverityLabel(band.text)
    ? { ...situation, severity: name }
    : { ...situation, plan: name };
}
