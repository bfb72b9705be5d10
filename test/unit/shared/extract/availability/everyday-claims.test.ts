import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const targets = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent }) => percent);

/** Where a sentence may stand. */
const FRAMES: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => `# Service levels\n\n## Availability\n\n${sentence}\n\n## Support\n\nWrite to us.`,
  (sentence) => `## Availability\n\n- Backups run every night.\n- ${sentence}\n- Write to us.`,
];

describe('figures beside words for being up that promise no level', () => {
  test.each([
    'Measured availability in Q1: 99.95%.',
    'The current uptime is 99.96%.',
    'The status page shows an uptime of 99.99% for the shop.',
    'No provider can promise 100% availability.',
    '100% availability is not possible.',
    'Most providers offer a 99.9% uptime guarantee.',
    'Trial features have no uptime commitment, although they usually reach 99%.',
    'Businesses that need 99.99% uptime should write to sales.',
    'A 99.99% uptime option is available at extra cost.',
    'If no data exist for a day, availability is taken to be 100%.',
    'Data is 100% encrypted while the service is online.',
    'We are 100% committed to uptime.',
    'We are 100% available for your questions.',
    '100% money-back guarantee if you are not happy with our uptime.',
    'The Customer shall ensure that its network is available 99% of the time.',
    'Recycling: 95% of our hardware is used again.',
    'Backups complete successfully 99% of the time.',
    'The helpdesk is staffed 98% of the time.',
    'As an illustration, an uptime of 99.5% would earn a credit of 10%.',
  ])('%s', (sentence) => {
    for (const frame of FRAMES) expect(targets(frame(sentence))).toEqual([]);
    expect(targets(`Heron guarantees 99.6% uptime per month.\n\n${sentence}`)).toEqual(['99.6']);
  });

  test('of other rows that ran together with one of availability', () => {
    expect(
      targets('Metric Target Interval Uptime 99.7% Monthly Orders sent the same day 96% Monthly'),
    ).toEqual(['99.7']);
  });
});

describe('the same words that do', () => {
  test.each([
    'In no event shall availability be less than 99.5%.',
    'At no time shall the availability of the portal be lower than 99.5%.',
    'The Customer will have access to the portal 99.5% of the time.',
    'Users will be able to reach the portal ninety-nine and one-half percent (99.5%) of the time.',
    'We will make the portal available at least 99.5% of the time, measured monthly.',
  ])('%s', (sentence) => {
    for (const frame of FRAMES) expect(targets(frame(sentence))).toEqual(['99.5']);
  });

  test.each([
    '## 99.5%\n\nUptime guarantee',
    '# Hosting\n\n## Uptime\n\n99.5%\n\n## Support\n\n24/7',
  ])('a figure with its label: %s', (text) => {
    expect(targets(text)).toEqual(['99.5']);
  });
});

describe('the row of a schedule that earns nothing', () => {
  test.each([
    'Availability Credit\n≥ 99.5% 0%\n99.0% – 99.49% 10%\n< 99.0% 25%',
    'Availability Credit\n100% – 99.5% No credit\n99.49% – 99.0% 10%\n< 99.0% 25%',
    '| Availability | ≥ 99.5% | 99.0% – 99.49% | < 99.0% |\n| --- | --- | --- | --- |\n| Credit | 0% | 10% | 25% |',
    '# Credits\n\nService level achieved\nCredit\nBelow 99.5%\n5%\nBelow 99%\n10%\nBelow 98%\n20%',
  ])('tells the level: %s', (text) => {
    expect(targets(`${text}\n\nThe customer writes to us within 30 days.`)).toEqual(['99.5']);
  });
});
