import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const noticeOf = (text: string) => maintenance(slaTextOf(text)).maintenanceNotice?.text ?? null;

describe('notices of work that a label or a question names', () => {
  test.each([
    ['Cluster upgrades: 3 working days before, never on a Friday.', '3 working days before'],
    [
      'When do you do maintenance?\n\nOn Sundays at 4. We post it on the status page 36 hours before.',
      '36 hours before',
    ],
    [
      'Aggiornamenti. Escono il lunedì sera; li annunciamo per posta con 5 giorni di anticipo.',
      '5 giorni di anticipo',
    ],
    [
      '## Maintenance\n\n| Item | Rule |\n|---|---|\n| Day | Tuesday |\n| Client notice | 12 hours for small updates |',
      '12 hours',
    ],
  ])('%s', (text, notice) => expect(noticeOf(text)).toBe(notice));

  test.each([
    'Backup retention: 30 days before files are deleted.',
    'Price changes: 20 days before they apply.',
  ])('none: %s', (text) => expect(noticeOf(text)).toBeNull());
});

describe('what defines maintenance promises no notice', () => {
  test.each([
    'Planned downtime refers to work of which we notify you beforehand.',
    'Scheduled maintenance is defined as work of which clients are informed in advance.',
  ])('%s', (text) => expect(noticeOf(text)).toBeNull());
});
