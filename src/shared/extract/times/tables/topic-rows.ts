import { ENGLISH_PERCENTAGE, parseDecimal } from '#shared/base/typed-decimal.ts';
import { isSeverityLabel, nameOf, severitiesIn } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { cellParts } from '../lines/cell-parts.ts';
import { LONGEST_CELL, cellTimes, columnHolds, filled, rowName } from './cell-times.ts';
import type { CellTime } from '../lines/labelled-segments.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { besideTopic } from '../words/beside-topic.ts';
import { columnOf, hasTimes, severityIn, type Column, type Grid } from './table-roles.ts';
import {
  coverageOf,
  hoursInHeading,
  inPlaceOfTime,
  isOutOfHours,
  targetsOf,
  timesOf,
  type ReadShare,
} from '../words/target.ts';
import { isWorkaround } from './column-axis.ts';
import { oneTopic, topicBeside, topicOf, topicWords, type Topic } from '../words/topic.ts';

/** Rows "Response time" and "Resolution time"; each column is a severity or a plan. */
export function byTopicRow(grid: Grid): readonly FoundTime[] {
  const { table, columns, situation, working } = grid;
  const labels = table.rows.flatMap(([label]) => label?.text ?? []);
  const isMended = labels.some((label) => oneTopic(label) === 'resolution' && !isWorkaround(label));
  const hours = hoursOfColumns(table);
  return table.rows.flatMap((row) => {
    const [label, ...cells] = row;
    if (label === undefined || label.text.length > 120) return [];
    const topic = topicBeside(label.text, labels);
    if (topic !== 'response' && topic !== 'resolution') return [];
    if (isMended && topic === 'resolution' && isWorkaround(label.text)) return [];
    const keyed = severityColumn(table, columns);
    if (keyed > 0) return keyedRow(row, keyed, topic, grid);
    const inRow = severityOfTopic(label) ?? caseOfRow(label, topic, grid);
    // "Response time" below the heading "Premium plan": of whatever case, for that plan.
    const ofHeading = besideTopic(nameOf(label.text)) === '' ? situation.plan : null;
    const rowHolds = hasTimes(cells);
    // "P3 resolution | Best effort": a row of its own case may have words alone.
    const saysWords =
      !rowHolds &&
      inRow !== null &&
      cells.some((cell) => inPlaceOfTime(cell.text) || isAtOnce(cell));
    if (!rowHolds && !saysWords && situation.severity === null) return [];
    return cells.flatMap((cell, index) => {
      const column = columns[index + 1];
      if (column?.role === 'other' && !namesATime(column) && !describes(column, columns, cell))
        return [];
      const clock = column === undefined ? null : clockOf(column, columns);
      const plan =
        column === undefined || column.severity !== null || clock !== null
          ? null
          : planOfColumn(column);
      // A column that names a time is no plan, whatever else it says.
      const bought = column === undefined || namesATime(column) ? null : plan;
      const ofLabel = named(label, nameOf(label.text));
      const severity =
        inRow ?? column?.severity ?? situation.severity ?? bought ?? ofHeading ?? ofLabel;
      const besides = severity === situation.plan ? null : situation.plan;
      const ofColumn = plan === severity ? besides : (plan ?? besides);
      const several = cellParts(cell, working).map((part) => ({ ...part, topic }));
      const single = { ...(column ?? columnOf(label)), topic, parts: [] };
      const found: readonly (CellTime & { readonly plan?: Named | null })[] =
        several.length > 0
          ? several
          : cellTimes(
              cell,
              single,
              working,
              (rowHolds || saysWords) && maySayTimes(table, index + 1),
            );
      return found.map(({ topic: kind, target, plan: own }) => ({
        topic: kind,
        // "8h (P1), 24h (P2)" below a plan: the parts of the cell are the severities.
        ...(own && (severity === bought || severity === ofLabel) && isSeverityLabel(own.text)
          ? { severity: own, plan: bought ?? besides }
          : { severity, plan: own ?? ofColumn }),
        target: { ...target, coverage: target.coverage ?? clock ?? hours[index + 1] ?? null },
        passage: cell,
        rule: 'times/topic-row',
        confidence: 0.9,
        nameless: false,
      }));
    });
  });
}

