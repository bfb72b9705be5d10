import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const noticeOf = (text: string) => maintenance(slaTextOf(text)).maintenanceNotice?.duration ?? null;

describe('the notice of visits, and of verbs in two parts', () => {
  test.each([
    "## 8. Routine visits\n\nThe Contractor attends six times a year, with 10 days' notice each time.",
    'Wartungsarbeiten kündigen wir mit einer Frist von mindestens 10 Tagen an.',
    "Nous garantissons 99,9 %, hors mises à jour prévues pour lesquelles vous recevrez un préavis d'au moins 10 jours.",
  ])('%s', (text) => expect(noticeOf(text)).toEqual({ value: '10', unit: 'day' }));

  test.each([
    'Den Wartungsvertrag kündigen Sie mit einer Frist von 10 Tagen.',
    "The sales team visits you on 10 days' notice.",
  ])('none in: %s', (text) => expect(noticeOf(text)).toBeNull());
});
