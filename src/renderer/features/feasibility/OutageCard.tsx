import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAgreement, useChange, useRecordName } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Line, Mark, Plot } from '#renderer/ui/charts/plot.tsx';
import { niceDomain } from '#renderer/ui/charts/scale.ts';
import { DataTable, Figure, Figures, PagePart } from '#renderer/ui/page/page.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { applied } from '#shared/engine/feasibility/proposals.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { historyOfOutages } from '#shared/engine/feasibility/history-of.ts';
import type { OutageFeasibility } from '#shared/engine/feasibility/outages.ts';
import { monthsMet, percentWords, targetWords } from './figure-words.ts';
import { coveredWords, monthWords } from './month-words.ts';
import { useKeepHistory } from './use-keep-history.ts';

const percent = (value: DecimalString) => percentWords(value, 4);

/** One availability promise beside the months of an outage log. */
export function OutageCard({
  judged,
  source,
}: {
  readonly judged: OutageFeasibility;
  readonly source: string;
}) {
  const commitment = useAgreement(({ commitments }) =>
    commitments.find(({ id }) => id === judged.commitment),
  );
  const name = useRecordName('commitments', judged.commitment);
  const change = useChange();
  const keep = useKeepHistory(judged.commitment);
  if (!commitment) return null;
  const { months, attained, holds } = judged;
  const target = commitment.target.value;
  const isTooHigh = holds !== null && target !== null && exact(holds.value).lt(target);
  const points = months.flatMap(({ availability }, index) =>
    availability === null ? [] : [[index, Number(availability)] as const],
  );
  return (
    <PagePart
      title={name}
      note={targetWords(commitment)}
      actions={
        <>
          <Button
            size="small"
            onPress={() => goToPlace(`/commitments/${commitment.id}/target/value`)}
          >
            Go to the target
          </Button>
          <Button size="small" onPress={() => keep(historyOfOutages(judged, source))}>
            Keep the figures
          </Button>
        </>
      }
    >
      <Figures>
        <Figure
          label="Months that met the target"
          value={monthsMet(months)}
          tone={attained === null ? 'neutral' : exact(attained).gte(95) ? 'success' : 'danger'}
        >
          {attained === null ? '' : `${percentWords(attained)} of the months`}
        </Figure>
        {holds && (
          <Figure label="Would hold in 95% of months" value={percent(holds.value)}>
            {`exactly ${percent(holds.exact)}`}
          </Figure>
        )}
      </Figures>
      {months.some(({ covered }) => covered !== null) && (
        <p>
          The log covers some months in part: they are measured over the days that it covers, and
          count as a month.
        </p>
      )}
      {isTooHigh && (
        <div>
          <Button
            onPress={() =>
              change(
                (agreement) =>
                  applied(agreement, {
                    kind: 'target',
                    commitment: commitment.id,
                    value: holds.value,
                    words: '',
                  }),
                {
                  label: 'Change the target',
                  focus: `/commitments/${commitment.id}/target/value`,
                },
              )
            }
          >
            {`Change the target to ${percent(holds.value)}`}
          </Button>
        </div>
      )}
      {points.length > 1 && (
        <Plot
          label={`Availability of ${months.length} months`}
          x={{
            label: 'Month',
            domain: [0, months.length - 1],
            ticks: everyFew(months.length),
            format: (index) => monthWords(months[index]!.month),
          }}
          y={{
            label: 'Availability',
            domain: niceDomain(
              points.map(([, value]) => value),
              4,
              [100, ...(target === null ? [] : [Number(target)])],
            ),
            count: 4,
            format: (value) => `${value}%`,
          }}
        >
          {(frame) => (
            <>
              <Line frame={frame} points={points} />
              {target !== null && (
                <Mark frame={frame} axis="y" value={Number(target)} label="Target" />
              )}
            </>
          )}
        </Plot>
      )}
      <DataTable
        label={`Months of ${name}`}
        rows={months}
        keyOf={({ month }) => month}
        columns={[
          { heading: 'Month', cell: ({ month, covered }) => coveredWords(month, covered) },
          {
            heading: 'Availability',
            align: 'end',
            cell: ({ availability }) =>
              availability === null ? '–' : percentWords(availability, 4, target),
          },
          { heading: 'Met', cell: ({ met }) => (met === null ? '–' : met ? 'Met' : 'Missed') },
          { heading: 'Calculation', cell: ({ trace }) => <TraceView trace={trace} label="Show" /> },
        ]}
      />
      <TraceView trace={judged.trace} />
    </PagePart>
  );
}

/** At most six positions, evenly. */
const everyFew = (count: number): readonly number[] => {
  const step = Math.max(1, Math.ceil(count / 6));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
};
