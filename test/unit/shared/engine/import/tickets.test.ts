import { describe, expect, it } from 'vitest';
import { problemLine } from '#shared/base/place.ts';
import {
  fingerprintOf,
  suggestMapping,
  type TicketMapping,
} from '#shared/engine/import/columns.ts';
import { readTable } from '#shared/engine/import/csv.ts';
import { importTickets, previewOf } from '#shared/engine/import/history.ts';

const rows = (...lines: string[]) => `${lines.join('\n')}\n`;

const mappingOf = (text: string): TicketMapping => {
  const preview = previewOf(text);
  if (!preview.ok) throw new Error(preview.error.map(problemLine).join('\n'));
  return preview.value.mapping;
};

const read = (text: string, zone: string | null = 'UTC', mapping = mappingOf(text)) => {
  const result = importTickets(text, mapping, { zone });
  if (!result.ok)
    return { faults: result.error.map(problemLine), tickets: [], questions: [], notes: [] };
  return result.value.type === 'tickets'
    ? { faults: [], questions: [], ...result.value }
    : { faults: [], tickets: [], notes: [], questions: result.value.questions };
};

const iso = (text: string) => Date.parse(text);

describe('the columns of a ticket history', () => {
  it.each<[string, string, Partial<TicketMapping['columns']>]>([
    [
      'an English service desk',
      rows(
        'Number,Priority,Opened,First response,Resolved,Closed,State',
        'INC001,P1,2026-06-01 10:00,2026-06-01 10:05,2026-06-01 11:00,2026-06-02 11:00,Closed',
      ),
      { opened: 'Opened', responded: 'First response', resolved: 'Resolved', severity: 'Priority' },
    ],
    [
      'a German one',
      rows(
        'Ticket;Priorität;Erstellt am;Erstreaktion;Gelöst am;Wartezeit',
        '1;Hoch;01.06.2026 10:00;01.06.2026 10:05;13.06.2026 11:00;2:30',
      ),
      {
        opened: 'Erstellt am',
        responded: 'Erstreaktion',
        resolved: 'Gelöst am',
        severity: 'Priorität',
        waitingTime: 'Wartezeit',
      },
    ],
    [
      'one with durations',
      rows(
        'id,created_at,first_reply_time_minutes,time_to_resolution_minutes,severity',
        '7,2026-06-01T10:00:00Z,5,95,Sev-2',
      ),
      {
        opened: 'created_at',
        responseTime: 'first_reply_time_minutes',
        resolutionTime: 'time_to_resolution_minutes',
        severity: 'severity',
      },
    ],
    [
      'one without a header',
      rows('P1,2026-06-01 10:00,2026-06-01 11:00', 'P2,2026-06-01 10:00,2026-06-01 12:00'),
      { opened: 'Column 2', resolved: 'Column 3' },
    ],
  ])('are guessed for %s', (_, text, columns) => {
    expect(mappingOf(text).columns).toMatchObject(columns);
  });

  it('are taken from what was chosen, not guessed', () => {
    const table = readTable(rows('Opened,Created,Resolved', '2026-06-01,2026-06-02,2026-06-03'));
    if (!table.ok) throw new Error();
    const guessed = suggestMapping(table.value);
    const chosen = suggestMapping(table.value, {
      columns: { ...guessed.columns, opened: 'Created' },
    });
    expect(guessed.columns.opened).toBe('Opened');
    expect(chosen.columns).toMatchObject({ opened: 'Created', resolved: 'Resolved' });
  });

  it('have a fingerprint by which a mapping is remembered', () => {
    expect(fingerprintOf({ names: ['Opened', 'Closed  at'] })).toBe(
      fingerprintOf({ names: ['opened', 'CLOSED at'] }),
    );
    expect(fingerprintOf({ names: ['a', 'b'] })).not.toBe(fingerprintOf({ names: ['b', 'a'] }));
  });
});

