import { Figure, Figures } from '#renderer/ui/page.tsx';
import { formatterFor } from '#shared/assemble/format.ts';
import { moneyWords } from './record-words.ts';
import type { RecordSummary } from './record-summary.ts';

const formatter = formatterFor('en-GB');

/** What matters now, at a glance. */
export function RecordFigures({
  summary: { credits, total, nextClaim, nextReport, year, missed, judged },
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
            : counted}
      </Figure>
      <Figure
        label="Next claim"
        value={nextClaim?.window.claimBy ? formatter.date(nextClaim.window.claimBy) : '–'}
        tone={nextClaim ? 'warning' : 'neutral'}
      >
        {nextClaim
          ? `the last day for ${titles.get(nextClaim.commitment.id) ?? nextClaim.commitment.name}`
          : 'no claim has a last day ahead'}
      </Figure>
      <Figure label="Next report" value={nextReport ? formatter.date(nextReport.due) : '–'}>
        {nextReport ? nextReport.report.name || 'Without a name' : 'no report has a day'}
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
