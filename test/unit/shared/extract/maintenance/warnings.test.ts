import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const noticeOf = (text: string) => {
  const duration = maintenance(slaTextOf(text)).maintenanceNotice?.duration ?? null;
  return duration === null ? null : `${duration.value} ${duration.unit}`;
};

describe('warnings of work', () => {
  test.each([
    ["Planned works take place on Mondays; there is a week's warning.", '1 week'],
    ['Maintenance is put on our status page 4 days before.', '4 day'],
    ['Patch nights are in May, with a reminder 4 working days before.', '4 working-day'],
    ["Works are announced with 60 hours' anticipation.", '60 hour'],
  ])('%s', (text, notice) => expect(noticeOf(text)).toBe(notice));

  test('in a row that is numbered', () => {
    expect(
      noticeOf(
        '| Ref | Requirement | Standard |\n|---|---|---|\n| 4.1 | Support desk | around the clock |\n| 4.2 | Notice of scheduled outages | 14 working days |',
      ),
    ).toBe('14 working-day');
  });

  test('none where the contract is ended', () => {
    expect(
      noticeOf(
        "# Maintenance of scales\n\n## Ending it\n\nMiss two visits and you can go sooner: 21 days' notice.",
      ),
    ).toBeNull();
  });
});
