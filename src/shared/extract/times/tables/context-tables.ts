import type { WorkingTime } from '../words/working-hours.ts';
import { isRank, isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { labelledSegments } from '../lines/labelled-segments.ts';
import { columnHolds, filled, LONGEST_CELL, rowName } from './cell-times.ts';
import { isChannel } from '../lines/prose-times.ts';
import { passageTimes } from '../lines/passage-times.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { inPlaceOfTime, targetsOf, timesOf } from '../words/target.ts';
import { oneTopic, topicOf, type Topic } from '../words/topic.ts';
import {
  mostlyTimes,
  namesPlans,
  namesSeverities,
  severityIn,
  type Column,
  type Grid,
} from './table-roles.ts';
import { coverageOfRow } from './topic-columns.ts';
import { hoursOfColumns, planOfColumn } from './topic-rows.ts';

/** What goes for all rows of a table whose times are of what the text around it says. */
interface Context {
  readonly corner: string;
  readonly topic: Topic | null;
  /** True where several columns are severities. */
  readonly ofSeverities: boolean;
  /** Whose rows are cases by any name: "plans" below columns of plans, "target" below the one column of times. */
  readonly cases: 'plans' | 'target' | null;
  /** By the position of a column, when its clock runs. */
  readonly hours: readonly (string | null)[];
}

/** Severities and plans as rows and columns; the text around says that the cells are response times. */
export function byContext(grid: Grid): readonly FoundTime[] {
  const context = contextOf(grid);
  const holds = grid.table.rows.some((row) => mostlyTimes(row.slice(1)));
  return grid.table.rows.flatMap((row) => {
    const [key, ...cells] = row;
    const isTimed = mostlyTimes(cells) || (holds && cells.every(isInPlace));
    return key !== undefined && isTimed ? timesOfRow(key, row, grid, context) : [];
  });
}

const isInPlace = ({ text }: Passage): boolean => inPlaceOfTime(text);

function contextOf({ table, columns, situation }: Grid): Context {
  const corner = table.header[0]?.text ?? '';
  const timed = columns.filter((_, index) => index > 0 && columnHolds(table, index));
  const isNamed = columns.some(({ severity }) => severity !== null);
  const isOfPlans = timed.filter(isPlan).length > 1;
  const isOfTargets = columns.length === 2 && timed.length === 1 && !timed.some(isPlan);
  return {
    corner,
    topic: situation.topic ?? oneTopic(corner) ?? oneTopic(table.path.at(-1) ?? ''),
    ofSeverities: columns.slice(1).filter(({ severity }) => severity !== null).length > 1,
    cases: isNamed ? null : isOfPlans ? 'plans' : isOfTargets ? 'target' : null,
    hours: hoursOfColumns(table),
  };
}

const isPlan = (column: Column): boolean => column.role === 'open' && planOfColumn(column) !== null;

function timesOfRow(
  key: Passage,
  row: readonly Passage[],
  { table, columns, situation, working }: Grid,
  context: Context,
): readonly FoundTime[] {
  const ofRow = severityOfRow(key, context);
  const ofLabels = topicOfLabels(row, working);
  const hoursOfRow = coverageOfRow(row, columns);
  return row.flatMap((cell, index) => {
    const column = columns[index];
    if (index === 0 || column === undefined || column.role === 'other') return [];
    // "Working hours | Outside working hours" above times say when their clock runs.
    const hours = column.role === 'coverage' ? nameOf(column.heading.text) : null;
    if (hours !== null && ofRow === null) return [];
    const names = namesOf(key, ofRow, column, { situation, context });
    if (names === null || cell.text.length > LONGEST_CELL) return [];
    const own = labelledSegments(cell, working);
    // "4 h response, 2 days": more than the one time that is named.
    const several =
      own.length === 1 && timesOf(cell.text).length > 1
        ? passageTimes(
            cell,
            { ...situation, severity: names.severity, topic: null, direct: false },
            working,
          )
        : [];
    if (several.length > 1) return several.map((one) => ({ ...one, plan: names.plan }));
    const words = columnHolds(table, index) || maySayTime(column, cell);
    const [first] = targetsOf(cell.text, 0, working, words);
    // "Response: 20 min | 45 min" below "In hours | Out of hours": the bare time is of what its neighbour says.
    const topic = context.topic ?? (hours !== null && first?.timed === true ? ofLabels : null);
    const of = topic === null || first === undefined ? [] : [{ topic, target: first }];
    return (own.length > 0 ? own : of).map(({ topic: kind, target }) => ({
      topic: kind,
      ...names,
      target: {
        ...target,
        coverage: hours ?? target.coverage ?? context.hours[index] ?? hoursOfRow,
      },
      passage: cell,
      rule: 'times/context-table',
      confidence: 0.8,
      nameless: false,
    }));
  });
}

/** The one thing that the times of a row are for, where its cells say it themselves; null where they say several. */
function topicOfLabels(row: readonly Passage[], working: WorkingTime): Topic | null {
  const [topic, another] = new Set(
    row.slice(1).flatMap((cell) => labelledSegments(cell, working).map((one) => one.topic)),
  );
  return another === undefined ? (topic ?? null) : null;
}

/**
 * The severity that the key of a row is, or that it is as the column of keys names some. Where the columns are severities,
 * "Severity" in the corner names those, and "Plan" says that "Mission critical" is one.
 */
function severityOfRow(key: Passage, { corner, ofSeverities }: Context): Named | null {
  const isOfScale = namesSeverities(corner);
  if (ofSeverities && (isOfScale || namesPlans(corner))) return null;
  const isName = !ofSeverities && (isOfScale || isChannel(nameOf(key.text)));
  return isName && !isSeverityLabel(key.text) ? rowName(key) : severityIn(key);
}

/** The severity and the plan of a cell, which its row and its column are; null where neither is a severity or a case. */
function namesOf(
  key: Passage,
  ofRow: Named | null,
  column: Column,
  { situation, context }: { readonly context: Context } & Pick<Grid, 'situation'>,
): Pick<FoundTime, 'severity' | 'plan'> | null {
  // "Priority level: 1" beside columns of severities ranks what is hit, and not how hard.
  if (context.ofSeverities && column.severity !== null && isRank(key.text))
    return { severity: column.severity, plan: rankOf(context.corner, key) };
  const ofColumn = column.role === 'coverage' ? null : planOfColumn(column);
  const plan = ofColumn ?? situation.plan;
  if (ofRow !== null) return { severity: ofRow, plan };
  if (column.severity !== null)
    return {
      severity: column.severity,
      plan: key.text.trim() === '' ? situation.plan : rowName(key),
    };
  const ofCase = caseOfRow(key, column, context, situation.direct);
  return ofCase === null ? null : { severity: ofCase, plan };
}

/**
 * "All lifts stopped" in a row of times below columns of plans: a case by any name, where the line right above says
 * what the times are for; also below the one column that is named "Target" and no more.
 */
function caseOfRow(
  key: Passage,
  column: Column,
  { topic, cases }: Context,
  direct: boolean,
): Named | null {
  if (topic === null || topicOf(key.text) !== null || isRank(key.text)) return null;
  const isCase = cases === 'plans' ? direct && isPlan(column) : cases === 'target';
  const name = isCase && column.role === 'open' ? filled(key) : undefined;
  return name === undefined ? null : rowName(name);
}

const TELLS_MEANING =
  /^(?:what|when|how|who|which|means?|meaning|situation|scenario|symptoms?|cases?|effect|bedeutung|was|wann|lage|signification|sens|quoi|cosa|quando|significato|qué|significado|wat|wanneer|betekenis)(?![A-Za-zÀ-ɏ])/i;
const LONGEST_WORDS = 24;

/** "Docs first", "Start of business" in a column that has no figure: short words stand for a time, where the heading asks for none. */
const maySayTime = ({ heading }: Column, { text }: Passage): boolean =>
  inPlaceOfTime(text) || (text.length <= LONGEST_WORDS && !TELLS_MEANING.test(heading.text.trim()));

/** "Priority level 1" of the rank 1 below "Priority level" */
const rankOf = (corner: string, key: Passage): Named => ({
  ...named(key, key.text.trim()),
  text: `${nameOf(corner)} ${key.text.trim()}`.trim(),
});
