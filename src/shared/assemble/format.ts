import {
  fillsTheWeek,
  isAroundTheClock,
  WEEKDAYS,
  type Calendar,
  type Weekday,
  type WeeklyHours,
} from '#shared/agreement/calendar.ts';
import type { Target } from '#shared/agreement/commitment.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { currencyDecimals } from '#shared/base/currency.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { FieldValue, NamedHours } from './fields/value.ts';
import { wordingFor } from './wording/choose.ts';
import type { Plural, Wording } from './wording/wording.ts';

/** Decimals that a percentage may have and still be shown whole. */
const LONGEST = 4;

/**
 * Turns values into words: figures, dates and money as one language writes them, within the fixed
 * words of that language or, where it has none, of another. Numbers keep every decimal that was typed: 99.950 stays
 * 99.950, as the number of decimals is part of a promise.
 */
export class Formatter {
  readonly wording: Wording;
  /** Of the fixed words, whose plurals and lists follow it. */
  readonly #words: string;
  readonly #plurals = new Map<number, Intl.PluralRules>();
  // Made when first wanted: the first of them costs the start of a program tens of milliseconds.
  #list: Intl.ListFormat | undefined;
  #either: Intl.ListFormat | undefined;
  #dates: Intl.DateTimeFormat | undefined;
  #percent: readonly Intl.NumberFormatPart[] | undefined;
  readonly #numbers = new Map<number, Intl.NumberFormat>();
  readonly #money = new Map<string, Intl.NumberFormat>();

  constructor(readonly language: string) {
    this.wording = wordingFor(language);
    this.#words = languageOfWords(language, this.wording);
  }

