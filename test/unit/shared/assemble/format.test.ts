import { describe, expect, it } from 'vitest';
import { duration } from '#shared/agreement/duration.ts';
import { WEEKDAYS } from '#shared/agreement/calendar.ts';
import type { NamedHours } from '#shared/assemble/fields/value.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimal } from '#test/support/agreements/agreements.ts';

const narrowSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('values in the language of the document', () => {
  it.each([
    ['en-GB', '99.950', '99.950%'],
    ['en-GB', '100', '100%'],
    ['de-DE', '99.95', '99,95 %'],
    ['fr-FR', '99.95', '99,95 %'],
    ['en-US', '99.999999999999', '99.999999999999%'],
  ])('percent in %s keeps every decimal: %s', (language, value, text) => {
    expect(narrowSpaces(formatterFor(language).percent(decimal(value)))).toBe(text);
  });

  it.each([
    ['en-GB', '1250', 'GBP', '£1,250'],
    ['en-GB', '1250.5', 'GBP', '£1,250.50'],
    ['de-DE', '1250.00', 'EUR', '1.250,00 €'],
    ['ja-JP', '1250', 'JPY', '￥1,250'],
  ])('money in %s: %s %s', (language, amount, currency, text) => {
    expect(narrowSpaces(formatterFor(language).money(decimal(amount), currency))).toBe(text);
  });

  it.each([
    ['411.5', 'GBP', '£411.50'],
    ['1845', 'GBP', '£1,845.00'],
    ['412', 'JPY', 'JP¥412'],
    ['411.5', null, '411.50'],
  ])('a sum has the decimals of its currency: %s %s', (amount, currency, text) => {
    expect(formatterFor('en-GB').sum(decimal(amount), currency)).toBe(text);
  });

  it.each([
    ['3.333333333333', '3.33%'],
    ['2.125', '2.125%'],
    ['10', '10%'],
  ])('a percentage that was reckoned is short: %s', (value, text) => {
    expect(formatterFor('en-GB').shortPercent(decimal(value))).toBe(text);
  });

  it.each([
    ['en-GB', '2028-02-29', '29 February 2028'],
    ['en-US', '2028-02-29', 'February 29, 2028'],
    ['de-DE', '2028-02-29', '29. Februar 2028'],
  ])('dates in %s', (language, date, text) => {
    expect(formatterFor(language).date(date as IsoDate)).toBe(text);
  });

  it('durations agree with their number', () => {
    const formatter = formatterFor('en-GB');
    expect(formatter.duration(duration(1, 'working-day'))).toBe('1 working day');
    expect(formatter.duration(duration(30, 'day'))).toBe('30 days');
    expect(formatter.duration(duration('0.5', 'hour'))).toBe('0.5 hours');
    expect(formatter.duration(duration('1.0', 'hour'))).toBe('1.0 hours');
  });

  it.each([
    ['1', 'cases', '1 case'],
    ['2', 'cases', '2 cases'],
    ['1', 'named', '1 qualified leads'],
  ])('counts agree with their number, unless the things are named: %s %s', (value, of, text) => {
    const countOf = of === 'named' ? 'qualified leads' : '';
    expect(formatterFor('en-GB').measure(decimal(value), { unit: 'count', countOf })).toBe(text);
  });

  it.each([
    ['de-DE', 'Acts of Customer and Force majeure', '1,5 hours', 'Sales or Marketing'],
    ['fr-FR', 'Acts of Customer and Force majeure', '1,5 hours', 'Sales or Marketing'],
    ['ru-RU', 'Acts of Customer and Force majeure', '1,5 hours', 'Sales or Marketing'],
    ['he-IL', 'Acts of Customer and Force majeure', '1.5 hours', 'Sales or Marketing'],
  ])('fixed words in another language than %s are joined as in theirs', (language, ...texts) => {
    const formatter = formatterFor(language);
    expect([
      formatter.list(['Acts of Customer', 'Force majeure']),
      formatter.duration(duration('1.5', 'hour')),
      formatter.either(['Sales', 'Marketing']),
    ]).toEqual(texts);
  });

  it('fixed words in the language of the document are joined as in its country', () => {
    const three = ['Marketing', 'Sales', 'Service'];
    expect(formatterFor('en-GB').list(three)).toBe('Marketing, Sales and Service');
    expect(formatterFor('en-US').list(three)).toBe('Marketing, Sales, and Service');
  });

  it('weekly hours join days with the same hours, and only neighbours become a range', () => {
    const formatter = formatterFor('en-GB');
    const span = (day: (typeof WEEKDAYS)[number], from: string, to: string) =>
      ({ day, from, to }) as never;
    expect(
      formatter.weeklyHours([
        ...WEEKDAYS.slice(0, 5).map((day) => span(day, '09:00', '17:00')),
        span('sat', '10:00', '14:00'),
      ]),
    ).toBe('Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 14:00');
    expect(
      formatter.weeklyHours([span('mon', '09:00', '12:00'), span('wed', '09:00', '12:00')]),
    ).toBe('Monday and Wednesday, 09:00 to 12:00');
    const days = (count: number) =>
      formatter.weeklyHours(WEEKDAYS.slice(0, count).map((day) => span(day, '09:00', '12:00')));
    expect(days(2)).toBe('Monday and Tuesday, 09:00 to 12:00');
    expect(days(3)).toBe('Monday to Wednesday, 09:00 to 12:00');
  });

  describe('a calendar in a sentence', () => {
    const christmas = { date: '2028-12-25' as IsoDate, name: 'Christmas Day' };
    const calendar = (from: string, to: string, part: Partial<NamedHours> = {}): NamedHours => ({
      name: 'Support',
      hours: WEEKDAYS.map((day) => ({ day, from, to }) as never),
      holidays: [],
      holidayRule: '',
      ...part,
    });
    const told = (one: NamedHours) =>
      formatterFor('en-GB').value({ type: 'calendar', calendar: one, timeZone: 'UTC' });

    it('around the clock is said in words', () => {
      expect(told(calendar('00:00', '24:00'))).toBe('24 hours a day, every day of the year');
    });

    it('of every hour but holidays does not say "every day of the year"', () => {
      const holidayRule = 'public holidays in England';
      expect(told(calendar('00:00', '24:00', { holidayRule, holidays: [christmas] }))).toBe(
        '24 hours a day, except public holidays in England and 25 December 2028 (UTC)',
      );
    });

    it('names dated holidays', () => {
      expect(told(calendar('09:00', '17:00', { holidays: [christmas] }))).toBe(
        'Monday to Sunday, 09:00 to 17:00, except 25 December 2028 (UTC)',
      );
    });

    it('refers to the list where they are many', () => {
      const holidays = [1, 2, 3, 4].map((day) => ({
        ...christmas,
        date: `2028-05-0${day}` as IsoDate,
      }));
      expect(told(calendar('09:00', '17:00', { holidays }))).toBe(
        'Monday to Sunday, 09:00 to 17:00, except the holidays listed for Support (UTC)',
      );
    });
  });
});
