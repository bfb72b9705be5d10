import { describe, expect, test } from 'vitest';
import { newCalendar, WeeklyHoursSchema } from '#shared/agreement/calendar.ts';
import { newCommitment } from '#shared/agreement/commitment.ts';
import type { CalendarId, CommitmentId } from '#shared/agreement/ids.ts';
import { clockWords } from '#shared/assemble/blocks/clock-words.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { ENGLISH } from '#shared/assemble/wording/english.ts';

const office = newCalendar('office' as CalendarId, 'Office hours');

const until = (friday: string) => ({
  ...office,
  hours: office.hours.map((hours) =>
    WeeklyHoursSchema.parse({
      ...hours,
      from: '08:00',
      to: hours.day === 'fri' ? friday : '15:20',
    }),
  ),
});

function words(unit: 'hour' | 'day' | 'working-day', calendar = office): string {
  const commitment = newCommitment('response' as CommitmentId, 'response', 'Response');
  return clockWords(
    { formatter: formatterFor('en-GB'), wording: ENGLISH },
    { target: { ...commitment.target, unit } },
    calendar,
  );
}

describe('the clock of a commitment', () => {
  test('is named', () => {
    expect(words('hour')).toBe('The clock runs on Office hours.');
  });

  test('says how long a day is, which could be taken for a calendar day', () => {
    expect(words('day')).toBe('The clock runs on Office hours, of which 1 day has 8 hours.');
  });

  test('says how long a working day is only where the weekdays differ', () => {
    expect(words('working-day')).toBe('The clock runs on Office hours.');
    expect(words('working-day', until('12:00'))).toBe(
      'The clock runs on Office hours, of which 1 working day has 440 minutes.',
    );
  });
});