  number(value: DecimalString): string {
    const decimals = value.split('.')[1]?.length ?? 0;
    let format = this.#numbers.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(this.language, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      this.#numbers.set(decimals, format);
    }
    return format.format(exactNumeric(value));
  }

  /** The digits exactly as typed, the sign and its space as the language has them: "99,95 %". */
  percent(value: DecimalString): string {
    // The parts of 1 %, whose one integer part is the slot for the digits.
    this.#percent ??= new Intl.NumberFormat(this.language, { style: 'percent' }).formatToParts(
      0.01,
    );
    return this.#percent
      .map((part) => (part.type === 'integer' ? this.number(value) : part.value))
      .join('');
  }

  /** A percentage that was reckoned: two decimals of a quotient without end, else all it has. */
  shortPercent(value: DecimalString): string {
    const figure = exact(value);
    return this.percent(
      figure.decimalPlaces() > LONGEST ? decimalString(figure.toDecimalPlaces(2)) : value,
    );
  }

  date(date: IsoDate): string {
    this.#dates ??= new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' });
    return this.#dates.format(new Date(`${date}T00:00:00Z`));
  }

  list(items: readonly string[]): string {
    this.#list ??= new Intl.ListFormat(this.#words, { style: 'long', type: 'conjunction' });
    return this.#list.format(items);
  }

  /** "Marketing or Sales". */
  either(items: readonly string[]): string {
    this.#either ??= new Intl.ListFormat(this.#words, { style: 'long', type: 'disjunction' });
    return this.#either.format(items);
  }

  /** The form for a number as it is shown: "1 hour", "1.0 hours". */
  plural(count: DecimalString, forms: Plural): string {
    const decimals = count.split('.')[1]?.length ?? 0;
    let plurals = this.#plurals.get(decimals);
    if (!plurals) {
      plurals = new Intl.PluralRules(this.#words, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      this.#plurals.set(decimals, plurals);
    }
    return forms[plurals.select(Number(count))] ?? forms.other;
  }

  duration(duration: Duration): string {
    const unit = this.plural(duration.value, this.wording.units[duration.unit]);
    return `${this.number(duration.value)} ${unit}`;
  }

  money(amount: DecimalString, currency: string): string {
    const decimals = amount.split('.')[1]?.length ?? 0;
    let format = this.#money.get(`${currency}${decimals}`);
    if (!format) {
      const own = new Intl.NumberFormat(this.language, { style: 'currency', currency });
      const usual = own.resolvedOptions().maximumFractionDigits ?? 2;
      const shown = Math.max(decimals, decimals === 0 ? 0 : usual);
      format = new Intl.NumberFormat(this.language, {
        style: 'currency',
        currency,
        minimumFractionDigits: shown,
        maximumFractionDigits: shown,
      });
      this.#money.set(`${currency}${decimals}`, format);
    }
    return format.format(exactNumeric(amount));
  }

  /**
   * A sum with all decimals of its currency, also where it is whole, so that amounts of a column
   * stand under each other: "£1,845.00", "JP¥412"; a bare number where no currency is named.
   */
  sum(amount: DecimalString, currency: string | null): string {
    const rounded = exact(amount).toFixed(currencyDecimals(currency)) as DecimalString;
    return currency === null ? this.number(rounded) : this.money(rounded, currency);
  }

  choice(group: keyof Wording['choices'], key: string): string {
    return this.wording.choices[group][key] ?? key;
  }

  /** A single figure of a target's unit: "99.95%", "4 working hours", "250 qualified leads". */
  measure(value: DecimalString, target: Pick<Target, 'unit' | 'countOf'>): string {
    switch (target.unit) {
      case 'percent':
        return this.percent(value);
      case 'millisecond':
        return `${this.number(value)} ms`;
      case 'mbit-per-second':
        return `${this.number(value)} Mbit/s`;
      case 'count':
        return `${this.number(value)} ${target.countOf || this.plural(value, this.wording.targetUnits.count)}`;
      case 'points':
        return `${this.number(value)} ${this.plural(value, this.wording.targetUnits.points)}`;
      case 'second':
      case 'minute':
      case 'hour':
      case 'day':
      case 'working-hour':
      case 'working-day':
        return this.duration({ value, unit: target.unit });
      default:
        return unreachable(target.unit);
    }
  }

  /** "at least 99.95%", "at most 4 working hours in 95% of cases"; null without a value. */
  target(target: Target, comparison: boolean): string | null {
    if (target.value === null) return null;
    const figure = this.measure(target.value, target);
    const compared = comparison
      ? `${this.wording.comparators[target.comparator]} ${figure}`
      : figure;
    return comparison && target.share !== null
      ? this.wording.phrases.ofCases(this.percent(target.share), compared)
      : compared;
  }

  /** "Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 14:00". */
  weeklyHours(hours: readonly WeeklyHours[]): string {
    const { phrases, days } = this.wording;
    const groups = new Map<string, Weekday[]>();
    for (const day of WEEKDAYS)
      for (const span of hours.filter((candidate) => candidate.day === day)) {
        const key = `${span.from}|${span.to}`;
        groups.set(key, [...(groups.get(key) ?? []), day]);
      }
    return [...groups]
      .map(([key, group]) => {
        const [from, to] = key.split('|') as [string, string];
        const first = WEEKDAYS.indexOf(group[0]!);
        const last = WEEKDAYS.indexOf(group.at(-1)!);
        const consecutive = group.length > 2 && last - first === group.length - 1;
        const named = consecutive
          ? phrases.dayRange(days[group[0]!], days[group.at(-1)!])
          : this.list(group.map((day) => days[day]));
        return phrases.hours(named, from, to);
      })
      .join('; ');
  }

  /** The hours of a calendar without its holidays and its time zone; null where it has none. */
  openingHours(calendar: Pick<Calendar, 'hours' | 'holidays' | 'holidayRule'>): string | null {
    const { phrases } = this.wording;
    if (calendar.hours.length === 0) return null;
    if (isAroundTheClock(calendar)) return phrases.aroundTheClock;
    return fillsTheWeek(calendar) ? phrases.everyHour : this.weeklyHours(calendar.hours);
  }

  /** The days on which a calendar rests, for a sentence: many dates are left to the table of hours. */
  #holidays({ name, holidays, holidayRule }: NamedHours): readonly string[] {
    const dated =
      holidays.length > 3
        ? [this.wording.phrases.listedHolidays(name)]
        : holidays.map(({ date }) => this.date(date));
    return holidayRule.trim() === '' ? dated : [holidayRule, ...dated];
  }

  #each(names: readonly string[]): string {
    return names.length === 1 ? names[0]! : this.wording.phrases.eachOf(this.list(names));
  }

  /** Null where the value is missing; the caller decides how a blank looks. */
  value(value: FieldValue): string | null {
    switch (value.type) {
      case 'missing':
        return null;
      case 'text':
        return value.text;
      case 'percent':
        return this.percent(value.value);
      case 'number':
        return this.number(value.value);
      case 'date':
        return this.date(value.date);
      case 'duration':
        return this.duration(value.duration);
      case 'choice':
        return value.names
          ? this.#each(value.names)
          : this.choice(value.group, value.word ?? value.key);
      case 'money':
        return this.money(value.amount, value.currency);
      case 'fee':
        return `${this.money(value.fee.amount, value.currency)} ${this.wording.feePeriods[value.fee.per]}`;
      case 'target':
        return this.target(value.target, value.comparison);
      case 'weekly-hours':
        return value.hours.length === 0 ? null : this.weeklyHours(value.hours);
      case 'calendar': {
        const { phrases } = this.wording;
        const hours = this.openingHours(value.calendar);
        if (hours === null || isAroundTheClock(value.calendar)) return hours;
        const holidays = this.#holidays(value.calendar);
        const except =
          holidays.length === 0 ? hours : phrases.exceptHolidays(hours, this.list(holidays));
        return phrases.inTimeZone(except, value.timeZone);
      }
      case 'list': {
        const items = value.items.map((item) => this.value(item)).filter((item) => item !== null);
        return items.length === 0 ? null : this.list(items);
      }
      default:
        return unreachable(value);
    }
  }
}

/** "A und B" is no part of an English sentence: words are joined and counted as in their own language. */
const languageOfWords = (language: string, { language: own }: Wording): string =>
  new Intl.Locale(language).language === new Intl.Locale(own).language ? language : own;

/** Intl formats decimal strings exactly (ES2023); TypeScript's types know only numbers. */
const exactNumeric = (value: DecimalString): number => value as unknown as number;

const formatters = new Map<string, Formatter>();

/** Formatters are costly to make and stateless: one per language. */
export function formatterFor(language: string): Formatter {
  let formatter = formatters.get(language);
  if (!formatter) {
    formatter = new Formatter(language);
    formatters.set(language, formatter);
  }
  return formatter;
}
