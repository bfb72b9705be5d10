import { describe, expect, test } from 'vitest';
import {
  mergeHolidayFile,
  mergeWords,
  yearsWanted,
} from '#renderer/features/draft/forms/calendar/holiday-file.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { problemLine } from '#shared/base/place.ts';

const day = (text: string) => text as IsoDate;
const today = day('2026-03-12');
const years = { first: 2026, last: 2027 };

const bytes = (text: string) => new TextEncoder().encode(text);
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...events: string[][]) =>
  bytes(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Test//EN',
      ...events.flat(),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
const CHRISTMAS = event(
  'UID:christmas',
  'DTSTART;VALUE=DATE:20201225',
  'RRULE:FREQ=YEARLY',
  'SUMMARY:Christmas Day',
);
const MEETING = event(
  'UID:meeting',
  'DTSTART:20260112T090000Z',
  'DTEND:20260112T100000Z',
  'SUMMARY:Stand-up',
);

const merged = (content: Uint8Array, before: readonly { date: IsoDate; name: string }[] = []) => {
  const result = mergeHolidayFile(content, before, years);
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return result.value;
};

describe('the years whose holidays are taken', () => {
  test('are those of the term', () => {
    expect(yearsWanted({ start: day('2025-09-01'), length: duration(36, 'month') }, today)).toEqual(
      { first: 2025, last: 2028 },
    );
  });

  test('are this one and the next four where the term has no end, from its start on', () => {
    expect(yearsWanted({ start: null, length: null }, today)).toEqual({ first: 2026, last: 2030 });
    expect(yearsWanted({ start: day('2028-01-01'), length: null }, today).first).toBe(2028);
    expect(yearsWanted({ start: day('2020-01-01'), length: null }, today).first).toBe(2026);
  });

  test('are no more than fifteen', () => {
    expect(yearsWanted({ start: day('2026-01-01'), length: duration(50, 'year') }, today)).toEqual({
      first: 2026,
      last: 2040,
    });
  });
});

describe('holidays of a file', () => {
  test('join those of the calendar by date; a day that is there stays as it is', () => {
    const before = [
      { date: day('2027-01-01'), name: 'New Year' },
      { date: day('2026-12-25'), name: 'Closed' },
    ];
    const { holidays, added, known } = merged(file(CHRISTMAS), before);
    expect(holidays).toEqual([
      { date: '2026-12-25', name: 'Closed' },
      { date: '2027-01-01', name: 'New Year' },
      { date: '2027-12-25', name: 'Christmas Day' },
    ]);
    expect({ added, known }).toEqual({ added: 1, known: 1 });
  });

  test('add nothing the second time', () => {
    const { holidays } = merged(file(CHRISTMAS));
    const again = merged(file(CHRISTMAS), holidays);
    expect(again.holidays).toEqual(holidays);
    expect(mergeWords(again)).toBe(
      'No holiday from 2026 to 2027 was added; 2 days were there already.',
    );
  });

  test('are told with what was left out', () => {
    const result = merged(file(CHRISTMAS, MEETING));
    expect(mergeWords(result)).toBe('2 holidays from 2026 to 2027 were added.');
    expect(result.leftOut.map(({ name }) => name)).toEqual(['Stand-up']);
  });

  test('are refused where the file is no calendar, or the list would be too long', () => {
    const faults = (
      content: Uint8Array,
      before: readonly { date: IsoDate; name: string }[] = [],
    ) => {
      const result = mergeHolidayFile(content, before, years);
      return result.ok ? [] : result.error.map(problemLine);
    };
    expect(faults(bytes('date;name\n'))).toHaveLength(1);
    expect(faults(bytes('%PDF-1.7'))).toEqual([
      'The file: This is a PDF. Choose a calendar file (.ics), as calendar programs export it.',
    ]);
    const full = Array.from({ length: 1_000 }, (_, index) => ({
      date: day(`${1000 + index}-01-01`),
      name: '',
    }));
    expect(faults(file(CHRISTMAS), full)[0]).toContain('1,002 holidays; it holds 1,000');
  });
});
