import type { PlanHours, SupportHoursTerm, TextTerm } from '#shared/terms/terms.ts';
import { daysAtStart, hoursPhrases } from '../grammar/hours.ts';
import { citeIn, type Passage, type TableView } from '../sla-text.ts';
import { LABEL, made } from './hours-words.ts';
import { OF_PLANS } from './table-hours.ts';

// Hours of support that differ by plan: the one that is taken for all is then only that of the first.

/** The hours with those of each plan beside them, where the table that they stand in has several. */
export function withPlans(
  hours: TextTerm | null,
  tables: readonly TableView[],
): SupportHoursTerm | null {
  if (hours === null) return null;
  for (const table of tables) {
    const byPlan = [plansInRows(table), plansInColumns(table)].find(
      (plans) =>
        new Set(plans.map(({ text }) => text.toLowerCase())).size > 1 &&
        plans.some(({ citations: [own] }) => own?.source === hours.citations[0]?.source),
    );
    if (byPlan !== undefined) return { ...hours, byPlan: byPlan.slice(0, MOST_PLANS) };
  }
  return hours;
}

const MOST_PLANS = 50;

/** "Plan | Hours of support": a plan in each row. */
function plansInRows({ header, rows }: TableView): readonly PlanHours[] {
  if (!OF_PLANS.test(header[0]?.text.trim() ?? '')) return [];
  const column = header.findIndex(({ text }, at) => at > 0 && LABEL.test(text.trim()));
  return column < 1 ? [] : rows.flatMap((row) => hoursOf(row[0], row[column]));
}

/** "Hours of support | Bronze | Gold": a plan over each column. */
function plansInColumns({ header, rows }: TableView): readonly PlanHours[] {
  const row = rows.find(([name]) => LABEL.test(name?.text.trim() ?? ''));
  return row === undefined
    ? []
    : row.flatMap((cell, at) => (at === 0 ? [] : hoursOf(header[at], cell)));
}

const LONGEST_PLAN = 80;

function hoursOf(name: Passage | undefined, cell: Passage | undefined): readonly PlanHours[] {
  const plan = name?.text.trim() ?? '';
  if (name === undefined || cell === undefined || plan === '' || plan.length > LONGEST_PLAN)
    return [];
  const phrase = hoursPhrases(cell.text)[0] ?? daysAtStart(cell.text);
  if (phrase === null || phrase === undefined) return [];
  const own = made(cell, phrase.start, phrase.end, 0.95, 'support/plans');
  return [{ ...own, citations: [...own.citations, citeIn(name, 0, name.text.length)], plan }];
}
