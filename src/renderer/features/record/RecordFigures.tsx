import { Figure, Figures } from '#renderer/ui/page.tsx';
import { formatterFor } from '#shared/assemble/format.ts';
import { moneyWords } from './record-words.ts';
import type { RecordSummary } from './record-summary.ts';

const formatter = formatterFor('en-GB');

/** What a day is for, and why it may be another one. */
const told = (words: string, doubt: string): string =>
  doubt === '' ? words : `${words}. ${doubt}`;

/** What matters now, at a glance. */
export function RecordFigures({
  summary: { credits, total, isBeforeLimit, nextClaim, nextReport, year, missed, judged },
  currency,
  titles,
}: {
  readonly summary: RecordSummary;
  readonly currency: string | null;
  readonly titles: ReadonlyMap<string, string>;
}) {
  const counted = `${credits} ${credits === 1 ? 'credit' : 'credits'}`;
  return (
    <Figures>
      <Figure
        label="Credits due"
        value={credits === 0 ? 'None' : total === null ? counted : moneyWords(total, currency)}
        tone={credits === 0 ? 'neutral' : 'danger'}
      >
        {credits === 0
          ? 'nothing to claim'
          : total === null
            ? 'not all of them can be told in money'
            : isBeforeLimit
              ? `${counted}, before any limit for all credits of a month together`
              : counted}
      </Figure>
      <Figure
        label="Next claim"
        value={nextClaim?.window.claimBy ? formatter.date(nextClaim.window.claimBy) : '–'}
        tone={nextClaim ? 'warning' : 'neutral'}
      >
        {nextClaim
          ? told(
              `the last day for ${titles.get(nextClaim.commitment.id) ?? nextClaim.commitment.name}`,
              nextClaim.window.claimDoubt,
            )
          : 'no claim has a last day ahead'}
      </Figure>
      <Figure label="Next report" value={nextReport ? formatter.date(nextReport.due) : '–'}>
        {nextReport
          ? told(nextReport.report.name || 'Without a name', nextReport.doubt)
          : 'no report has a day ahead'}
      </Figure>
      <Figure
        label={`Missed in ${year}`}
        value={String(missed)}
        tone={missed > 0 ? 'danger' : judged > 0 ? 'success' : 'neutral'}
      >
        {judged === 0 ? 'no results yet' : `of ${judged} ${judged === 1 ? 'result' : 'results'}`}
      </Figure>
    </Figures>
  );
}
