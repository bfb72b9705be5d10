import { describe, expect, test } from 'vitest';
import { maintenanceAllowance } from '#shared/extract/maintenance/allowance.ts';
import { maintenanceNotice } from '#shared/extract/maintenance/notice.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const allowed = (text: string) => {
  const { duration = null } = maintenanceAllowance(slaTextOf(text)) ?? {};
  return duration && `${duration.value} ${duration.unit}`;
};

describe('how much planned maintenance a period may take', () => {
  test.each([
    ['Planned work will not take more than 6 hours in a month.', '6 hour'],
    ["Scheduled maintenance won't last longer than 4 hours per month.", '4 hour'],
    [
      'Wartungsarbeiten werden angekündigt und finden sonntags statt. Sie dürfen 8 Stunden je Monat nicht überschreiten.',
      '8 hour',
    ],
    ['Gepland onderhoud mag 8 uur per maand niet overschrijden.', '8 hour'],
    ['Maintenance is announced. It takes no more than 3 hours per month.', '3 hour'],
  ])('%s', (text, wanted) => {
    expect(allowed(text)).toBe(wanted);
  });

  test.each([
    'Maintenance is announced. Incidents do not last more than 3 hours per month.',
    'Die Wartung erfolgt sonntags. Störungen dürfen 8 Stunden je Monat nicht überschreiten.',
  ])('is not told by: %s', (text) => {
    expect(allowed(text)).toBeNull();
  });
});

test('how long an announced window may be is no notice', () => {
  const text = slaTextOf(
    'Availability is 99.7% a month, excluding announced maintenance windows of at most 6 hours per quarter.',
  );
  expect(maintenanceNotice(text)).toBeNull();
});
