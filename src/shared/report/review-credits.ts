import type { ClaimedCredit } from '#shared/agreement/result.ts';
import {
  haveSharedMonth,
  totalOf,
  type CommitmentRecord,
  type CreditDue,
  type WindowRecord,
} from '#shared/engine/record/performance.ts';
import type { CellContent, Pages } from './pages.ts';
import type { Telling } from './telling.ts';

/** A window's credit, as it was claimed or is reckoned, for a cell of a table. */
export function creditCell(telling: Telling, { credit, owed }: WindowRecord): CellContent {
  if (owed === null) return '–';
  return creditWords(telling, owed) || (credit?.missing ?? '');
}

/** "5% (£500.00)", or what of it is known. */
function creditWords(telling: Telling, credit: ClaimedCredit | null): string {
  const { percent = null, amount = null } = credit ?? {};
  const money = amount === null ? '' : telling.money(amount);
  if (percent === null) return money;
  const share = telling.formatter.shortPercent(percent);
  return money === '' ? share : telling.words.review.creditOf(share, money);
}

/** Credits that are due, can still be claimed or have lapsed, and their sum. */
export function writeCredits(
  pages: Pages,
  telling: Telling,
  creditsDue: readonly CreditDue[],
  shown: readonly CommitmentRecord[],
): void {
  const { review } = telling.words;
  // Between teams nobody expects a word on money.
  if (
    creditsDue.length === 0 &&
    shown.every(({ commitment: { remedy } }) => remedy?.type !== 'credits')
  )
    return;
  pages.section(review.credits, '/commitments');
  const lapsed = shown.flatMap(({ commitment, windows }) =>
    windows.filter(({ claim }) => claim === 'lapsed').map((window) => ({ commitment, window })),
  );
  const rows = [...creditsDue, ...lapsed];
  pages.table(
    review.due.caption,
    [
      { heading: review.due.commitment, weight: 4 },
      { heading: review.due.window, weight: 3 },
      { heading: review.due.credit, weight: 2, align: 'end' },
      { heading: review.due.amount, weight: 2, align: 'end' },
      { heading: review.due.claim, weight: 4 },
    ],
    rows.map(({ commitment, window }) => ({
      source: `/commitments/${commitment.id}/results/${window.period}`,
      cells: [
        telling.name('commitments', commitment),
        telling.windowName(commitment, window),
        window.owed?.percent ? telling.formatter.shortPercent(window.owed.percent) : '–',
        window.owed?.amount ? telling.money(window.owed.amount) : '–',
        claimWords(telling, window),
      ],
    })),
  );
  const total = totalOf(creditsDue);
  pages.paragraph(
    creditsDue.length === 0
      ? review.noCredits
      : total === null
        ? review.noTotal
        : review.totalDue(telling.money(total)),
  );
  if (haveSharedMonth(creditsDue)) pages.paragraph(review.beforeLimit);
}

function claimWords(telling: Telling, window: WindowRecord): string {
  const { claim, claimBy, claimNote, claimDoubt, result, isClaimDifferent } = window;
  const { review } = telling.words;
  const { formatter } = telling;
  const claimed = claim === 'claimed' && result.claimed !== null;
  const state = claimed
    ? review.claimedOn(formatter.date(result.claimed))
    : claim === 'open' && claimBy !== null
      ? review.claimBy(formatter.date(claimBy))
      : review.claims[claim];
  const now = isClaimDifferent ? review.nowReckoned(creditWords(telling, window.credit)) : '';
  return [state, now, claimNote, claimDoubt].filter((words) => words !== '').join('. ');
}
