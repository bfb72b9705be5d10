import { describe, expect, test } from 'vitest';
import { blockSource, documentOf } from '#shared/read/reading.ts';
import { endings } from '#shared/extract/endings/endings.ts';
import { figures } from '#shared/extract/figures/figures.ts';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { names } from '#shared/extract/names/names.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { times } from '#shared/extract/times/times.ts';

const MEGABYTE = 1_000_000;

function line(shape: string) {
  const text = shape.repeat(Math.ceil(MEGABYTE / shape.length));
  const node = {
    type: 'paragraph' as const,
    number: null,
    text: [{ type: 'text' as const, text, marks: [] }],
    source: blockSource(0),
  };
  return slaText(documentOf([node], { title: '', language: 'en' }));
}

describe('a line of a megabyte is read to its end, and promises nothing', () => {
  test.each([
    '1',
    ' ',
    'one ',
    '1 hour to ',
    'respond within 1 hour ',
    'P1 - ',
    'P1: nobody. 1 hour ',
    'we notify all affected ',
    '2 days prior ',
    'based on the severity ',
    'critical ',
    'Mon to ',
    '9:00 ',
    'maintenance notice 5 days ',
    'late by 1 day late ',
    'Reply  1 hour  ',
    '(priority critical) ',
    'IM003 - A',
    'terminate upon 30 days notice ',
    'latency 5 ms ',
    'for all tickets ',
    'customers on the plan ',
    'service systems ',
    'Base 4h, ',
    'Level 2: Team ',
    'Support: (business hours ',
    'notice is ',
    '4 BH, ',
    'A ',
    'version ',
    'Replacement of a ',
    'response time to (a ',
    '| P1 | 1 hour ',
    'P1 – 1 hour P2 – 4 hours ',
    'Priority 1, 2, 3 ',
    'within 1 hour (standard) or ',
    'Gold customers within 1 hour and ',
    'best effort, not ',
    'si impegna a ',
    'Slow High Priority Faults (P2) ',
    'as follows: ',
    'Priority Response Time P1 Down 1 hour ',
    'Remote within 1 hour ',
    '| ',
    '| P1 | | Response | 1 hour ',
    'Severity Basic Plus ',
    'P1-P2 20 minutes, ',
    'RT: response time, ',
    'First Engineer Callback (FEC) ',
    'Response 1h / Fix 2h / ',
    'P1 → 1 hour response → ',
    'Response time (hours) ',
    'notice on request with 5 days ',
    'PlanP1P2 ',
    'en cas de ',
    'incident non ',
    '(1) Critical ',
    '│ P1 ─ ',
    'Priority Response Resolution P1 1 hour 2 hours ',
    'Response time Resolution time ',
    'Tarif Basis Reaktionszeit 1 Stunde 2 Stunden ',
    'low and medium and ',
    '1 - Urgent ',
    'nível II ',
    'within the first 2 hours ',
    '4 hours / 2 ',
    '8x5x4 ',
    'Small (8x5x4), ',
    'Copper Plan P1 P2 ',
    'P1 - CriticalMail is down< 1 hourEvery ',
    'SEVERITY LEVEL RESPONSE TIME 1 Nobody ',
    'Targets: P1 1 h; ',
    'Help 3.1 Response times ',
    'MTTR (mean time to ',
    'for emergencies in emergency ',
    'accepted within 1 hour resolved within ',
    'lossen pakken op ',
    'Channel (24/7 for our ',
    'Trouble Priority Response time Escalation ',
    'in case of a ',
    'bei einem Ausfall ',
    'respond within 1 hour for a routine one ',
    'respond within 1 hour if the site is ',
    'the fault is cleared ',
    'respond 1 hour for fibre and 2 hours for copper and ',
    'Response .... ',
    'Response P1 .... 1 hour ',
    'Response   P1   1 hour ',
    '. ',
    'On Lite ($9) it ',
    '|| Response ',
    'mit der Bearbeitung wird ',
    'techniker ',
    'it takes us ',
    'P2 wait no longer than an hour. ',
    'pick a b ',
    'Basic   Plus   ',
    'Priority 1: High 3 hours ',
    'Plan (P1) (P2) ',
    'Severity Case Response Fix A b c 1 hour 2 hours ',
    'Priority cases response Critical The ',
    'Severity response time Low A 1 hour ',
    'until a technician ',
    'how fast do we ',
    '[3.1 Priority 1 (P1) ',
    'Urgent – a b ',
    'make the area safe ',
  ])('of "%s"', (shape) => {
    const text = line(shape);
    expect(times(text)).toEqual({ response: [], resolution: [] });
    expect(supportHours(text).supportHours).toBeNull();
    expect(maintenance(text).maintenanceNotice).toBeNull();
    expect(figures(text).latency).toEqual([]);
    expect(endings(text).termination).toBeNull();
    expect(names(text).version).toBeNull();
  });
});
