import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import {
  LEVEL_WORDINGS,
  STEP_FRAMES,
  STEP_LAYOUTS,
} from '#test/support/sla-texts/credit-wordings.ts';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';

const termsOf = (text: string) => flatTerms(extract(documentOfText(text)));
const stepsOf = (text: string) =>
  termsOf(text)
    .creditTiers.map(({ below, atOrAbove, creditPercent }) => [below, atOrAbove, creditPercent])
    .sort(([a], [b]) => (b ?? 0) - (a ?? 0));

const STEPS = [
  { below: 99.8, least: 98.5, credit: 10 },
  { below: 98.5, least: 96, credit: 20 },
  { below: 96, least: null, credit: 40 },
] as const;
const CREDITS: readonly ((share: number) => string)[] = [
  (share) => `${share}%`,
  (share) => `a ${share}% credit`,
  (share) => `${share} per cent of the monthly charges`,
];
const layouts = Object.values(STEP_LAYOUTS);

describe('the same steps', () => {
  // Each wording of a level in some frames, and each frame with some of them.
  const told = Object.entries(LEVEL_WORDINGS).flatMap(([wording, level], row) =>
    Object.entries(STEP_FRAMES)
      .map(([name, frame], at) => ({ wording, level, name, frame, at }))
      .filter(({ at }) => (at + row) % 3 === 0),
  );
  test.each(told)('told by $wording and $name', ({ level, frame, at }) => {
    const credit = CREDITS[at % CREDITS.length]!;
    const lines = STEPS.map(({ below, least, credit: share }) =>
      frame(level(below, least), credit(share)),
    );
    const text = `# Service credits\n\n${layouts[at % layouts.length]!(lines)}\n\nThis is all.`;
    expect(stepsOf(text)).toEqual(
      STEPS.map(({ below, least, credit: share }) => [below, least, share]),
    );
  });
});

const PROMISE = '# SLA\n\nMonthly availability is at least 99.7%.\n\n## Service credits\n\n';

describe('what is given without a figure in percent', () => {
  test.each([
    ['one free month', null],
    ['3 free days', null],
    ['a 4-day extension of the subscription', null],
    ['12 days credited', null],
    ['a credit of $40', null],
    ['one-thirtieth (1/30) of the monthly fee', null],
    ['a refund of the full monthly fee', 100],
    ["a full month's refund", 100],
    ['all fees for that month', 100],
  ])('%s', (kind, share) => {
    const wanted = [[99.7, null, share]];
    expect(stepsOf(`${PROMISE}- Below 99.7%: ${kind}`)).toEqual(wanted);
    expect(stepsOf(`${PROMISE}If uptime falls below 99.7%, you receive ${kind}.`)).toEqual(wanted);
  });
});

describe('steps by the length of an outage', () => {
  test.each([
    (from: string, to: string) => `Downtime of ${from} to ${to}: `,
    (from: string, to: string) => `From ${from} to ${to} of unavailability - `,
    (from: string, to: string) => `Interruption greater than ${from} and less than ${to} – `,
    (from: string, to: string) =>
      `If the outage lasts more than ${from} and up to ${to}, the customer receives `,
  ])('%#', (frame) => {
    const text = `${PROMISE}- ${frame('2 hours', '5 hours')}10% of the monthly fee\n- ${frame('five hours', 'nine hours')}20% credit`;
    const tiers = extract(documentOfText(text)).credits;
    expect(tiers.map(({ atOrAbove, below, credit }) => [atOrAbove, below, credit])).toEqual([
      ['2', '5', '10'],
      ['5', '9', '20'],
    ]);
  });

  test('are none of downtime that is not counted', () => {
    const text = `${PROMISE}A credit of 10% is given for a miss; downtime of less than 6 minutes is not counted.`;
    const measures = extract(documentOfText(text)).credits.map(({ measure }) => measure);
    expect(measures).not.toContain('minute');
  });
});

test.each([
  'We refund 100% of the fee within 20 days of purchase if you are not satisfied.',
  'If packet filters drop more than 90% of the traffic, a surcharge of 15% of the fee may apply.',
  'Volume discounts: more than 40 users 5%, more than 90 users 15%.',
  'Where the customer terminates early, 60% of the remaining monthly fees become due.',
])('no credit is given by: %s', (text) => {
  expect(stepsOf(`${PROMISE}${text}`)).toEqual([]);
});

test('what stands in the place of a credit is none where only a level is as high', () => {
  const text = `${PROMISE}Availability below\nCredit\n99.7%\n5%\n98.4%\n25%`;
  expect(stepsOf(text)).toEqual([
    [99.7, null, 5],
    [98.4, null, 25],
  ]);
});

describe('the most that credits come to', () => {
  test.each([
    ['Service Credits shall in no case surpass 35% of the monthly fee.', 35],
    ['Service credits accrue up to 35% of the monthly fee.', 35],
    ['Service Credits exceeding 35% of the monthly fee will not be issued.', 35],
    ['The monthly total of Service Credits is restricted to 35% of the monthly fee.', 35],
    [
      'The credit for any billing period will not exceed the fees due for that billing period.',
      100,
    ],
    ['The maximum amount of Service Credits for any month is limited to 35% of the charges.', 35],
    ['A shortfall of more than 0.4% earns a credit.', null],
    ['Late payments bear interest at a rate not exceeding 2% per month.', null],
    ['The deposit is limited to a maximum of 35% of the order value.', null],
    ['The customer may reduce the volume by up to 35% per year.', null],
    ['A credit of 5% is given for a maximum of three months.', null],
  ])('%s', (text, most) => {
    expect(termsOf(`${PROMISE}${text}`).maxCreditPercent).toBe(most);
  });
});