describe('tickets', () => {
  it('are read with what was taken for granted', () => {
    const { tickets, notes } = read(
      rows('Opened,Responded,Resolved,Priority', '2026-06-01 10:00,2026-06-01 10:05,,P1'),
      'Europe/Berlin',
    );
    expect(tickets).toEqual([
      {
        opened: iso('2026-06-01T08:00Z'),
        responded: iso('2026-06-01T08:05Z'),
        resolved: null,
        severity: 'P1',
        pauses: [],
      },
    ]);
    expect(notes).toContain('The times of "Opened" were read as times in Europe/Berlin.');
  });

  it('end by their durations where there are no moments', () => {
    const { tickets } = read(
      rows('Created,Resolution time (h)', '2026-06-01T10:00Z,1.5', '2026-06-01T10:00Z,'),
    );
    expect(tickets.map(({ resolved }) => resolved)).toEqual([iso('2026-06-01T11:30Z'), null]);
  });

  it('wait at their end where only the length is known', () => {
    const { tickets, notes } = read(
      rows('Created,Resolved,On hold', '2026-06-01T10:00Z,2026-06-01T14:00Z,1h 30m'),
    );
    expect(tickets[0]!.pauses).toEqual([
      { start: iso('2026-06-01T12:30Z'), end: iso('2026-06-01T14:00Z') },
    ]);
    expect(notes.join()).toMatch(/how long a case waited, not when/);
  });

  it('wait when the file says it, in order and without overlap', () => {
    const { tickets } = read(
      rows(
        'Created,Resolved,Pauses',
        '2026-06-01T10:00Z,2026-06-01T14:00Z,"2026-06-01T12:00Z/2026-06-01T13:00Z; 2026-06-01T11:00Z/2026-06-01T12:30Z"',
      ),
    );
    expect(tickets[0]!.pauses).toEqual([
      { start: iso('2026-06-01T11:00Z'), end: iso('2026-06-01T13:00Z') },
    ]);
  });

  it('learn the order of day and month from another column', () => {
    const { tickets } = read(
      rows('Opened,Resolved', '03/06/2026 10:00,25/06/2026 10:00', '04/06/2026 10:00,'),
    );
    expect(tickets[0]!.opened).toBe(iso('2026-06-03T10:00Z'));
  });

  it('are asked about where nothing tells', () => {
    expect(read(rows('Opened,Resolution time', '03/06/2026 10:00,95')).questions).toEqual([
      { type: 'date-order', column: 'Opened', example: '03/06/2026 10:00' },
      { type: 'duration-unit', column: 'Resolution time', example: '95' },
    ]);
  });

  const times = (...cells: string[]) =>
    rows(
      'Opened,Resolution time (min),Response time (min)',
      ...cells.map((cell) => `2026-06-01T10:00Z,${cell}`),
    );
  const minutes = (text: string, mapping = mappingOf(text)) =>
    read(text, 'UTC', mapping).tickets.map(({ opened, resolved }) => (resolved! - opened) / 60_000);

  it('are asked about where a sign can part decimals or thousands', () => {
    const text = times('95,5', '"2,880",5', '"1,234",7');
    expect(read(text).questions).toEqual([
      { type: 'decimal-mark', column: 'Resolution time (min)', example: '2,880' },
    ]);
    const said = (decimalMark: TicketMapping['decimalMark']) => ({
      ...mappingOf(text),
      decimalMark,
    });
    expect(minutes(text, said('point'))).toEqual([95, 2880, 1234]);
    expect(minutes(text, said('comma'))).toEqual([95, 2.88, 1.234]);
  });

  it('learn the decimal mark from all of the file', () => {
    expect(minutes(times('"2,880",5', '"1,234,567",5'))).toEqual([2880, 1_234_567]);
    expect(minutes(times('"2,880",5', '"1,234",5.5'))).toEqual([2880, 1234]);
    expect(minutes(times('"2,880","5,5"'))).toEqual([2.88]);
  });

  it.each<[string, string, RegExp]>([
    [
      'no opening',
      rows('Opened,Resolved', '2026-06-01T10:00Z,2026-06-01T11:00Z', ',2026-06-01T11:00Z'),
      /^Row 3, column "Opened": .*nobody knows when/,
    ],
    [
      'an end before the opening',
      rows('Opened,Resolved', '2026-06-01T10:00Z,2026-06-01T09:00Z'),
      /^Row 2, column "Resolved": .*resolved before it was opened/,
    ],
    [
      'a negative duration',
      rows('Opened,Resolution time', '2026-06-01T10:00Z,1:30', '2026-06-01T10:00Z,-1:30'),
      /^Row 3, column "Resolution time": "-1:30" is a negative duration/,
    ],
    [
      'a longer wait than the case',
      rows('Opened,Resolved,On hold', '2026-06-01T10:00Z,2026-06-01T11:00Z,2:00'),
      /^Row 2, column "On hold": .*waited longer/,
    ],
    [
      'a word for a date',
      rows('Opened,Resolved', '2026-06-01T10:00Z,2026-06-01T11:00Z', '2026-06-01T10:00Z,soon'),
      /^Row 3, column "Resolved": "soon" is no date/,
    ],
    [
      'no zone where none is given',
      rows('Opened,Resolved', '2026-06-01 10:00,2026-06-01 11:00'),
      /^Row 2, column "Opened": .*names no time zone/,
    ],
  ])('with %s are refused whole, with row and column', (_, text, message) => {
    const { faults, tickets } = read(text, message.source.includes('zone') ? null : 'UTC');
    expect(faults[0]).toMatch(message);
    expect(tickets).toEqual([]);
  });

  it('may be one row', () => {
    expect(
      read(rows('Opened,Resolved', '2026-06-01T10:00Z,2026-06-01T11:00Z')).tickets,
    ).toHaveLength(1);
  });

  it('name at most 20 faults', () => {
    const text = rows(
      'Opened,Resolved',
      ...Array.from({ length: 50 }, () => '2026-06-01T10:00Z,2026-06-01T09:00Z'),
    );
    const { faults } = read(text);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toMatch(/30 more/);
  });

  it('may be 200,000 rows, with word of how far it is', () => {
    const row = '2026-06-01 10:00,2026-06-01 11:00,P1\n';
    const text = `Opened,Resolved,Priority\n${row.repeat(200_000)}`;
    const seen: number[] = [];
    const result = importTickets(text, mappingOf(text), {
      zone: 'Europe/Berlin',
      onProgress: (done) => seen.push(done),
    });
    expect(result.ok && result.value.type === 'tickets' && result.value.tickets).toHaveLength(
      200_000,
    );
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});
