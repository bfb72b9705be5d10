import { Badge } from '#renderer/ui/page/surface.tsx';
import { DataTable, PagePart } from '#renderer/ui/page/page.tsx';
import { rounded } from '#shared/base/rounded.ts';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { scheduleScale } from '#shared/agreement/commitment.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { Outcome, Replay } from '#shared/engine/replay/outcome.ts';
import styles from './replay.module.css';

const formatter = formatterFor('en-GB');

const keyOf = ({ agreement, commitment, window }: Outcome) =>
  `${agreement} ${commitment} ${window.first}`;

/** What the incidents mean, agreement by agreement, with the calculation of each line. */
export function Outcomes({
  replayed: { outcomes, skipped },
  currencyOf,
}: {
  readonly replayed: Replay;
  readonly currencyOf: (agreement: AgreementId) => string | null;
}) {
  const credit = ({ credit: given, agreement }: Outcome): string => {
    if (given === null) return '–';
    const percent = given.percent === null ? null : formatter.shortPercent(given.percent);
    const currency = currencyOf(agreement);
    const amount =
      given.amount === null || currency === null ? null : formatter.sum(given.amount, currency);
    return [percent, amount].filter((part) => part !== null).join(' · ') || 'not known';
  };
  return (
    <>
      <PagePart title="Result">
        {outcomes.length === 0 ? (
          <p>No commitment of these agreements can be judged by incidents.</p>
        ) : (
          <DataTable
            label="Results of the replay"
            rows={outcomes}
            keyOf={keyOf}
            columns={[
              {
                heading: 'Commitment',
                cell: (outcome) => (
                  <>
                    {outcome.commitmentName}
                    <span className={styles['sub']}>{outcome.agreementTitle}</span>
                  </>
                ),
              },
              {
                heading: 'Window',
                cell: ({ window }) => `${day(window.first)} to ${day(window.last)}`,
              },
              { heading: 'Result', align: 'end', cell: resultWords },
              {
                heading: 'Target',
                align: 'end',
                cell: ({ target }) => formatter.target(target, true) ?? '–',
              },
              {
                heading: 'Met',
                cell: ({ met }) =>
                  met === null ? (
                    '–'
                  ) : (
                    <Badge tone={met ? 'success' : 'danger'}>{met ? 'Met' : 'Missed'}</Badge>
                  ),
              },
              { heading: 'Credit', align: 'end', cell: credit },
              {
                heading: 'Claim by',
                align: 'end',
                cell: ({ claim }) =>
                  claim === null
                    ? '–'
                    : claim.by === null
                      ? claim.why || 'no claim needed'
                      : day(claim.by),
              },
            ]}
          />
        )}
      </PagePart>
      {outcomes.length > 0 && (
        <PagePart title="How it was reckoned">
          {outcomes.map((outcome) => (
            <TraceView
              key={keyOf(outcome)}
              label={`${outcome.commitmentName}, ${outcome.agreementTitle}, from ${day(outcome.window.first)}`}
              trace={outcome.trace}
            />
          ))}
        </PagePart>
      )}
      {skipped.length > 0 && (
        <details className={styles['skipped']}>
          <summary>{`${skipped.length} commitments not judged`}</summary>
          <ul>
            {skipped.map(({ agreement, commitment, commitmentName, why }) => (
              <li key={`${agreement} ${commitment}`}>{`${commitmentName}: ${why}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const day = (date: Outcome['window']['first']): string => formatter.date(date);

const resultWords = ({ result, target }: Outcome): string =>
  result === null
    ? 'nothing counts'
    : formatter.measure(rounded(result, 4, limitOf(target)), scheduleScale(target).measure);

/** What the result is held against, on the scale on which it is told. */
const limitOf = ({ value, share }: Outcome['target']): string | null => share ?? value;
