import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { newCommitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import { newCreditRemedy } from '#shared/agreement/remedy.ts';
import type { AgreementId, CommitmentId, ExclusionId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { simulateExposure } from '#shared/engine/exposure/monte-carlo.ts';
import { drawIncidents, type IncidentRates } from '#shared/engine/replay/draw.ts';
import { replay } from '#shared/engine/replay/replay.ts';
import { repeated, type Bench } from './bench.ts';
import type { Group } from './table.ts';

const INCIDENTS = 10_000;
const YEARS = 10_000;
const YEAR = { first: '2026-01-01' as IsoDate, last: '2026-12-31' as IsoDate };

/** In milliseconds. */
const TARGETS = { replay: 500, exposure: 2_000 };

const MIXED: IncidentRates = {
  // Somewhat more, of which the first 10,000 are taken.
  ratePerMonth: INCIDENTS / 11,
  durations: { shape: 'lognormal', meanMinutes: 6, sigma: 1 },
  kinds: [
    { kind: 'outage', share: 8 },
    { kind: 'scheduled-maintenance', share: 1 },
    { kind: 'third-party', share: 1 },
  ],
};

/** What a service of 99.9 % lives through: some four incidents a month. */
const USUAL: IncidentRates = {
  ...MIXED,
  ratePerMonth: 4,
  durations: { shape: 'lognormal', meanMinutes: 15, sigma: 1 },
};

/** The calculations of figures: replay of a year's incidents, exposure over many years. */
export async function engineGroups({ runs, say }: Bench): Promise<readonly Group[]> {
  say('Replaying incidents …');
  const agreements = [1, 2, 3, 4, 5].map(agreementNumber);
  const incidents = drawIncidents(MIXED, 1, {
    start: Date.UTC(2026, 0, 1),
    end: Date.UTC(2027, 0, 1),
  }).slice(0, INCIDENTS);
  const replays = await timesOf(runs, () => {
    const { outcomes } = replay(incidents, agreements, YEAR, { fee: '10000' });
    if (outcomes.length !== 12 * agreements.length) throw new Error('The replay is not whole.');
  });
  say('Simulating years …');
  const exposures = await timesOf(runs, () => {
    const steps = simulateExposure({
      agreements: [agreementNumber(1)],
      rates: USUAL,
      seed: 1,
      years: YEARS,
      year: 2027,
      fee: '10000',
    });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    if (!(step.value.mean > 0)) throw new Error('The simulation gives no credits.');
  });
  return [
    {
      title: 'Figures',
      rows: [
        {
          name: `Replay of 12 months, 5 agreements, ${incidents.length.toLocaleString('en-GB')} incidents`,
          unit: 'ms',
          values: replays,
          target: TARGETS.replay,
        },
        {
          name: `Yearly exposure over ${YEARS.toLocaleString('en-GB')} simulated years`,
          unit: 'ms',
          values: exposures,
          target: TARGETS.exposure,
        },
      ],
    },
  ];
}

const timesOf = (runs: number, work: () => void): Promise<number[]> =>
  repeated(runs, async () => {
    // Other parts' timers and streams get their turn between the runs.
    await Promise.resolve();
    const start = performance.now();
    work();
    return performance.now() - start;
  });

const figure = (text: string) => NonNegativeDecimalSchema.parse(text);

/** Agreements that count differently: smallest outage, exclusions with a limit, time zone. */
function agreementNumber(number: number): Agreement {
  const maintenance = {
    ...newExclusion('maintenance' as ExclusionId, 'scheduled-maintenance', 'Scheduled maintenance'),
    monthlyCap: duration(number, 'hour'),
  };
  const commitment = newCommitment('availability' as CommitmentId, 'availability', 'Availability');
  return {
    ...newAgreement(`bench-${number}` as AgreementId, `Bench ${number}`),
    timeZone: ['Europe/London', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC'][
      number - 1
    ]!,
    exclusions: [maintenance],
    commitments: [
      {
        ...commitment,
        target: { ...commitment.target, value: figure('99.9') },
        measurement: {
          ...commitment.measurement,
          smallestOutage: duration(number, 'minute'),
          rounding: { decimals: 3, mode: 'half-up' },
          excluded: [maintenance.id],
        },
        remedy: {
          ...newCreditRemedy(),
          schedule: {
            shape: 'bounded',
            tiers: [
              { worseThan: 'target', notWorseThan: figure('99'), credit: figure('10') },
              { worseThan: 'previous', notWorseThan: figure('95'), credit: figure('25') },
              { worseThan: 'previous', notWorseThan: null, credit: figure('100') },
            ],
          },
        },
      },
    ],
  };
}