/**
 * "Office hours" beside "Out of hours", as the whole name of a column: when its times run. Where no column is of the
 * rest of the time, each may be a plan, "Weekdays" or "Around the clock".
 */
function clockOf({ heading: { text } }: Column, columns: readonly Column[]): string | null {
  if (!columns.some(({ heading }) => isOutOfHours(heading.text))) return null;
  const hours = hoursInHeading(text);
  return hours !== null && text.trim().length - hours.length <= LONGEST_BESIDE_CLOCK
    ? text.trim()
    : null;
}
/** "(Non-" and ")". */
const LONGEST_BESIDE_CLOCK = 6;

const isAtOnce = ({ text }: Passage): boolean =>
  /^(?:immediate(?:ly)?|instant(?:ly)?|sofort|immédiat\w{0,5}|inmediat[oa]\w{0,5}|immediat[oa]\w{0,5}|onmiddellijk)[.!]?$/i.test(
    text.trim(),
  );

/** "First response, degraded" beside "First response, blocker": what rows of one topic say besides it tells their cases apart. */
function caseOfRow(label: Passage, topic: Topic, grid: Grid): Named | null {
  const { table, columns, situation } = grid;
  if (situation.severity !== null) return null;
  if (columns.some(({ severity }) => severity !== null)) return null;
  const plans = columns.slice(1).filter((column) => planOfColumn(column) !== null);
  if (plans.length < 2) return null;
  const names = table.rows.flatMap(([other]) => {
    if (other === undefined || topicOf(other.text) !== topic) return [];
    const { plan, grade } = columnOf(other);
    return [(plan ?? grade)?.text ?? ''];
  });
  const isApart = names.length > 1 && new Set(names).size === names.length && !names.includes('');
  return isApart ? columnOf(label).plan : null;
}

/** A row "Support window | 12x5 | 24x7": by the position of a column, when the clock of its times runs. */
export function hoursOfColumns(table: TableView): readonly (string | null)[] {
  const row = table.rows.find(([label, ...cells]) => {
    if (label === undefined || label.text.length > LONGEST_KIND) return false;
    return (
      columnOf(label).role === 'coverage' && cells.some(({ text }) => coverageOf(text) !== null)
    );
  });
  return (row ?? []).map(({ text }) => (text.length > LONGEST_KIND ? null : coverageOf(text)));
}

/** "Response time (Severity 1)": the severity that stands beside the topic of a row. */
function severityOfTopic(label: Passage): Named | null {
  const [first] = severitiesIn(label.text);
  return first === undefined
    ? (columnOf(label).grade ?? severityIn(label))
    : named(label, first.text);
}

/** A column with times, or with words in their place; one of names has neither. */
const maySayTimes = (table: TableView, index: number): boolean =>
  table.rows.length < 2 ||
  columnHolds(table, index) ||
  table.rows.some((row) => inPlaceOfTime(row[index]?.text ?? ''));

/** "Availability / Response time": a column of several things, whose rows say which. */
const namesATime = ({ heading }: Column): boolean =>
  topicWords(heading.text).some(({ topic }) => topic !== 'other');

/** "Criterion | Description": the one column beside the labels of a case, whose cell begins with its time. */
function describes({ heading }: Column, columns: readonly Column[], { text }: Passage): boolean {
  const [time] = text.length > LONGEST_CELL ? [] : timesOf(text);
  return (
    columns.length === 2 &&
    topicWords(heading.text).length === 0 &&
    time !== undefined &&
    time.start <= LONGEST_LIMIT
  );
}
/** "Within ", "no later than " */
const LONGEST_LIMIT = 14;

/** A column after the first that holds the severities: "Respond | Critical | 1 hour | 90%". */
function severityColumn(table: TableView, columns: readonly Column[]): number {
  return columns.findIndex((column, index) => {
    if (index === 0 || column.role === 'topic') return false;
    const cells = table.rows.flatMap((row) => filled(row[index]) ?? []);
    return cells.length > 1 && !hasTimes(cells) && cells.every(({ text }) => isSeverityLabel(text));
  });
}

