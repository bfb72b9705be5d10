import type { XmlElement } from '#shared/read/package/xml.ts';
import { child, integer, isElement, onOff, val } from '#shared/read/package/xml-tree.ts';
import { isChange, isShown, type OpenChange } from './changes.ts';
import {
  lineText,
  newAnchor,
  type Draft,
  type Grid,
  type GridCell,
  type GridRow,
} from './draft.ts';
import { chosen, type Reader } from './inlines.ts';

/** Word's own limit. */
const MOST_COLUMNS = 63;

/**
 * Reads a table into its grid: a cell that spans columns, or rows, stands in each place that it
 * covers. It has no rows where the view has none.
 */
export function readGrid(
  table: XmlElement,
  reader: Reader,
  after: Draft[],
  readCell: (cell: XmlElement) => Draft[],
): Grid {
  const { changes, pen, view } = reader;
  const anchor = newAnchor();
  const page = pen.page;
  const look = child(child(table, 'w:tblPr'), 'w:tblPrChange');
  if (look !== undefined) changes.format(look, anchor, '');

  const rows: GridRow[] = [];
  /** The cell that a vertical merge goes on with, by column. */
  let above: readonly (GridCell | null)[] = [];
  for (const element of within(table, 'w:tr')) {
    const properties = child(element, 'w:trPr');
    const row = placeRow(properties);
    const changed = child(properties, 'w:trPrChange');
    if (changed !== undefined) changes.format(changed, anchor, '');
    const marks = (properties?.children ?? [])
      .filter(isElement)
      .filter(({ name }) => isChange(name));
    const open = marks.map((mark) => changes.open(mark, anchor, { always: true }));
    for (const change of open) if (change !== null && change.text !== '') change.text += '\n';
    const gone = marks.some(({ name }) => !isShown(name, view)) ? 1 : 0;
    pen.muted += gone;
    const cells = readRow(element, row, above, reader, anchor, open, readCell);
    pen.muted -= gone;
    for (const change of open) changes.close(change);
    if (gone > 0) continue;
    rows.push({ header: onOff(child(properties, 'w:tblHeader')) === true, cells });
    above = cells;
  }

  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return {
    type: 'grid',
    anchor,
    columns,
    rows: rows.map((row) => ({
      ...row,
      cells: Array.from({ length: columns }, (_, column) => row.cells[column] ?? null),
    })),
    headed: isHeaded(child(table, 'w:tblPr'), reader),
    page,
    after,
  };
}

/** Whether the table uses what its style has for the first row (ECMA-376 part 1, 17.4.55). */
function isHeaded(properties: XmlElement | undefined, { styles }: Reader): boolean {
  const uses = child(properties, 'w:tblLook')?.attributes;
  const first =
    uses?.['w:firstRow'] ?? `${Number.parseInt(uses?.['w:val'] ?? '0', 16) & FIRST_ROW}`;
  return (
    !/^(?:0|false|off)$/.test(first) && styles.headsTable(val(child(properties, 'w:tblStyle')))
  );
}

const FIRST_ROW = 0x20;

/** How many places of the grid a row leaves free at its beginning. */
const placeRow = (properties: XmlElement | undefined): number =>
  columnsOf(child(properties, 'w:gridBefore'), 0);

const columnsOf = (element: XmlElement | undefined, otherwise: number): number =>
  integer(val(element), { least: otherwise, most: MOST_COLUMNS, otherwise });

function readRow(
  row: XmlElement,
  before: number,
  above: readonly (GridCell | null)[],
  { changes, pen, view }: Reader,
  table: Grid['anchor'],
  open: readonly (OpenChange | null)[],
  readCell: (cell: XmlElement) => Draft[],
): readonly (GridCell | null)[] {
  const cells: (GridCell | null)[] = Array.from({ length: before }, () => null);
  let last: GridCell | null = null;
  for (const element of within(row, 'w:tc')) {
    const properties = child(element, 'w:tcPr');
    const span = columnsOf(child(properties, 'w:gridSpan'), 1);
    const merge = child(properties, 'w:vMerge');
    const goesOn = merge !== undefined && val(merge) !== 'restart';
    const sideways = child(properties, 'w:hMerge');
    const beside = sideways !== undefined && val(sideways) !== 'restart';
    const anchor = newAnchor();
    const marks = (properties?.children ?? []).filter(isElement);
    const own = marks.filter(({ name }) => isChange(name));
    const looks = marks.filter(({ name }) => name === 'w:tcPrChange' || name === 'w:cellMerge');
    const gone = own.some(({ name }) => !isShown(name, view)) ? 1 : 0;
    if (cells.length > before) for (const change of open) if (change !== null) change.text += ' | ';
    const changed = own.map((mark) => changes.open(mark, anchor, { always: true }));
    pen.muted += gone;
    const drafts = readCell(element);
    pen.muted -= gone;
    for (const change of changed) changes.close(change);
    for (const mark of looks) changes.format(mark, anchor, textOf(drafts));
    anchor.into = table;
    for (const draft of drafts) draft.anchor.into = anchor;
    if (gone > 0 || cells.length >= MOST_COLUMNS) {
      // What it says is not lost: it goes on in the cell before.
      if (gone === 0 && last !== null) last.drafts.push(...drafts);
      continue;
    }
    const over = goesOn ? (above[cells.length] ?? null) : beside ? last : null;
    if (over !== null) {
      anchor.into = over.anchor;
      if (textOf(drafts) !== '') over.drafts.push(...drafts);
    }
    const shade = child(properties, 'w:shd')?.attributes['w:fill']?.toLowerCase() ?? null;
    const cell: GridCell = over ?? { drafts, anchor, shade: shade === 'auto' ? null : shade };
    last = cell;
    for (let place = 0; place < span && cells.length < MOST_COLUMNS; place += 1) cells.push(cell);
  }
  return cells;
}

const textOf = (drafts: readonly Draft[]): string =>
  drafts
    .map((draft) => (draft.type === 'line' ? lineText(draft).trim() : ''))
    .filter((text) => text !== '')
    .join(' ');

/** The rows of a table or the cells of a row, out of the controls that may surround them. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((node): readonly XmlElement[] => {
    if (typeof node === 'string') return [];
    if (node.name === name) return [node];
    if (node.name === 'mc:AlternateContent') return within(chosen(node), name);
    return /^w:(?:sdt|sdtContent|customXml|smartTag)$/.test(node.name) ? within(node, name) : [];
  });
}
