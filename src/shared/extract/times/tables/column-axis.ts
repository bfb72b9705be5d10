import { isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { columnHolds, filled, rowName } from './cell-times.ts';
import { MAY_BE_PLAN } from '../words/beside-topic.ts';
import { isShare } from '../words/cell-kind.ts';
import { oneTopic, topicBeside, topicOf } from '../words/topic.ts';
import { hasTimes, namesPlans, type Column } from './table-roles.ts';

/** Columns with what they are beside the others: among severities a name is one, beside a time to resolve a workaround is none. */
export function inTheirAxis(all: readonly Column[], { rows }: TableView): readonly Column[] {
  const columns = all.map((column, index) => withoutShares(column, rows, index));
  const graded = columns.filter(({ severity }) => severity !== null).length;
  const open = columns.slice(1).filter(({ role }) => role === 'open').length;
  const resolves = (column: Column) =>
    column.topic === 'resolution' && !isWorkaround(column.heading.text);
  const hasResolution = columns.some(resolves);
  const answers = columns.filter(({ topic }) => topic === 'response').length;
  const headings = columns.map(({ heading }) => heading.text);
  const keys = rows.flatMap(([key]) => key ?? []);
  const ofSeverities = areSeverities(keys);
  const isScale = ofSeverities || areTopics(keys);
  const ofPlans = namesPlans(headings[0] ?? '');
  const isCase = (column: Column) =>
    column.severity === null &&
    column.plan !== null &&
    sharesItsTopic(column, columns) &&
    (ofPlans || isBesideGrade(column, columns));
  return columns.map((column, index) => {
    // "Initial response | Operational state response": the service is back, which is no other answer.
    if (column.topic === 'response' && BROUGHT_BACK.test(column.heading.text) && answers > 1)
      return { ...column, role: 'other', topic: null };
    const beside = topicBeside(column.heading.text, headings);
    const isTopic = beside === 'response' || beside === 'resolution';
    if (isTopic && beside !== topicOf(column.heading.text))
      return { ...column, role: 'topic', topic: beside, plan: null };
    // "Response level" above severities is the name of their scale, "Response terms" above topics of all of them.
    if (index === 0 && column.role === 'topic' && isScale)
      return { ...column, role: 'open', topic: null };
    if (!ofSeverities && isCase(column)) return { ...column, severity: column.plan, plan: null };
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

/** "Response SLA %" over nothing but shares: how often the time beside it is kept. */
function withoutShares(column: Column, rows: TableView['rows'], index: number): Column {
  const cells = rows.flatMap((row) => filled(row[index]) ?? []);
  const areShares = cells.length > 0 && cells.every(({ text }) => isShare(text));
  return areShares ? { ...column, role: 'other', topic: null, severity: null } : column;
}

/** "Reaction, other" beside "Reaction, urgent" */
const isBesideGrade = ({ topic }: Column, columns: readonly Column[]): boolean =>
  columns.some((other) => other.topic === topic && other.severity !== null);

const sharesItsTopic = ({ topic }: Column, columns: readonly Column[]): boolean =>
  topic !== null && columns.filter((other) => other.topic === topic).length > 1;

const BROUGHT_BACK =
  /\b(?:operat(?:ional|ing)|working|service|normal)\sstate\b|\brestor|\brecover/i;

/** Most of them are names of severities, and none has a time. */
const areSeverities = (cells: readonly Passage[]): boolean =>
  !hasTimes(cells) && cells.filter(({ text }) => isSeverityLabel(text)).length * 2 > cells.length;

/** Several of them say what a time is for, and none has a time. */
const areTopics = (cells: readonly Passage[]): boolean =>
  !hasTimes(cells) && cells.filter(({ text }) => oneTopic(text) !== null).length > 1;

/** Whether a name of times to resolve is of a workaround alone, which is none beside the resolution. */
export const isWorkaround = (name: string): boolean => WORKAROUND.test(name.trim());
const WORKAROUND =
  /^(?:target\s|max(?:imum|\.)?\s|temporary\s)?(?:work[-\s]?around|make(?:\ssite)?\ssafe|contournement|umgehung(?:slösung)?|solución\stemporal|soluzione\stemporanea)(?:\s(?:times?|targets?))?$/i;
