import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const noticeOf = (text: string) => {
  const duration = maintenance(slaTextOf(text)).maintenanceNotice?.duration ?? null;
  return duration === null ? null : `${duration.value} ${duration.unit}`;
};

describe('the notice of work that is told by what is done', () => {
  test.each([
    [
      "At times we have to reboot a host or swap a disk. We'll email you 60 hours ahead.",
      '60 hour',
    ],
    ['Once a quarter we patch the servers. You are told 4 days before.', '4 day'],
    [
      'Les serveurs sont mis à jour le lundi. Nous vous prévenons 4 jours ouvrés avant.',
      '4 working-day',
    ],
    ['Die Server werden montags aktualisiert. Wir sagen Ihnen das 4 Tage vorher.', '4 day'],
    ['Los servidores se actualizan los lunes. Le avisamos con 4 días de antelación.', '4 day'],
    ['I server vengono aggiornati il lunedì. Vi avvisiamo 4 giorni prima.', '4 day'],
  ])('%s', (text, notice) => {
    expect(noticeOf(text)).toBe(notice);
  });

  test.each([
    'Price lists are updated in May. We tell you 4 weeks before.',
    'Les tarifs sont mis à jour en mai. Nous vous prévenons 30 jours avant.',
    'You can reboot a server yourself. Tell us 2 days before you move out.',
  ])('none in: %s', (text) => {
    expect(noticeOf(text)).toBeNull();
  });
});
