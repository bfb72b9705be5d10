import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, scope, window }) =>
    [percent, scope, window].join(' '),
  );

describe('levels that stand with the name of a thing alone', () => {
  test.each([
    [
      '| Product | Guarantee |\n|---|---|\n| Mail store | 99.9% |\n| Root servers | 99.99% |',
      ['99.9 Mail store other', '99.99 Root servers other'],
    ],
    [
      '| Dienst | SLA |\n|---|---|\n| Postfach | 99,9 % |\n| Webspace | 99,5 % |',
      ['99.9 Postfach other', '99.5 Webspace other'],
    ],
    [
      'Our SLA\n\nMail gateway 99.9%\nFile store 99.5%',
      ['99.9 Mail gateway other', '99.5 File store other'],
    ],
    ['Ring SLA: 99.9%\nSpur SLA: 99.95%', ['99.9 Ring SLA other', '99.95 Spur SLA other']],
    [
      '| Service | Uptime (monthly) |\n|---|---|\n| Mail store | 99.9 |\n| Files | 99.5 |',
      ['99.9 Mail store monthly', '99.5 Files monthly'],
    ],
  ])('%s', (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });

  test.each([
    '## Customer satisfaction\n\n| Service | Target |\n|---|---|\n| Desk | 99.5% |\n| Field | 98% |',
    '| Team | Target |\n|---|---|\n| Desk | 99.5% |\n| Field | 98% |',
    'Our quality\n\nDesk 99.5%\nField 98%',
    'Our service levels\n\nOrder accuracy 99.5%\nStock 98%',
    '| Service | Uptime (days) |\n|---|---|\n| Mail store | 99 |\n| Files | 98 |',
  ])('but none of: %s', (text) => {
    expect(levels(text)).toEqual([]);
  });
});

describe('thirty days are a month', () => {
  test.each([
    'We guarantee an uptime of 99.6%. The uptime is calculated over 30 days.',
    'The portal is available for 99.6% of the time in any period of thirty calendar days.',
    'The portal is available 99.6% of each 30 day period.',
    'Guaranteed availability: 99.6% per 30 days.',
  ])('%s', (text) => {
    expect(levels(text).map((level) => level.split(' ').at(-1))).toEqual(['monthly']);
  });

  test('but not the days of a deadline', () => {
    expect(
      levels('We guarantee 99.6% availability. Refunds for downtime are paid within 30 days.')[0],
    ).toMatch(/other$/);
  });
});

describe('a level for each thing and each kind of it', () => {
  const table = (names: string, cells: string) =>
    `| ${names} |\n|---|---|---|\n| Router | ${cells} |\n| Store | ${cells} |`;

  test.each([
    ['named in the corner', '', 'Availability type | Test | Live'],
    ['named by the heading', '## Availability\n\n', 'Component | Test | Live'],
  ])('%s', (_, title, names) => {
    expect(levels(`${title}${table(names, '99.1% | 99.6%')}`)).toEqual([
      '99.1 Router, Test other',
      '99.6 Router, Live other',
      '99.1 Store, Test other',
      '99.6 Store, Live other',
    ]);
  });

  test.each([
    ['shares of other things', table('Availability of staff | Calls answered | Live', '95% | 99%')],
    ['levels lower than any promise', `## Availability\n\n${table('Item | A | B', '60% | 99%')}`],
    ['cells that say more', `## Availability\n\n${table('Item | A | B', '99% of disks | 99%')}`],
  ])('is not what %s are', (_, text) => {
    expect(levels(text)).toEqual([]);
  });
});
