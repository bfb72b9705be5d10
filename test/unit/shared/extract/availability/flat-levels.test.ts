import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { holds } from '#shared/document/citation.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const found = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, scope }) => [percent, scope]);

const BOTH = [
  ['99.8', 'Shop'],
  ['99.5', 'Public interface'],
  ['99.8', 'Reports'],
];

describe('levels in lines, each behind its name', () => {
  test.each([
    '## Availability\n\n- Shop 99.8%\n- Public interface 99.5%\n- Reports 99.8%',
    '## Availability targets\n\nShop 99.8%\n\nPublic interface 99.5%\n\nReports 99.8%',
    'Uptime guarantee of each part\n\nShop 99.8%\n\nPublic interface 99.5%\n\nReports 99.8%',
    'Uptime guarantee of each part:\n\nShop 99.8% per month\n\nPublic interface 99.5% per month\n\nReports 99.8% per month',
    '## Service availability\n\nPart Availability target Applies to\n\nShop 99.8% All plans\n\nPublic interface 99.5% All plans\n\nReports 99.8% Large plans',
    'Uptime of each part\n\nShop 99.8%\nPublic interface 99.5%\nReports 99.8%',
    'Uptime of each part\n\nShop: 99.8%\nPublic interface: 99.5%\nReports: 99.8%',
    '## Verfügbarkeit der Teile\n\nShop ≥ 99,8 %\n\nPublic interface ≥ 99,5 %\n\nReports ≥ 99,8 %',
    'Disponibilité garantie\n\nShop 99,8 %\n\nPublic interface 99,5 %\n\nReports 99,8 %',
  ])('%s', (text) => {
    expect(found(text)).toEqual(BOTH);
  });

  test('also where a row has lost the space between its columns', () => {
    const text =
      '## Service availability\n\nPartAvailability TargetMeasurement WindowApplies To\n\nWeb shop99.8%Rolling 30 daysAll plans\n\nOrders (intake)99.95%Rolling 30 daysAll plans\n\nReports99.8%Rolling 30 daysLarge plans';
    expect(found(text)).toEqual([
      ['99.8', 'Web shop'],
      ['99.95', 'Orders (intake)'],
      ['99.8', 'Reports'],
    ]);
  });

  test('with the time over which each is measured', () => {
    const text =
      'Availability targets\n\nShop 99.8% Monthly\n\nMail 99.5% per quarter\n\nReports 99.4% Business plans';
    expect(
      serviceLevels(slaTextOf(text)).availability.map(({ scope, window }) => [scope, window]),
    ).toEqual([
      ['Shop', 'monthly'],
      ['Mail', 'quarterly'],
      ['Reports', 'other'],
    ]);
  });

  test('each cited with its figure', () => {
    const reading = readText('## Uptime\n\nShop 99.8%\n\nMail 99.5%', 'sla.txt');
    if (!reading.ok) throw new Error(reading.error.message);
    const { document } = reading.value;
    const { availability } = serviceLevels(slaText(document));
    expect(availability.map(({ citations }) => citations[0]?.quote)).toEqual(['99.8%', '99.5%']);
    expect(
      availability.flatMap(({ citations }) => citations).every((one) => holds(one, document)),
    ).toBe(true);
  });
});

describe('are none', () => {
  test.each([
    '## Uptime history\n\nMay 2023 99.8%\n\nJune 2023 99.5%',
    '## Availability\n\nMay 99.8%\n\nJune 99.5%',
    '## Support\n\nShop 99.8%\n\nMail 99.5%',
    '## Service credits for availability\n\nFirst step 99.8%\n\nSecond step 99.5%',
    '## Uptime\n\nError rate 99.8%\n\nCustomer satisfaction 99.5%',
    '## Uptime\n\nThe shop was up 99.8%\n\nThe mail was up 99.5%',
    '## Uptime\n\nP1 98%\n\nP2 95%',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