const PERCENT = /^\s*(\d{1,3}(?:[.,]\d{1,3})?)\s?%\s*$/u;

/** The share of cases that a cell of a row prints: "95%". */
export function shareOf(row: readonly Passage[]): ReadShare {
  const [percent] = row.flatMap(({ text }) => PERCENT.exec(text)?.[1] ?? []);
  return percent === undefined ? null : parseDecimal(percent, ENGLISH_PERCENTAGE);
}

/** A row whose first cell says what the time is for and another which severity; each plan may have a column of its own. */
function keyedRow(
  row: readonly Passage[],
  keyed: number,
  topic: Topic,
  { table, columns, working, situation }: Grid,
): readonly FoundTime[] {
  const other = otherLabel(row, keyed, table);
  const key = filled(row[keyed]) ?? other ?? keyAbove(row, keyed, table);
  if (key === undefined) return [];
  const timed = row.flatMap((_, index) =>
    index > 0 && index !== keyed && columnHolds(table, index) ? [index] : [],
  );
  const plans = timed.map((index) => planAbove(columns[index]));
  const areOfPlans = plans.length > 1 && plans.every((plan) => plan !== null);
  const ofRow = other === undefined || other === key ? situation.plan : rowName(other);
  const share = shareOf(row);
  return (areOfPlans ? timed : timed.slice(0, 1)).flatMap((at, index) => {
    const cell = row[at];
    if (cell === undefined || cell.text.length > LONGEST_CELL) return [];
    return targetsOf(cell.text, 0, working, true)
      .slice(0, 1)
      .map((target) => ({
        topic,
        severity: rowName(key),
        plan: areOfPlans ? (plans[index] ?? null) : ofRow,
        target: { ...target, share: target.share ?? share },
        passage: cell,
        rule: 'times/keyed-row',
        confidence: 0.9,
        nameless: false,
      }));
  });
}

/** The severity that is printed in the first of its rows alone. */
function keyAbove(
  row: readonly Passage[],
  keyed: number,
  { rows }: TableView,
): Passage | undefined {
  const above = rows.slice(0, rows.indexOf(row)).flatMap((other) => filled(other[keyed]) ?? []);
  return above.at(-1);
}

/** The plan that a column of times is of; null where its heading says something else of them. */
const planAbove = (column: Column | undefined): Named | null =>
  column === undefined || (column.role !== 'open' && column.role !== 'severity')
    ? null
    : planOfColumn(column);

/** The cell of a row that says of what kind its case is: "Incident" beside "Priority 1" and "Respond". */
const otherLabel = (
  row: readonly Passage[],
  keyed: number,
  table: TableView,
): Passage | undefined =>
  row.find((cell, index) => {
    if (index === 0 || index === keyed || filled(cell) === undefined) return false;
    return table.rows.every((other) => {
      const text = other[index]?.text ?? '';
      return text.length <= LONGEST_KIND && /^[^\d%]*$/.test(text);
    });
  });

const LONGEST_KIND = 40;

export function planOfColumn({ heading }: Column): Named | null {
  const name = nameOf(heading.text);
  return name === '' ||
    name.length > 40 ||
    /^(?:values?|targets?(?:\s(?:times?|levels?))?|(?:target|agreed|maximum)\s(?:times?|levels?|values?)|wert|details?|service\s(?:level\s)?(?:levels?|targets?|objectives?|times?)|description|slas?|slos?|commitments?|metrics?|times?|time(?:frame)s?|levels?|goals?|objectives?|thresholds?|measures?|time\s?(?:line|scale|limit)s?|deadline|zeit(?:en|rahmen|vorgabe)?|frist(?:en)?|délais?|plazos?|prazos?|termine?|tempi|figures?|requirements?|deadline|performance|zusage|engagement|impegno|compromiso|beschreibung|angabe|descrizione|descripción|descrição|omschrijving|valeur|valore?|waarde|(?:valeur\s)?cibles?|objectifs?|zielwerte?|ziele?|sollwerte?|richtwerte?|objetivos?|metas?|obiettiv[oi]|doel(?:en|waarden?|stelling(?:en)?)?|streefwaarden?)$/i.test(
      name,
    )
    ? null
    : named(heading, name);
}
