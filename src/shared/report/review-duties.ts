import type { CommitmentRecord } from '#shared/engine/record/performance.ts';
import type { ImprovementDuty } from '#shared/engine/record/improvement.ts';
import type { Pages } from './pages.ts';
import type { Telling } from './telling.ts';

/** What missed windows lead to where improvement is owed instead of credits; nothing where none did. */
export function writeDuties(
  pages: Pages,
  telling: Telling,
  shown: readonly CommitmentRecord[],
): void {
  const { review } = telling.words;
  const rows = shown.flatMap(({ commitment, duties }) =>
    duties.map((duty) => ({ commitment, duty })),
  );
  if (rows.length === 0) return;
  pages.section(review.duties, '/commitments');
  pages.table(
    review.improvement.caption,
    [
      { heading: review.improvement.commitment, weight: 4 },
      { heading: review.improvement.window, weight: 3 },
      { heading: review.improvement.row, weight: 3 },
      { heading: review.improvement.plan, weight: 3 },
      { heading: review.improvement.duty, weight: 5 },
    ],
    rows.map(({ commitment, duty }) => ({
      source: `/commitments/${commitment.id}/results/${duty.window.period}`,
      cells: [
        telling.name('commitments', commitment),
        telling.windowName(commitment, duty.window),
        rowWords(telling, duty),
        planWords(telling, duty),
        duty.duty === '' ? '–' : duty.duty,
      ],
    })),
  );
}

function rowWords(
  telling: Telling,
  { inARow, escalateAfter, isEscalated }: ImprovementDuty,
): string {
  const { review } = telling.words;
  const misses = telling.number(inARow);
  return escalateAfter === null
    ? misses
    : review.inARow(misses, telling.number(escalateAfter), isEscalated);
}

function planWords(telling: Telling, { planBy, planNote, planDoubt }: ImprovementDuty): string {
  if (planBy === null) return planNote === '' ? '–' : planNote;
  const day = telling.words.review.planBy(telling.formatter.date(planBy));
  return planDoubt === '' ? day : `${day}. ${planDoubt}`;
}
