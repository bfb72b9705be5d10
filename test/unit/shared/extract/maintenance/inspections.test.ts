import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const noticeOf = (text: string) => maintenance(slaTextOf(text)).maintenanceNotice ?? null;

describe('the notice of planned work', () => {
  test('of inspections', () => {
    const notice = noticeOf('Annual inspections are announced 12 days beforehand.');
    expect(notice?.duration).toEqual({ value: '12', unit: 'day' });
  });

  test.each([
    '## Planned maintenance\n\nIt takes place at night.\n\nWe will provide advance notice where we can.',
    'Before planned maintenance you are notified as soon as the date is known.',
    'Customers are informed of scheduled works in good time.',
  ])('without a length: %s', (text) => {
    expect(noticeOf(text)?.text).toMatch(/advance|as soon as|good time/);
    expect(noticeOf(text)?.duration).toBeNull();
  });

  test.each([
    'Planned work by our hands in your rack must be ordered 36 hours ahead.',
    'Scheduled work should be requested 3 days in advance.',
  ])('none where the customer books it: %s', (text) => expect(noticeOf(text)).toBeNull());
});
