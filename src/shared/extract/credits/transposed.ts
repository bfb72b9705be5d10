import { emptyCell } from '../cells.ts';
import { bandOf, bareBoundsIn, boundsIn } from '../grammar/bounds.ts';
import { comparisonBefore } from '../grammar/comparison.ts';
import { durationsIn } from '../grammar/duration.ts';
import type { Passage } from '../sla-text.ts';
import { boundColumns, type NamedTable } from '../table-columns.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { creditOfCell, isNoCredit, unitOf } from './credit-value.ts';
import { downtimeBand } from './downtime-bands.ts';
import { isLevelName } from './table-levels.ts';

/** Fewer columns make no schedule. */
const FEWEST = 2;
const LONGEST_CELL = 80;

/** A line of a table: what names it, and its cells. */
interface Line {
  readonly label: Passage | null;
  readonly cells: readonly Passage[];
}

/**
 * A schedule that runs across as one that runs down: levels or lengths of outage in one line, what they earn in
 * the others, "Availability | 99–99.5% | below 99%" above "Credit | 5% | 10%"; or the other way round, "Plan |
 * 5% refund | 10% refund" above "Basic | 99–99.5% | below 99%". Any other table as it is.
 */
export function upright(named: NamedTable): NamedTable {
  const { table } = named;
  const isHeaded = table.header.some(({ text }) => text.trim() !== '');
  const all = isHeaded ? [table.header, ...table.rows] : table.rows;
  return (
    [0, 1].map((from) => crossed(named, linesOf(all, from))).find((one) => one !== null) ??
    belowLevels(named) ??
    besideOneCredit(named) ??
    named
  );
}

/**
 * "Service | Target | below 99.9% | below 99%": names of columns that are levels themselves, with a credit in
 * every cell below them, for what each row is about.
 */
function belowLevels(named: NamedTable): NamedTable | null {
  const { table, header, rows, around } = named;
  const printed = [table.header, ...table.rows.slice(0, 2)];
  const levels = header.flatMap((name, column) => {
    const cell = printed.map((row) => row[column]).find((one) => one && isLevel(one.text));
    return column > 0 && cell !== undefined && isLevel(name) ? [{ column, cell, name }] : [];
  });
  if (levels.length < FEWEST || rows.length === 0) return null;
  if (rows.some(([label]) => OTHER_LEVEL.test(label?.text ?? ''))) return null;
  const isNamed = [around, ...levels.map(({ name }) => name)].some((words) => CREDIT.test(words));
  const areCredits = levels.every(({ column, name }) => {
    const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined);
    const line = { label: null, cells };
    return isOfCredits(line, { label: null, cells: [] }, isNamed ? `${name} (credit)` : '');
  });
  if (!areCredits) return null;
  return {
    ...named,
    header: ['', 'Availability', 'Credit'],
    rows: rows.flatMap((row) =>
      levels.flatMap(({ column, cell: level }) => {
        const [label, cell] = [row[0], row[column]];
        if (cell === undefined) return [];
        return [
          [label !== undefined && isScope(label.text) ? label : emptyCell(cell), level, cell],
        ];
      }),
    ),
  };
}

/**
 * "Basic | Plus | Credit" above "97% ≤ A < 98% | 98% ≤ A < 99% | 5%": a column of levels for each plan, and one
 * credit for all of a row. The plans are named by the header, or by the row below a title that spans them.
 */
function besideOneCredit(named: NamedTable): NamedTable | null {
  const { table, header } = named;
  const [first, ...rest] = table.rows;
  const isNamedBelow =
    first !== undefined && rest.length > 0 && !first.some(({ text }) => isLevel(text));
  const rows = isNamedBelow ? rest : table.rows;
  const names = isNamedBelow ? first : table.header;
  const columns = (rows[0] ?? []).map((_, column) => column);
  const levels = columns.filter((column) => rows.every((row) => isLevel(row[column]?.text ?? '')));
  const [credit, ...others] = columns.filter((column) => !levels.includes(column));
  if (levels.length < FEWEST || credit === undefined || others.length > 0) return null;
  if (boundColumns({ header, rows }, levels) !== null) return null;
  const plans = levels.map((column) =>
    (names[column]?.text ?? '').replace(LEVEL_OF_PLAN, '').trim(),
  );
  if (new Set(plans).size < plans.length || !plans.every((plan) => plan !== '' && isScope(plan)))
    return null;
  const creditName =
    [header[credit], names[credit]?.text].find((name) => CREDIT.test(name ?? '')) ?? '';
  const line = { label: null, cells: rows.flatMap((row) => row[credit] ?? []) };
  if (!isOfCredits(line, { label: null, cells: [] }, creditName)) return null;
  return {
    ...named,
    header: ['', 'Availability', creditName],
    rows: levels.flatMap((column, index) =>
      rows.flatMap((row) => {
        const [level, given] = [row[column], row[credit]];
        if (level === undefined || given === undefined) return [];
        return [[{ ...level, text: plans[index] ?? '' }, level, given]];
      }),
    ),
  };
}
/** "Plus (99%)": the level that a plan promises, beside its name. */
const LEVEL_OF_PLAN = /\s?\([^()%]{0,20}\d[^()%]{0,10}%[^()]{0,20}\)/g;

