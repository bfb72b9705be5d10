import { goToPlace } from '#renderer/shell/navigation.ts';
import { useRecordName } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countAxis } from '#renderer/ui/charts/count-axis.ts';
import { Bars, Mark, Plot } from '#renderer/ui/charts/plot.tsx';
import { DataTable, Figure, Figures, PagePart } from '#renderer/ui/page/page.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { formatterFor } from '#shared/assemble/format.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { historyOf } from '#shared/engine/feasibility/history-of.ts';
import type { Feasibility } from '#shared/engine/feasibility/judge.ts';
import type { Proposal } from '#shared/engine/feasibility/proposals.ts';
import { monthWords } from './month-words.ts';
import {
  attainedWords,
  countWords,
  minutesWords,
  monthsMet,
  percentWords,
  targetWords,
} from './figure-words.ts';
import { Proposals } from './Proposals.tsx';
import { useKeepHistory } from './use-keep-history.ts';

const formatter = formatterFor('en-GB');
const HOUR = 3_600_000;

/** One promise over times: what share would have kept it, how long cases take, what to do. */
export function TicketCard({
  judged,
  commitment,
  proposals,
  source,
}: {
  readonly judged: Feasibility;
  readonly commitment: Commitment;
  readonly proposals: readonly Proposal[];
  readonly source: string;
}) {
  const name = useRecordName('commitments', commitment.id);
  const keep = useKeepHistory(judged.commitment);
  const history = historyOf(judged, source);
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
          {history && (
            <Button size="small" onPress={() => keep(history)}>
              Keep the figures
            </Button>
          )}
        </>
      }
    >
      {judged.sample === 0 ? (
        <p>
          No case of the history is about it.
          {commitment.severity !== null &&
            ' Look which column says the severity, and whether its words are those of the agreement.'}
        </p>
      ) : (
        <>
          <TicketFigures judged={judged} commitment={commitment} />
          <Times judged={judged} />
          <Proposals proposals={proposals} />
          <DataTable
            label={`Months of ${name}`}
            rows={judged.months}
            keyOf={({ month }) => month}
            columns={[
              { heading: 'Month', cell: ({ month }) => monthWords(month) },
              { heading: 'Cases', align: 'end', cell: ({ cases }) => countWords(cases) },
              {
                heading: 'Within the target',
                align: 'end',
                cell: ({ attained }) => attainedWords(attained, commitment),
              },
              {
                heading: 'Met',
                cell: ({ met }) => (met === null ? '–' : met ? 'Met' : 'Missed'),
              },
              {
                heading: 'Would have needed',
                align: 'end',
                cell: ({ needed }) => formatter.measure(short(needed), commitment.target),
              },
            ]}
          />
          {judged.notes.length > 0 && <p>{judged.notes.join(' ')}</p>}
          <TraceView trace={judged.trace} />
        </>
      )}
    </PagePart>
  );
}

function TicketFigures({
  judged,
  commitment,
}: {
  readonly judged: Feasibility;
  readonly commitment: Commitment;
}) {
  const { attained, interval, isMet, sample, holds, months } = judged;
  const missed = months.filter(({ met }) => met === false).length;
  return (
    <>
      <Figures>
        <Figure
          label="Within the target"
          value={attainedWords(attained, commitment)}
          tone={isMet === null ? 'neutral' : isMet ? 'success' : 'danger'}
        >
          {interval === null
            ? `of ${countWords(sample)} cases`
            : `of ${countWords(sample)} cases; 95% interval ${percentWords(interval.low)} to ${percentWords(interval.high)}`}
        </Figure>
        <Figure
          label="Months that met it"
          value={monthsMet(months)}
          tone={isMet === null ? 'neutral' : missed === 0 ? 'success' : 'danger'}
        >
          {`${missed === 0 ? 'none' : countWords(missed)} missed`}
        </Figure>
        {holds && (
          <Figure
            label="Would hold in 95% of months"
            value={formatter.measure(holds.value, commitment.target)}
          >
            {`exactly ${formatter.measure(short(holds.exact), commitment.target)}`}
          </Figure>
        )}
      </Figures>
      <Figures>
        {(['p50', 'p90', 'p95', 'p99'] as const).map((name) => (
          <Figure key={name} label={LABELS[name]} value={minutesWords(judged[name])}>
            {name}
          </Figure>
        ))}
      </Figures>
    </>
  );
}

const LABELS = {
  p50: 'Half take at most',
  p90: '90% take at most',
  p95: '95% take at most',
  p99: '99% take at most',
} as const;

/** How long cases take, with the target's line; the longest stand together at the end. */
function Times({ judged: { distribution, sample } }: { readonly judged: Feasibility }) {
  const { bins, target } = distribution;
  const width = (bins[0]?.to ?? 1) - (bins[0]?.from ?? 0);
  const unit = width >= HOUR ? HOUR : 60_000;
  const end = Math.max(...bins.map(({ from, to }) => to ?? from + width), 1);
  const most = Math.max(...bins.map((bin) => bin.count), 1);
  return (
    <Plot
      label={`How long ${countWords(sample)} cases take${target === null ? '' : `; the target is at ${target / unit} ${unit === HOUR ? 'hours' : 'minutes'}`}`}
      x={{
        label: unit === HOUR ? 'Hours on the calendar' : 'Minutes on the calendar',
        domain: [0, end / unit],
        format: (value) => String(value),
      }}
      y={countAxis('Cases', most)}
    >
      {(frame) => (
        <>
          <Bars
            frame={frame}
            bars={bins.map(({ from, to, count: cases }) => ({
              from: from / unit,
              to: (to ?? from + width) / unit,
              value: cases,
              tone: to === null ? 'muted' : target !== null && from >= target ? 'second' : 'accent',
              title: `${from / unit} to ${to === null ? 'longest' : to / unit}: ${countWords(cases)} cases`,
            }))}
          />
          {target !== null && <Mark frame={frame} axis="x" value={target / unit} label="Target" />}
        </>
      )}
    </Plot>
  );
}

const short = (value: DecimalString): DecimalString =>
  decimalString(exact(value).toDecimalPlaces(2));
