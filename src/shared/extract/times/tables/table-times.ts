import { isRank, isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { MAY_BE_PLAN } from '../words/beside-topic.ts';
import {
  columnHolds,
  filled,
  labelledSegments,
  LONGEST_CELL,
  rowName,
} from '../lines/cell-times.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { byLabelledCells } from './labelled-rows.ts';
import { isChannel, isRecovery } from '../lines/prose-times.ts';
import { passageTimes } from '../lines/passage-times.ts';
import type { Situation } from '../situation.ts';
import {
  columnOf,
  hasTimes,
  isSample,
  mostlyTimes,
  namesSeverities,
  severityIn,
  type Column,
  type Grid,
} from './table-roles.ts';
import { inPlaceOfTime, targetsOf, timesOf, type WorkingTime } from '../words/target.ts';
import { byTopicColumn } from './topic-columns.ts';
import { isInUnpromisedSection } from '../words/unpromised.ts';
import { isOfOtherThings } from './other-tables.ts';
import { oneTopic, topicBeside, topicOf } from '../words/topic.ts';
import { partsOf, type Part } from './table-parts.ts';
import { byTopicRow, planOfColumn, shareOf } from './topic-rows.ts';

/** The times of a table, however it is laid out. */
export function tableTimes(
  table: TableView,
  situation: Situation,
  working: WorkingTime,
): readonly FoundTime[] {
  if (isOfOtherThings(table) || isInUnpromisedSection(table)) return [];
  const found = partsOf(table, situation)
    .flatMap((part) => partTimes(part, working))
    .filter(
      ({ topic, severity }) => topic !== 'resolution' || !AIM_OF_RECOVERY.test(severity.text),
    );
  const graded = found.some(({ severity }) => isSeverityLabel(severity.text));
  return !graded && isRecovery(table, '')
    ? found.filter(({ topic }) => topic !== 'resolution')
    : found;
}

/** "Recovery time (RTO)" as the name of a row: how soon data or a site are back after a disaster. */
const AIM_OF_RECOVERY = /\bRTO\b|\brecovery\stime\sobjective\b/i;

function partTimes({ table, situation }: Part, working: WorkingTime): readonly FoundTime[] {
  const columns = inTheirAxis(table.header.map(columnOf), table);
  const grid = { table, columns, situation, working };
  if (columns.some(({ role }) => role === 'topic')) return byTopicColumn(grid);
  const labelled = byLabelledCells(grid);
  if (labelled.length > 0) return labelled;
  const rows = byTopicRow(grid);
  if (rows.length > 0) return [...rows, ...byGradesBeside(grid, rows)];
  const cells = byContext(grid);
  const read = new Set(cells.map(({ passage }) => passage));
  return [...cells, ...bySentence(grid).filter(({ passage }) => !read.has(passage))];
}

/** "Initial response" above "Severity 1" and "Severity 2" as rows: those grade the answer by severity. */
function byGradesBeside(grid: Grid, rows: readonly FoundTime[]): readonly FoundTime[] {
  const [topic, another] = new Set(rows.map((one) => one.topic));
  const graded = grid.table.rows.filter(([key]) => key !== undefined && isGradedKey(key));
  if (topic === undefined || another !== undefined || graded.length < 2) return [];
  if (grid.columns.some(({ severity }) => severity !== null)) return [];
  const situation = { ...grid.situation, topic };
  return byContext({ ...grid, table: { ...grid.table, rows: graded }, situation });
}

const isGradedKey = ({ text }: Passage): boolean =>
  isSeverityLabel(text) && (topicOf(text) ?? 'other') === 'other';

/** Columns with what they are beside the others: among severities a name is one, beside a time to resolve a workaround is none. */
function inTheirAxis(columns: readonly Column[], { rows }: TableView): readonly Column[] {
  const graded = columns.filter(({ severity }) => severity !== null).length;
  const open = columns.slice(1).filter(({ role }) => role === 'open').length;
  const resolves = (column: Column) =>
    column.topic === 'resolution' && !WORKAROUND.test(column.heading.text.trim());
  const hasResolution = columns.some(resolves);
  const answers = columns.filter(({ topic }) => topic === 'response').length;
  const headings = columns.map(({ heading }) => heading.text);
  const keys = rows.flatMap(([key]) => key ?? []);
  const isScale = areSeverities(keys) || areTopics(keys);
  return columns.map((column, index) => {
    // "Initial response | Operational state response": the service is back, which is no other answer.
    if (column.topic === 'response' && BROUGHT_BACK.test(column.heading.text) && answers > 1)
      return { ...column, role: 'other', topic: null };
    const beside = topicBeside(column.heading.text, headings);
    if (beside === 'resolution' && column.topic !== beside && beside !== topicOf(headings[index]!))
      return { ...column, role: 'topic', topic: beside };
    if (column.role === 'topic' && beside !== topicOf(column.heading.text))
      return { ...column, topic: 'response' };
    // "Response level" above severities is the name of their scale, "Response terms" above topics of all of them.
    if (index === 0 && column.role === 'topic' && isScale)
      return { ...column, role: 'open', topic: null };
    // "Standard" beside names that are no grade is a plan.
    if (
      column.severity !== null &&
      graded === 1 &&
      open > 0 &&
      MAY_BE_PLAN.test(nameOf(column.heading.text))
    )
      return { ...column, role: 'open', severity: null };
    if (index > 0 && column.role === 'open' && graded >= 2 && graded > open && open > 0)
      return filled(column.heading) === undefined || !columnHolds({ rows }, index)
        ? column
        : { ...column, role: 'severity', severity: rowName(column.heading) };
    return hasResolution && column.topic === 'resolution' && !resolves(column)
      ? { ...column, role: 'other', topic: null }
      : column;
  });
}

const BROUGHT_BACK =
  /\b(?:operat(?:ional|ing)|working|service|normal)\sstate\b|\brestor|\brecover/i;

/** Most of them are names of severities, and none has a time. */
const areSeverities = (cells: readonly Passage[]): boolean =>
  !hasTimes(cells) && cells.filter(({ text }) => isSeverityLabel(text)).length * 2 > cells.length;

/** Several of them say what a time is for, and none has a time. */
const areTopics = (cells: readonly Passage[]): boolean =>
  !hasTimes(cells) && cells.filter(({ text }) => oneTopic(text) !== null).length > 1;

const WORKAROUND =
  /^(?:target\s|max(?:imum|\.)?\s|temporary\s)?(?:work[-\s]?around|contournement|umgehung(?:slösung)?|solución\stemporal|soluzione\stemporanea)(?:\s(?:times?|targets?))?$/i;

/** Severities and plans as rows and columns; the text around says that the cells are response times. */
function byContext({ table, columns, situation, working }: Grid): readonly FoundTime[] {
  const corner = table.header[0]?.text ?? '';
  const ofSeverities = columns.slice(1).filter(({ severity }) => severity !== null).length > 1;
  const topic = situation.topic ?? oneTopic(corner) ?? oneTopic(table.path.at(-1) ?? '');
  return table.rows.flatMap((row) => {
    const [key, ...cells] = row;
    if (key === undefined || !mostlyTimes(cells)) return [];
    const isName = namesSeverities(corner) || (!ofSeverities && isChannel(nameOf(key.text)));
    const rowSeverity = isName && !isSeverityLabel(key.text) ? rowName(key) : severityIn(key);
    // "Priority level: 1" beside columns of severities ranks what is hit, and not how hard.
    const rank = ofSeverities && isRank(key.text) ? rankOf(corner, key) : null;
    return cells.flatMap((cell, index) => {
      const column = columns[index + 1];
      if (column === undefined || column.role === 'other') return [];
      // "Working hours | Outside working hours" above times say when their clock runs.
      const hours = column.role === 'coverage' ? nameOf(column.heading.text) : null;
      if (hours !== null && rowSeverity === null) return [];
      const graded = rank === null ? null : column.severity;
      const severity = graded ?? rowSeverity ?? column.severity;
      if (severity === null || cell.text.length > LONGEST_CELL) return [];
      const ofColumn = hours === null ? planOfColumn(column) : null;
      const ofRow = key.text.trim() === '' ? situation.plan : rowName(key);
      const plan =
        graded !== null ? rank : rowSeverity === null ? ofRow : (ofColumn ?? situation.plan);
      const own = labelledSegments(cell, working);
      // "4 h response, 2 days": more than the one time that is named.
      const several =
        own.length === 1 && timesOf(cell.text).length > 1
          ? passageTimes(cell, { ...situation, severity, topic: null, direct: false }, working)
          : [];
      if (several.length > 1) return several.map((one) => ({ ...one, plan }));
      const words = columnHolds(table, index + 1) || maySayTime(column, cell);
      const [first] = targetsOf(cell.text, 0, working, words);
      const of = topic === null || first === undefined ? [] : [{ topic, target: first }];
      return (own.length > 0 ? own : of).map(({ topic: kind, target }) => ({
        topic: kind,
        severity,
        plan,
        target: { ...target, coverage: hours ?? target.coverage },
        passage: cell,
        rule: 'times/context-table',
        confidence: 0.8,
        nameless: false,
      }));
    });
  });
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

/** Cells that are sentences: read like any paragraph, named by their row. */
function bySentence({ table, columns, situation, working }: Grid): readonly FoundTime[] {
  return table.rows.flatMap((row) => {
    const [key, ...cells] = row;
    if (key === undefined) return [];
    const name = key.text.trim() === '' || key.text.length > 120 ? null : rowName(key);
    const around = { ...situation, topic: null, direct: false };
    const severity = severityIn(key) ?? name ?? situation.severity;
    const share = shareOf(cells);
    // "P1 incidents answered within 15 minutes | 95%": the first cell is the promise itself.
    const ofKey = hasTimes([key]) ? passageTimes(key, around, working) : [];
    return [
      ...ofKey.map((one) => ({
        ...one,
        target: { ...one.target, share: one.target.share ?? share },
      })),
      ...cells.flatMap((cell, index) =>
        isSample(columns[index + 1]) || (cell.text.length < 25 && severityIn(key) === null)
          ? []
          : passageTimes(cell, { ...around, severity }, working),
      ),
    ];
  });
}
