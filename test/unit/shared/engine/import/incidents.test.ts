import { describe, expect, it } from 'vitest';
import { problemLine } from '#shared/base/place.ts';
import { readIncidents } from '#shared/engine/import/incidents.ts';

const read = (text: string, zone: string | null = null) => {
  const log = readIncidents(text, { zone });
  return log.ok ? { ok: true, value: log.value.incidents } : log;
};
const faults = (text: string, zone: string | null = null) => {
  const result = readIncidents(text, { zone });
  return result.ok ? [] : result.error.map(problemLine);
};

describe('an outage log', () => {
  it('has starts, ends, kinds and weights', () => {
    expect(
      read(
        'start,end,kind,weight\n2026-06-01T10:00:00Z,2026-06-01T12:40:00+02:00,outage,0.5\n2026-06-02T10:00Z,2026-06-02T10:04Z,Scheduled maintenance,\n2026-06-02T10:00Z,2026-06-02T10:04Z,dns,25 %\n',
      ),
    ).toEqual({
      ok: true,
      value: [
        {
          start: Date.parse('2026-06-01T10:00Z'),
          end: Date.parse('2026-06-01T10:40Z'),
          kind: 'outage',
          weight: '0.5',
        },
        {
          start: Date.parse('2026-06-02T10:00Z'),
          end: Date.parse('2026-06-02T10:04Z'),
          kind: 'scheduled-maintenance',
          weight: '1',
        },
        expect.objectContaining({ kind: 'dns', weight: '0.25' }),
      ],
    });
  });

  it('may have no weight, another order and another separator', () => {
    expect(read('kind;end;start\noutage;2026-06-01T11:00Z;2026-06-01T10:00Z\n')).toMatchObject({
      ok: true,
      value: [{ start: Date.parse('2026-06-01T10:00Z'), weight: '1' }],
    });
  });

  it('may be empty: a month without an outage', () => {
    expect(read('start,end,kind\n')).toEqual({ ok: true, value: [] });
  });

  it('may be written on a wall, if the wall is known', () => {
    const text = 'start,end,kind\n03.06.2026 10:00,03.06.2026 11:00,outage\n';
    expect(read(text, 'Europe/Berlin')).toMatchObject({
      ok: true,
      value: [{ start: Date.parse('2026-06-03T08:00Z') }],
    });
    expect(faults(text)[0]).toMatch(/^Row 2, column "start": .*names no time zone/);
  });

  it('has its dates read as either column shows, or as somebody says', () => {
    const text = 'start,end,kind\n06/03/2026 10:00,06/13/2026 11:00,outage\n';
    expect(read(text, 'UTC')).toMatchObject({
      ok: true,
      value: [{ start: Date.parse('2026-06-03T10:00Z') }],
    });
    const both = 'start,end,kind\n06/03/2026 10:00,06/03/2026 11:00,outage\n';
    expect(faults(both, 'UTC')[0]).toMatch(/day first or with the month first.*2026-06-03/);
    expect(readIncidents(both, { zone: 'UTC', dateOrder: 'day-first' })).toMatchObject({
      ok: true,
      value: { incidents: [{ start: Date.parse('2026-03-06T10:00Z') }] },
    });
  });

  /** On 26 October 2025 London's clocks show 01:00 to 02:00 twice. */
  const thatNight = (start: string, end: string) => {
    const text = `start,end,kind\n2025-10-26 ${start},2025-10-26 ${end},outage\n`;
    const log = readIncidents(text, { zone: 'Europe/London' });
    if (!log.ok) return log.error.map(problemLine);
    const { incidents, doubts } = log.value;
    const minutes = incidents.map((one) => (one.end - one.start) / 60_000);
    return [...minutes, ...doubts.map(problemLine)];
  };

  it('takes an hour that came twice for the second where it would end before it starts', () => {
    expect(thatNight('01:30', '01:10')).toEqual([40]);
    expect(thatNight('00:30', '02:30')).toEqual([180]);
  });

  it('tells where either of the two hours may be meant, and how to say which', () => {
    expect(thatNight('00:50', '01:30')).toEqual([
      40,
      expect.stringMatching(
        /^Row 2, column "end": "2025-10-26 01:30" came twice.* first time is taken.*offset from UTC/,
      ),
    ]);
    expect(thatNight('01:30', '02:30')).toEqual([
      120,
      expect.stringMatching(/^Row 2, column "start": .*came twice/),
    ]);
    expect(thatNight('02:30', '02:10')).toEqual([expect.stringMatching(/ends before it starts/)]);
  });

  const one = (row: string) => `start,end,kind,weight\n${row}\n`;
  it.each<[string, string, RegExp]>([
    ['no kind column', 'start,end\n2026-06-01T10:00Z,2026-06-01T11:00Z\n', /no column "kind"/],
    ['no header', '2026-06-01T10:00Z,2026-06-01T11:00Z,outage\n', /first row holds data/],
    [
      'an end before the start',
      one('2026-06-01T10:00Z,2026-06-01T09:00Z,outage,1'),
      /^Row 2, column "end": It ends before it starts/,
    ],
    ['no end', one('2026-06-01T10:00Z,,outage,1'), /^Row 2, column "end": There is no time/],
    [
      'an unknown kind',
      one('2026-06-01T10:00Z,2026-06-01T11:00Z,outtage,1'),
      /^Row 2, column "kind": "outtage" is no kind/,
    ],
    [
      'a weight above 1',
      one('2026-06-01T10:00Z,2026-06-01T11:00Z,outage,2'),
      /^Row 2, column "weight": "2" is no weight/,
    ],
    [
      'a negative weight',
      one('2026-06-01T10:00Z,2026-06-01T11:00Z,outage,-0.5'),
      /^Row 2, column "weight"/,
    ],
    [
      'a leap second',
      one('2026-06-01T10:00:60Z,2026-06-01T11:00:00Z,outage,1'),
      /^Row 2, column "start": .*leap second/,
    ],
  ])('with %s is refused with row and column', (_, text, message) => {
    expect(faults(text)[0]).toMatch(message);
  });
});
