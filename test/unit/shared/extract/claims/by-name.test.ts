import { describe, expect, test } from 'vitest';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const claimOf = (text: string) => claims(slaTextOf(text)).claim;
const table = (name: string, value: string) =>
  `| Topic | Commitment |\n| --- | --- |\n| Uptime | 99.8% a month |\n| ${name} | ${value} |\n| Support hours | 24x7 |`;

describe('until when a credit is claimed, by its name', () => {
  test.each([
    ['Claim period', '16 days', null],
    ['Claim period', '16 days from the end of the month', 'period-end'],
    ['Deadline for claims', 'within 16 days of the outage', 'incident'],
    ['Antragsfrist', 'innerhalb von 16 Tagen', null],
    ['Délai de réclamation', '16 jours', null],
    ['Plazo de reclamación', '16 días', null],
  ])('%s | %s', (name, value, from) => {
    expect(claimOf(table(name, value))).toMatchObject({
      deadline: { value: '16', unit: 'day' },
      from,
      text: `${name}: ${value}`,
    });
  });

  test.each([
    ['Claim period', 'as agreed'],
    ['Warranty period', '16 days'],
    ['Claim period', 'one of 16 days or 20 days'],
  ])('none: %s | %s', (name, value) => {
    expect(claimOf(table(name, value))).toBeNull();
  });

  test('a sentence that asks says more', () => {
    expect(
      claimOf(
        `${table('Claim period', '16 days')}\n\nCredits must be claimed in writing within 21 days of the outage.`,
      )?.deadline?.value,
    ).toBe('21');
  });

  test('an address keeps its dots', () => {
    expect(
      claimOf(
        'Credits must be claimed by e-mail to credits@plover.co.uk within 16 days of the outage.',
      )?.form,
    ).toBe('by e-mail to credits@plover.co.uk');
  });
});
