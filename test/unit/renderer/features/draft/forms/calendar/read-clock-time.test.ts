import { describe, expect, it } from 'vitest';
import { readClockTime } from '#renderer/features/draft/forms/calendar/read-clock-time.ts';

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['9h30', '09:30'],
    [' 17:00 ', '17:00'],
    ['24', '24:00'],
    ['24:00', '24:00'],
    ['0', '00:00'],
    ['5pm', '17:00'],
    ['5 PM', '17:00'],
    ['9:30pm', '21:30'],
    ['9.30 a.m.', '09:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
  ])('is read from %j as %s', (typed, time) => {
    expect(readClockTime(typed)).toBe(time);
  });

  it.each(['', ' ', '25:00', '24:01', '9:60', '9:3', '-1', 'noon', '13pm', '0am', '09:30:00', '٩'])(
    'is not seen in %j',
    (typed) => {
      expect(readClockTime(typed)).toBe(null);
    },
  );
});
