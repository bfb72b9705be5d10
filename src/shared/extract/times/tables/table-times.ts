import { isSeverityLabel, severitiesIn } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { inTheirAxis } from './column-axis.ts';
import { byContext } from './context-tables.ts';
import { rowName } from './cell-times.ts';
import type { FoundTime } from '../found-time.ts';
import { byLabelledCells } from './labelled-rows.ts';
import { isRecovery } from '../lines/prose-times.ts';
import { passageTimes } from '../lines/passage-times.ts';
import type { Situation } from '../situation/situation.ts';
import { withPlansBeside } from './plans-beside.ts';
import { columnOf, hasTimes, isSample, severityIn, type Grid } from './table-roles.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { byTopicColumn } from './topic-columns.ts';
import { isOfSilence } from '../words/no-promise.ts';
import { isInUnpromisedSection } from '../words/unpromised.ts';
import { isOfOtherThings } from './other-tables.ts';
import { topicOf } from '../words/topic.ts';
import { partsOf, type Part } from './table-parts.ts';
import { byTopicRow, shareOf } from './topic-rows.ts';

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
      ({ topic, severity, passage }) =>
        !MISSED_FROM.test(passage.text) &&
        !isOfSilence(passage.text) &&
        (topic !== 'resolution' || !AIM_OF_RECOVERY.test(severity.text)),
    );
  const graded = found.some(({ severity }) => isSeverityLabel(severity.text));
  return !graded && isRecovery(table, '')
    ? found.filter(({ topic }) => topic !== 'resolution')
    : found;
}

/** "above 4 hours" as a cell: from where on a promise is missed, which another column states. */
const MISSED_FROM =
  /^(?:above|over|more than|longer than|later than|exceeding|über|mehr als|länger als|plus de|più di|más de|meer dan|mais de)\s\d/i;

/** "Recovery time (RTO)" as the name of a row: how soon data or a site are back after a disaster. */
const AIM_OF_RECOVERY = /\bRTO\b|\brecovery\stime\sobjective\b/i;

function partTimes({ table, situation }: Part, working: WorkingTime): readonly FoundTime[] {
  const columns = inTheirAxis(withPlansBeside(table.header.map(columnOf)), table);
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
  // "Answer to a grave incident", "Answer to a high incident", and last "Minor incident / request".
  const isOfGrades = rows.filter(({ severity }) => isSeverityLabel(severity.text)).length > 1;
  const fewest = isOfGrades ? 1 : 2;
  if (topic === undefined || another !== undefined || graded.length < fewest) return [];
  if (grid.columns.some(({ severity }) => severity !== null)) return [];
  const situation = { ...grid.situation, topic };
  return byContext({ ...grid, table: { ...grid.table, rows: graded }, situation });
}

const isGradedKey = ({ text }: Passage): boolean =>
  (isSeverityLabel(text) || severitiesIn(text)[0]?.start === 0) &&
  (topicOf(text) ?? 'other') === 'other';

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
