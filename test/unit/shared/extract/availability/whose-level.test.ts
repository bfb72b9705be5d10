import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent }) => percent);

describe('a level in brackets behind the name of what carries the service', () => {
  test.each([
    [
      'Brevo Desk keeps 99.4% uptime a month. It runs on Cragside (99.98% platform SLA) and Tarn (99.9% on paid plans).',
    ],
    [
      'The app is hosted with Cragside Cloud (99.95% availability). We commit to 99.4% availability.',
    ],
    [
      'Der Dienst ist gehostet bei Hochwald (99,99 % Verfügbarkeit). Wir garantieren eine Verfügbarkeit von 99,4 %.',
    ],
    [
      'Le service est hébergé chez Granval (99,95 % de disponibilité). Nous garantissons une disponibilité de 99,4 %.',
    ],
  ])('is that of the supplier: %s', (text) => {
    expect(levels(text)).toEqual(['99.4']);
  });

  test('is the own one behind plain machines', () => {
    expect(levels('Our shop runs on three servers (99.4% uptime guaranteed).')).toEqual(['99.4']);
  });
});

describe('a level below a title of what others run', () => {
  test.each([
    ['Third-party dependencies', 'Payment gateway: 99.98% uptime guarantee'],
    ['9. Upstream providers', 'The carriers promise 99.98% availability each month.'],
    ['Sub-processors', 'Cragside Cloud guarantees an uptime of 99.98%.'],
  ])('is theirs: %s', (title, line) => {
    const text = `## Uptime\n\nWe commit to 99.4% availability.\n\n## ${title}\n\n${line}`;
    expect(levels(text)).toEqual(['99.4']);
  });
});

describe('an effort to be up all the time', () => {
  test.each([
    [
      'We make reasonable efforts to reach 100% uptime. Should uptime fall below the promised 99.93%, you receive a credit of 5% of the fee.',
      '99.93',
    ],
    ['We strive for 100% uptime, and guarantee 99.93% availability in each month.', '99.93'],
    ['We aim at 100% availability every month.', '100'],
    ['We guarantee 100% availability of the network.', '100'],
    ['We guarantee 100% virtual machine and network availability.', '100'],
  ])('yields to the promised level: %s', (text, level) => {
    expect(levels(text)).toEqual([level]);
  });
});

describe('a level without a word for being up', () => {
  test.each([
    ['That is why we run with an SLA of 99.97% across the whole stack.', '99.97'],
    ['You get our 99.9% SLA with every plan.', '99.9'],
    ['Por ello ofrecemos un SLA del 99,97% en todos los planes.', '99.97'],
    ['Wir garantieren die Funktionsfähigkeit der Anlage zu mindestens 99,7 % im Jahr.', '99.7'],
    ['We guarantee the operation of our ring at least 99.7% over a year.', '99.7'],
    ['Nous garantissons le bon fonctionnement de nos serveurs à 99,7 %.', '99.7'],
  ])('%s', (text, level) => {
    expect(levels(text)).toEqual([level]);
  });

  test.each([
    ['Our 99% SLA for support tickets was welcomed.'],
    ['We reached 99.5% of our sales target.'],
    ['Partners may sign an SLA of 99.97%.'],
    ['Premium: we sign more on the level (eg: availability of 99.9%). Ask us.'],
  ])('is none where it is of something else: %s', (text) => {
    expect(levels(text)).toEqual([]);
  });
});

describe('how often a level is measured', () => {
  const scopes = (text: string) =>
    serviceLevels(slaTextOf(text)).availability.map(({ scope, percent }) => [scope, percent]);

  test.each([
    ['We guarantee an uptime of 99.7% per annum.', ''],
    ['Availability is 99.7% per site and calendar month.', 'site'],
  ])('is no part of what it is for: %s', (text, scope) => {
    expect(scopes(text)).toEqual([[scope, '99.7']]);
  });
});

test('each of several levels may stand behind what it is for', () => {
  const { availability } = serviceLevels(
    slaTextOf(
      'Nimbus will make Nimbus Compute available for each region with a Monthly Uptime Percentage of at least 99.99% (the "Region-Level SLA"), and each single instance with a Monthly Uptime Percentage of at least 99.5% (the "Instance-Level SLA").',
    ),
  );
  expect(availability.map(({ scope, percent }) => [scope, percent])).toEqual([
    ['region', '99.99'],
    ['single instance', '99.5'],
  ]);
});
