import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const noticeOf = (text: string) => {
  const duration = maintenance(slaTextOf(text)).maintenanceNotice?.duration ?? null;
  return duration === null ? null : `${duration.value} ${duration.unit}`;
};

describe('the notice of maintenance', () => {
  test.each([
    [
      'in a column of its own',
      '| Maintenance type | Notice |\n|---|---|\n| Urgent | 3 hours |\n| Planned | 6 working days |',
    ],
    [
      'in a column of lead times below a heading',
      '## Maintenance\n\n| Kind | Window | Lead time |\n|---|---|---|\n| Planned | Sunday | 6 working days |\n| Emergency | any | 1 hour |',
    ],
    [
      'in a German column',
      '## Wartung\n\n| Art | Vorlaufzeit |\n|---|---|\n| Geplante Arbeiten | 6 Werktage |',
    ],
    ['as an alert', 'Alert members to scheduled maintenance 6 working days beforehand.'],
    ['as a warning', 'Users are forewarned of planned downtime 6 working days before it.'],
    ['as a lead time', 'Scheduled maintenance lead time: 6 working days.'],
    ['as an entry', 'Planned maintenance goes on the calendar 6 working days prior.'],
    ['in German', 'Geplante Wartungen geben wir mind. 6 Werktage vorher bekannt.'],
  ])('%s', (_, text) => {
    expect(noticeOf(text)).toBe('6 working-day');
  });

  test.each([
    '| Contract | Notice |\n|---|---|\n| Planned exit | 6 working days |',
    '## Maintenance\n\n| Kind | Notice |\n|---|---|\n| Emergency | 6 working days |',
  ])('none in %j', (text) => {
    expect(noticeOf(text)).toBeNull();
  });
});

describe('a row of work that comes without warning', () => {
  test.each([
    '## Scheduled maintenance\n\n| Item | Rule |\n|---|---|\n| Window | Saturdays 1:00 to 3:00 |\n| Advance notice | 60 hours minimum |\n| Emergency maintenance | 2 hours notice when possible |',
    '## Scheduled maintenance\n\n| Item | Rule |\n|---|---|\n| Urgent patches | announced 2 hours before |\n| Notice | 60 hours |',
  ])('is not that of planned work: %s', (text) => expect(noticeOf(text)).toBe('60 hour'));
});