const linesOf = (rows: NamedTable['rows'], from: number): readonly Line[] =>
  rows.map((row) => ({ label: from > 0 ? (row[0] ?? null) : null, cells: row.slice(from) }));

function crossed(named: NamedTable, [head, ...body]: readonly Line[]): NamedTable | null {
  if (head === undefined || body.length === 0 || head.cells.length < FEWEST) return null;
  if (body.some(({ cells }) => cells.length !== head.cells.length)) return null;
  const { around } = named;
  const kind = kindOf(head, around);
  if (kind !== null)
    return body.every((line) => isOfCredits(line, head, around))
      ? stood(named, head, body, kind, true)
      : null;
  const kinds = new Set(body.map((line) => kindOf(line, around)));
  const [only = null] = kinds;
  return kinds.size === 1 && only !== null && body.every((line) => isOfCredits(head, line, around))
    ? stood(named, head, body, only, false)
    : null;
}

/** A row for each cell: the name of its line, the level and what it earns. */
function stood(
  named: NamedTable,
  head: Line,
  body: readonly Line[],
  kind: 'level' | 'length',
  isHeadOfLevels: boolean,
): NamedTable {
  const ofBody = body.length === 1 ? body[0] : undefined;
  const [levels, credits] = isHeadOfLevels ? [head, ofBody] : [ofBody, head];
  const levelName = levels?.label?.text ?? '';
  const creditName = credits?.label?.text ?? '';
  return {
    ...named,
    header: [
      '',
      kind === 'level' || DOWNTIME.test(levelName) ? levelName : `${levelName} (outage)`,
      CREDIT.test(creditName) ? creditName : `${creditName} (credit)`,
    ],
    rows: body.flatMap(({ label, cells }) =>
      cells.map((cell, column) => {
        const other = head.cells[column]!;
        const scope = label !== null && isScope(label.text) ? label : emptyCell(cell);
        return isHeadOfLevels ? [scope, other, cell] : [scope, cell, other];
      }),
    ),
  };
}

/** "Basic" is whose line it is; "Credit" and "Uptime" say what stands in it. */
const isScope = (label: string): boolean =>
  ![CREDIT, AVAILABILITY, DOWNTIME].some((words) => words.test(label));

/** What a line gives in every cell, levels or lengths of outage; null for anything else. */
function kindOf({ label, cells }: Line, around: string): 'level' | 'length' | null {
  const name = label?.text ?? '';
  if (OTHER_LEVEL.test(name) || cells.some(({ text }) => text.length > LONGEST_CELL)) return null;
  if (cells.every(({ text }) => isLevel(text) || isBareLevel(text, name))) return 'level';
  const isDown = DOWNTIME.test(name) || (!CREDIT.test(name) && DOWNTIME.test(around));
  const isLength = (text: string) =>
    durationsIn(text).length > 0 && downtimeBand(text, name) !== null;
  return isDown && cells.every(({ text }) => isLength(text)) ? 'length' : null;
}

function isLevel(text: string): boolean {
  const band = bandOf(text, boundsIn(text));
  return band !== null && Number(band.below ?? band.atOrAbove) > LOWEST_LEVEL;
}
const LOWEST_LEVEL = 50;

/** "99 – 99.5" behind "Availability", "99.5%" behind "Uptime below": a level by the name of its line. */
function isBareLevel(text: string, name: string): boolean {
  if (!isLevelName(name)) return false;
  const bounds = bareBoundsIn(text);
  const isCompared = comparisonBefore(name, name.length) !== null || bandOf(text, bounds) !== null;
  return (
    isCompared && bounds.length > 0 && bounds.every(({ value }) => Number(value) > LOWEST_LEVEL)
  );
}

/** A line that gives a credit in every cell, where it or what stands around it says so. */
function isOfCredits({ label, cells }: Line, levels: Line, around: string): boolean {
  const name = label?.text ?? '';
  if (OTHER_LEVEL.test(name)) return false;
  const isNamed = [name, levels.label?.text ?? '', around].some((words) => CREDIT.test(words));
  if (!isNamed && !cells.every(({ text }) => CREDIT.test(text))) return false;
  return (
    cells.some(({ text }) => !isNoCredit(text)) &&
    cells.every(
      ({ text }) =>
        text.length <= LONGEST_CELL &&
        (isNoCredit(text) || (bandOf(text, boundsIn(text)) === null && isCredit(text, name))),
    )
  );
}

const isCredit = (text: string, name: string): boolean =>
  unitOf(name) !== null || /[^\d\s]/.test(text) ? creditOfCell(text, name) !== null : false;
