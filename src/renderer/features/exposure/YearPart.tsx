import { useState } from 'react';
import { startJob } from '#renderer/platform/job.ts';
import { useJob } from '#renderer/platform/use-job.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countAxis } from '#renderer/ui/charts/count-axis.ts';
import { Bars, Mark, Plot } from '#renderer/ui/charts/plot.tsx';
import { DecimalField, NumberField } from '#renderer/ui/fields/number-field.tsx';
import { DataTable, Figure, Figures, PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { Banner, ProgressBar } from '#renderer/ui/page/surface.tsx';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { Exposure, ExposureInput } from '#shared/engine/exposure/monte-carlo.ts';
import type { ExposureWork } from './exposure-worker.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './exposure-worker.ts?worker&url';

const SHAPES = [
  { id: 'lognormal', label: 'Mostly short, some very long' },
  { id: 'exponential', label: 'Shorter is always likelier' },
] as const;

/** A spread as repair times mostly have it: of ten, one lasts longer than four times the median. */
const SIGMA = 1;
/** Any year will do: exposure is of no year in particular, and leap days hardly matter. */
const YEAR = 2027;

interface Rates {
  readonly ratePerMonth: DecimalString | null;
  readonly meanMinutes: DecimalString | null;
  readonly shape: (typeof SHAPES)[number]['id'];
  readonly years: number | null;
  readonly seed: number | null;
  readonly fee: DecimalString | null;
}

const decimal = (text: string) => text as DecimalString;

/** Many random years by given rates of incidents, and what they would cost. */
export function YearPart({ commitments }: { readonly commitments: readonly Commitment[] }) {
  const agreement = useAgreement();
  const [rates, setRates] = useState<Rates>({
    ratePerMonth: decimal('1.5'),
    meanMinutes: decimal('45'),
    shape: 'lognormal',
    years: 10_000,
    seed: 1,
    fee: null,
  });
  const set = (part: Partial<Rates>) => setRates((before) => ({ ...before, ...part }));
  const job = useJob<Exposure>();
  // What the shown result was drawn by, whatever the fields say by now.
  const [drawn, setDrawn] = useState<ExposureInput | null>(null);
  const { ratePerMonth, meanMinutes, years, seed, shape, fee } = rates;
  const isReady = ratePerMonth !== null && meanMinutes !== null && years !== null && seed !== null;
  const isAvailability = commitments.some(({ kind }) => kind === 'availability');

  const run = () => {
    if (!isReady) return;
    const length = { meanMinutes: Number(meanMinutes) };
    const input: ExposureInput = {
      agreements: [agreement],
      rates: {
        ratePerMonth: Number(ratePerMonth),
        durations:
          shape === 'lognormal' ? { shape, ...length, sigma: SIGMA } : { shape, ...length },
        kinds: [],
      },
      seed,
      years,
      year: YEAR,
      fee,
    };
    setDrawn(input);
    job.start((onProgress) => startJob<ExposureWork>(workerUrl, input, { onProgress }));
  };

  return (
    <PagePart
      title="Exposure in a year"
      note="Draws incidents at random by these rates and reckons every window by the agreement. The same seed gives the same years."
    >
      {isAvailability ? (
        <>
          <PageFields>
            <DecimalField
              label="Outages a month"
              value={ratePerMonth}
              onChange={(next) => set({ ratePerMonth: next })}
            />
            <DecimalField
              label="Mean length"
              suffix="min"
              value={meanMinutes}
              onChange={(next) => set({ meanMinutes: next })}
            />
            <Select
              label="Lengths"
              options={SHAPES}
              value={shape}
              onChange={(next) => set({ shape: next })}
            />
            <DecimalField
              label="Fee a month"
              kind="money"
              description="Empty: what the agreement says."
              suffix={agreement.currency ?? undefined}
              value={fee}
              onChange={(next) => set({ fee: next })}
            />
            <NumberField
              label="Years"
              min={1}
              max={100_000}
              value={years}
              onChange={(next) => set({ years: next })}
            />
            <NumberField
              label="Seed"
              min={0}
              max={999_999_999}
              value={seed}
              onChange={(next) => set({ seed: next })}
            />
          </PageFields>
          <div>
            {job.progress === null ? (
              <Button variant="primary" isDisabled={!isReady} onPress={run}>
                Simulate
              </Button>
            ) : (
              <Button onPress={job.cancel}>Cancel</Button>
            )}
          </div>
          {job.progress && (
            <ProgressBar
              label="Simulating"
              detail={job.progress.words}
              fraction={job.progress.fraction}
            />
          )}
          {job.failure !== null && (
            <Banner tone="danger" title="The simulation failed">
              <p>{job.failure}</p>
            </Banner>
          )}
          {job.answer && job.progress === null && drawn && (
            <Result exposure={job.answer} currency={agreement.currency} input={drawn} />
          )}
        </>
      ) : (
        <p>Only availability can be simulated: outages say nothing about the other commitments.</p>
      )}
    </PagePart>
  );
}

function Result({
  exposure,
  currency,
  input: { rates, seed },
}: {
  readonly exposure: Exposure;
  readonly currency: string | null;
  readonly input: ExposureInput;
}) {
  const formatter = formatterFor('en-GB');
  const money = (value: number) => {
    const amount = decimalString(exact(Math.round(value)));
    if (exposure.unit === 'percent') return `${formatter.number(amount)}% of a fee`;
    return currency === null ? formatter.number(amount) : formatter.money(amount, currency);
  };
  const percent = (value: number) =>
    formatter.percent(decimalString(exact(value * 100).toDecimalPlaces(1)));
  const most = Math.max(...exposure.histogram.map(({ count }) => count), 1);
  const unpriced = exposure.byCommitment.flatMap(({ name, mean }) => (mean === null ? [name] : []));
  const end = exposure.histogram.at(-1)?.to ?? 1;
  return (
    <>
      <p>
        {`${exposure.years.toLocaleString('en-GB')} years, seed ${seed}: ${rates.ratePerMonth} outages a month of ${rates.durations.meanMinutes} minutes on average.`}
      </p>
      {unpriced.length > 0 && (
        <Banner tone="warning" title="Not all credits are in these figures">
          <p>{`No fee is known for ${formatter.list(unpriced)}. Enter the fee of the service, or a fee a month above.`}</p>
        </Banner>
      )}
      <Figures>
        <Figure label="Credits a year, on average" value={money(exposure.mean)} />
        <Figure label="In half of the years at most" value={money(exposure.p50)} />
        <Figure label="In 95% of the years at most" value={money(exposure.p95)} />
        <Figure label="The worst year" value={money(exposure.max)} />
        <Figure label="A month sees a miss" value={percent(exposure.breachProbabilityPerMonth)}>
          of all months
        </Figure>
      </Figures>
      {exposure.histogram.length > 0 && (
        <Plot
          label={`Distribution of yearly credits over ${exposure.years.toLocaleString('en-GB')} years: mean ${money(exposure.mean)}, 95% at most ${money(exposure.p95)}`}
          x={{ label: 'Credits in a year', domain: [0, end], format: money, count: 4 }}
          y={countAxis('Years', most)}
        >
          {(frame) => (
            <>
              <Bars
                frame={frame}
                bars={exposure.histogram.map(({ from, to, count }) => ({
                  from,
                  to,
                  value: count,
                  title: `${money(from)} to ${money(to)}: ${count.toLocaleString('en-GB')} years`,
                }))}
              />
              <Mark frame={frame} axis="x" value={exposure.mean} label="Mean" tone="second" />
              <Mark frame={frame} axis="x" value={exposure.p95} label="95%" />
            </>
          )}
        </Plot>
      )}
      <DataTable
        label="Exposure by commitment"
        rows={exposure.byCommitment}
        keyOf={({ commitment }) => commitment}
        columns={[
          { heading: 'Commitment', cell: ({ name }) => name },
          {
            heading: 'Credits a year',
            align: 'end',
            cell: ({ mean }) => (mean === null ? 'no fee known' : money(mean)),
          },
          { heading: 'Its part', align: 'end', cell: ({ share }) => percent(share) },
          {
            heading: 'Windows missed',
            align: 'end',
            cell: ({ breachProbability }) => percent(breachProbability),
          },
        ]}
      />
    </>
  );
}
