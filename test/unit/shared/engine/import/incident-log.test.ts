import { expect, it } from 'vitest';
import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { incidentLog } from '#shared/engine/import/incident-log.ts';
import { readIncidents } from '#shared/engine/import/incidents.ts';
import type { Incident } from '#shared/engine/incident.ts';

it('of incidents can be read by people, and by what imports logs', () => {
  const [start, end] = [Date.parse('2026-10-25T00:30Z'), Date.parse('2026-10-25T01:30:00.250Z')];
  expect(incidentLog([{ start, end, kind: 'outage', weight: '0.5' }])).toBe(
    'start,end,kind,weight\r\n2026-10-25T00:30:00.000Z,2026-10-25T01:30:00.250Z,outage,0.5\r\n',
  );
});

it('gives the same incidents when it is imported, whatever the zone, kind and weight', () => {
  const from = Date.parse('2026-10-24T22:59:59.999Z');
  const incidents = (['outage', ...EXCLUSION_CATEGORIES] as const).map((kind, at): Incident => ({
    kind,
    start: from + at * 1_800_001,
    end: from + at * 1_900_003,
    weight: ['1', '0', '0.125'][at % 3]!,
  }));
  for (const zone of ['Europe/London', 'America/New_York', 'Asia/Kolkata'])
    expect(readIncidents(incidentLog(incidents), { zone })).toEqual({
      ok: true,
      value: { incidents, doubts: [] },
    });
});
