import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const credits = (text: string) => serviceLevels(slaTextOf(text)).credits;
const PROMISE = 'The service is available at least 99.8% of each month.';

describe('a table of levels and the days that each adds', () => {
  const steps = (name: string) =>
    credits(
      `${PROMISE}\n\n| Monthly availability | ${name} |\n|---|---|\n| 99% to 99.79% | 2 days |\n| under 99% | 9 days |`,
    ).map(({ below, unit, credit }) => [below, unit, credit]);

  test.each([
    'Days added to the subscription',
    'Days of service added',
    'Extra days',
    'Free days',
    'Service extension',
  ])('gives them without the word credit: %s', (name) => {
    const [first, second] = steps(name);
    expect(first?.slice(1)).toEqual(['days', '2']);
    expect(second).toEqual(['99', 'days', '9']);
  });

  test.each(['Days until the report', 'Days observed', 'Extension number', 'Answer in days'])(
    'not of other days: %s',
    (name) => {
      expect(steps(name)).toEqual([]);
    },
  );
});

describe('money that goes to the customer for each hour', () => {
  const rates = (sentence: string) =>
    credits(`${PROMISE}\n\n${sentence}`).map(({ unit, credit, currency, per }) => [
      unit,
      credit,
      currency,
      per?.unit,
    ]);

  test.each([
    'For each hour of unavailability the customer receives EUR 40.',
    'For every hour of downtime you get EUR 40.',
    'For each hour of unavailability the provider pays the customer EUR 40.',
    'We pay the customer a flat sum of EUR 40 for each hour of downtime.',
    'Für jede Stunde Nichtverfügbarkeit erhält der Kunde EUR 40.',
    "Pour chaque heure d'indisponibilité, le client reçoit EUR 40.",
  ])('is a credit without the word: %s', (sentence) => {
    expect(rates(sentence)).toEqual([['amount', '40', 'EUR', 'hour']]);
  });

  test.each([
    'For each hour of downtime that the customer causes, the provider receives EUR 40.',
    'For each hour of downtime the customer loses EUR 40.',
    'For each hour of downtime the customer receives the call of an engineer at EUR 40.',
    'For each hour of training the customer receives EUR 40.',
  ])('but no other money: %s', (sentence) => {
    expect(rates(sentence)).toEqual([]);
  });
});
