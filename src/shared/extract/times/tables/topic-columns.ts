import { isRank, isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { cellParts, hoursOfPart } from '../lines/cell-parts.ts';
import { cellTimes, columnHolds, filled, rowName } from './cell-times.ts';
import { NAMELESS, type FoundTime, type Named } from '../found-time.ts';
import { gradedTimes } from '../lines/graded-times.ts';
import { keyColumns, type Column, type Grid, type Keys } from './table-roles.ts';
import { namesChannels } from './other-tables.ts';
import { isBare } from './table-header.ts';
import { hoursInHeading, isPlaceholder } from '../words/target.ts';

/** Columns "Response time" and "Resolution time"; each row is a severity, a plan or a case. */
export function byTopicColumn(grid: Grid): readonly FoundTime[] {
  const { table, columns, situation, working } = grid;
  const keys = keyColumns(table, columns);
  const kinds = kindColumn(grid, keys);
  // "Email | 4 hours (P1, P2), 1 day (P3)": a channel has one time, whatever its brackets say of severities.
  const ofChannels = namesChannels(table);
  let lastKey: Passage | undefined;
  let lastPlan: Passage | undefined;
  return table.rows.flatMap((row) => {
    const kind = kindInstead(row, keys, kinds);
    const key = kind ?? filled(row[keys.severity]) ?? (row.length > 2 ? lastKey : undefined);
    const ofRow = filled(row[keys.plan]) ?? lastPlan;
    const plan = kind === null ? ofRow : undefined;
    lastKey = key;
    lastPlan = ofRow;
    const coverage = coverageOfRow(row, columns);
    const isOfMachine = row.some(({ text }) => AUTOMATED.test(text));
    return columns.flatMap((column, index) => {
      const cell = row[index];
      if (column.role !== 'topic' || cell === undefined || index === keys.severity) return [];
      // "Standard" over severities is a plan, though it may name a severity as well.
      const byGrade = key !== undefined && isName(key.text) ? column.grade : null;
      const shared = byGrade === null && sharesTopic(columns, column);
      const graded = shared && key !== undefined && !isName(key.text) ? column.grade : null;
      const above = column.severity ?? graded;
      const severity =
        above ?? (key === undefined ? (situation.severity ?? NAMELESS) : rowName(key));
      // A severity above the columns makes the rows plans.
      const rowPlan = above !== null && key !== undefined ? rowName(key) : null;
      const inColumn = columnHolds(table, index);
      const hours = hoursInHeading(column.heading.text);
      const ofColumn =
        shared && graded === null && hours === null && !PLAIN.test(nameOf(column.heading.text))
          ? headedBy(severity, column)
          : severity;
      const several =
        column.topic === null || (ofChannels && !LISTS_GRADES.test(cell.text))
          ? []
          : gradedTimes(cell, cell.text, 0, working);
      if (several.length > 1)
        return several.map(({ name, target }) => ({
          topic: column.topic ?? 'response',
          severity: name,
          plan: key === undefined ? column.plan : rowName(key),
          target: { ...target, coverage: target.coverage ?? hours ?? coverage },
          passage: cell,
          rule: 'times/graded-cell',
          confidence: 0.85,
          nameless: false,
        }));
      const parts = column.topic === null || ofChannels ? [] : cellParts(cell, working);
      if (parts.length > 0)
        return parts.map((part) => ({
          topic: column.topic ?? 'response',
          // "8h (Critical), 20h (E-mail)" beside a plan: a grade is the severity of its part.
          ...(part.plan !== null && isSeverityLabel(part.plan.text) && !isName(ofColumn.text)
            ? { severity: part.plan, plan: ofColumn }
            : { severity: ofColumn, plan: part.plan ?? column.plan ?? situation.plan }),
          target: {
            ...part.target,
            coverage: part.target.coverage ?? coverageOfPart(row, columns, part.plan) ?? hours,
          },
          passage: cell,
          rule: 'times/named-cell',
          confidence: 0.9,
          nameless: false,
        }));
      const own = cellTimes(cell, column, working, inColumn);
      // What a machine does at once is no answer of those who support.
      if (isOfMachine && own.every(({ target }) => target.hours === null)) return [];
      return own.map(({ topic, target }) => ({
        topic,
        severity: ofColumn,
        plan:
          rowPlan ??
          (plan === undefined ? null : rowName(plan)) ??
          column.plan ??
          byGrade ??
          situation.plan,
        target: { ...target, coverage: hoursOf(target.coverage, hours) ?? coverage },
        passage: cell,
        rule: 'times/severity-table',
        confidence: 0.95,
        nameless: false,
      }));
    });
  });
}

/** "P1: 1 hour, P2: 4 hours": what begins with a grade and its colon is a list of such, whatever the row is. */
const LISTS_GRADES = /^\W{0,2}\p{Lu}[\p{L}\d -]{0,16}:\s/u;

/** "Question | N/A | 2 days" beside "Fault | High | 1 hour": what is not graded is named by its kind. */
function kindInstead(row: readonly Passage[], { severity, plan }: Keys, kinds: number) {
  const grade = row[severity]?.text.trim() ?? '';
  const kind = filled(row[grade === '' ? plan : kinds]);
  const isNone = grade === '' ? plan < severity : isPlaceholder(grade);
  return kind === undefined || !isNone || isBare(kind) || isPlaceholder(kind.text) ? null : kind;
}

/** The column of kinds of cases: that of the plans, or another one of short names; -1 where there is none. */
const kindColumn = ({ table, columns }: Grid, { severity, plan }: Keys): number =>
  plan >= 0
    ? plan
    : columns.findIndex(
        ({ role }, index) =>
          role === 'open' &&
          index !== severity &&
          table.rows.every((row) => (row[index]?.text.length ?? 0) <= LONGEST_KIND),
      );
const LONGEST_KIND = 40;

/** "Working hours" of a cell, below a heading that prints which those are. */
const hoursOf = (ofCell: string | null, ofHeading: string | null): string | null =>
  ofCell === null || (ofHeading !== null && /\d/.test(ofHeading) && !/\d/.test(ofCell))
    ? (ofHeading ?? ofCell)
    : ofCell;

const AUTOMATED =
  /(?<![A-Za-zÀ-ɏ])(?:automated|self[-\s]service|automatisierte?|selbstbedienung|automatisée?s?|libre[-\s]service|automatizzat[oaie]|automatizad[oa]s?|autoservicio|geautomatiseerde?)(?![A-Za-zÀ-ɏ])/i;

/** Two columns of one topic that neither a plan nor a severity tells apart: "Acknowledgement | First response". */
const sharesTopic = (columns: readonly Column[], { topic, plan, severity }: Column): boolean =>
  plan === null &&
  severity === null &&
  topic !== null &&
  columns.filter((other) => other.role === 'topic' && other.topic === topic).length > 1;

/** "Response time": the one of them that needs no name beside "On site". */
const PLAIN = /^(?:target\s)?(?:response|reaction|resolution|repair)(?:\stimes?)?$/i;

const isName = (text: string): boolean => isSeverityLabel(text) || isRank(text);

const headedBy = ({ text, citation }: Named, { heading }: Column): Named => ({
  text: text === '' ? nameOf(heading.text) : `${text} (${nameOf(heading.text)})`,
  citation,
});

function coverageOfPart(
  row: readonly Passage[],
  columns: readonly Column[],
  plan: Named | null,
): string | null {
  const cell = row[columns.findIndex(({ role }) => role === 'coverage')];
  if (cell === undefined) return null;
  return plan === null ? null : (hoursOfPart(cell.text, plan.text) ?? coverageOfRow(row, columns));
}

export function coverageOfRow(row: readonly Passage[], columns: readonly Column[]): string | null {
  const at = columns.findIndex(({ role }) => role === 'coverage');
  const text = row[at]?.text.trim() ?? '';
  return text === '' || text.length > 120 ? null : text.replace(/\s+/g, ' ');
}
