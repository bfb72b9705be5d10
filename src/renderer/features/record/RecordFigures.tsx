import { Figure, Figures } from '#renderer/ui/page/page.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { moneyWords } from './record-words.ts';
import type { CreditSummary, ImprovementSummary, RecordSummary } from './record-summary.ts';

const formatter = formatterFor('en-GB');

/** What a day is for, and why it may be another one. */
const told = (words: string, doubt: string): string =>
  doubt === '' ? words : `${words}. ${doubt}`;

type Titles = ReadonlyMap<string, string>;

const titleOf = (titles: Titles, { id, name }: Commitment): string => titles.get(id) ?? name;

/** What matters now, at a glance. */
export function RecordFigures({
  summary: { credits, improvement, nextReport, year, missed, judged },
  agreement,
  titles,
}: {
  readonly summary: RecordSummary;
  readonly agreement: Pick<Agreement, 'currency' | 'reports'>;
  readonly titles: Titles;
}) {
  return (
    <Figures>
      {credits && <CreditFigures credits={credits} currency={agreement.currency} titles={titles} />}
      {improvement && <ImprovementFigures improvement={improvement} titles={titles} />}
      <Figure label="Next report" value={nextReport ? formatter.date(nextReport.due) : '–'}>
        {nextReport
          ? told(recordName(agreement, 'reports', nextReport.report.id), nextReport.doubt)
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

function CreditFigures({
  credits: { count, total, isBeforeLimit, nextClaim },
  currency,
  titles,
}: {
  readonly credits: CreditSummary;
  readonly currency: string | null;
  readonly titles: Titles;
}) {
  const counted = `${count} ${count === 1 ? 'credit' : 'credits'}`;
  return (
    <>
      <Figure
        label="Credits due"
        value={count === 0 ? 'None' : total === null ? counted : moneyWords(total, currency)}
        tone={count === 0 ? 'neutral' : 'danger'}
      >
        {count === 0
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
              `the last day for ${titleOf(titles, nextClaim.commitment)}`,
              nextClaim.window.claimDoubt,
            )
          : 'no claim has a last day ahead'}
      </Figure>
    </>
  );
}

const ImprovementFigures = ({
  improvement: { nextPlan, escalated },
  titles,
}: {
  readonly improvement: ImprovementSummary;
  readonly titles: Titles;
}) => (
  <>
    <Figure
      label="Next improvement plan"
      value={nextPlan ? formatter.date(nextPlan.by) : '–'}
      tone={nextPlan ? 'warning' : 'neutral'}
    >
      {nextPlan
        ? told(`the last day for ${titleOf(titles, nextPlan.commitment)}`, nextPlan.duty.planDoubt)
        : 'no plan has a last day ahead'}
    </Figure>
    <Figure
      label="Escalated"
      value={escalated.length === 0 ? 'None' : String(escalated.length)}
      tone={escalated.length === 0 ? 'neutral' : 'danger'}
    >
      {escalated.length === 0
        ? 'no misses in a row are enough'
        : formatter.list(escalated.map((one) => titleOf(titles, one)))}
    </Figure>
  </>
);
