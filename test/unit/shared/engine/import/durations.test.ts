import { describe, expect, it } from 'vitest';
import { durationOf, markInColumns, unitInName } from '#shared/engine/import/durations.ts';

const MINUTE = 60_000;

describe('a duration', () => {
  it.each<[string, number]>([
    ['2:30', 150],
    ['1:02:03', 62.05],
    ['100:00', 6000],
    ['2 days 03:04', 3064],
    ['2.03:04:00', 3064],
    ['1h 20m', 80],
    ['1 h 20 min', 80],
    ['2 hours, 5 minutes', 125],
    ['2 hours and 5 minutes', 125],
    ['3 Std. 20 Min.', 200],
    ['1 Tag', 1440],
    ['1.5 h', 90],
    ['1,5 Stunden', 90],
    ['90 s', 1.5],
    ['PT2H30M', 150],
    ['P1DT4H', 1680],
    ['P2W', 20_160],
    ['PT0.5H', 30],
    ['95', 95],
    ['95.5', 95.5],
    ['95,5', 95.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['0,500', 0.5],
    ['1,234.5 min', 1234.5],
    ['0', 0],
  ])('is written as %s', (cell, minutes) => {
    expect(durationOf(cell, 'minute', null)).toBe(minutes * MINUTE);
  });

  it('as a bare number needs a unit, unless it is nothing', () => {
    expect(durationOf('95', null, null)).toBe('number');
    expect(durationOf('0', null, null)).toBe(0);
    expect(durationOf('2', 'hour', null)).toBe(120 * MINUTE);
  });

  it.each<[string, number, number]>([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['2,880 min', 2880, 2.88],
    ['12.345 min', 12.345, 12_345],
  ])('as %s needs to know the decimal mark', (cell, byPoint, byComma) => {
    expect(durationOf(cell, 'minute', null)).toBe('decimal-mark');
    expect(durationOf(cell, 'minute', 'point')).toBe(byPoint * MINUTE);
    expect(durationOf(cell, 'minute', 'comma')).toBe(byComma * MINUTE);
  });

  it.each<[string, string[], string | null]>([
    ['thousands of millions', ['1,234', '1,234,567'], 'point'],
    ['both signs', ['1.234,5', '1,234'], 'comma'],
    ['two decimals', ['1.234', '95.25'], 'point'],
    ['a zero before it', ['1,234', '0,500'], 'comma'],
    ['four digits before it', ['1234,567', '1,234'], 'comma'],
    ['words behind it', ['1,5 h', '1,234 h'], 'comma'],
    ['nothing', ['1,234', '95', '2:30', 'PT0,5H', '12 000'], null],
    ['a contradiction', ['1.5', '1,5'], null],
  ])('learns the decimal mark of its column from %s', (_, cells, mark) => {
    expect(markInColumns([cells])).toBe(mark);
  });

  it.each(['-5', '-1:30', '−20 min', 'P-1D', '-PT1H'])('is not negative: %s', (cell) => {
    expect(durationOf(cell, 'minute', null)).toBe('negative');
  });

  it.each(['soon', '1:75', 'P1M', 'PT', '5 parsecs', '1.2.3', '-'])('is not %s', (cell) => {
    expect(durationOf(cell, 'minute', null)).toBe('not-a-duration');
  });

  it.each<[string, string | null]>([
    ['First response (min)', 'minute'],
    ['resolution_hours', 'hour'],
    ['resolutionSeconds', 'second'],
    ['Dauer [Tage]', 'day'],
    ['Administration', null],
  ])('has the unit that "%s" names', (name, unit) => {
    expect(unitInName(name)).toBe(unit);
  });
});
