import { isDigit, monthOf, NAMED, namesMonth } from './month-names.ts';

/**
 * How a point in time can be written. A bit each, so that what fits a whole column is the bits that
 * all its cells share.
 */
export const YEAR_FIRST = 1; // 2026-06-03 14:05, ISO 8601
export const DAY_FIRST = 2; // 03.06.2026, 03/06/2026
export const MONTH_FIRST = 4; // 06/03/2026
export const MONTH_NAMED = 8; // 3 Jun 2026, Jun 3, 2026
export const EXCEL_SERIAL = 16; // 46176.5868: days since 1899-12-30
export const EPOCH_SECONDS = 32;
export const EPOCH_MILLISECONDS = 64;

export const DAY_MS = 86_400_000;

/** Why a cell that looks like a time is none. */
export type Slip = 'time-of-day' | 'leap-second' | 'month-or-day' | 'not-a-time';

/**
 * What a cell says, before it is known what is day and what is month. One object serves all cells:
 * an import reads 600,000 of them.
 */
export class WrittenTime {
  /** The bits that fit; 0 where `slip` says why none does. */
  formats = 0;
  slip: Slip = 'not-a-time';
  /** Whether a zone or an offset is named. */
  isZoned = false;
  /** The named offset from UTC in minutes. */
  offset = 0;
  year = 0;
  /** The two other numbers of the date, in the order in which they are written. */
  first = 0;
  second = 0;
  /** Milliseconds of the wall clock after midnight, up to 24:00. */
  time = 0;
  /** The number of a serial or an epoch. */
  number = 0;

  /** Reads a trimmed cell; false where it is no time in any format. */
  read(cell: string): boolean {
    this.formats = 0;
    this.slip = 'not-a-time';
    this.isZoned = false;
    this.offset = 0;
    this.time = 0;
    this.#cell = cell;
    this.#at = 0;
    if (this.#readUsual(cell)) return true;
    const isRead = namesMonth(cell) ? this.#readNamed(cell) : this.#readNumbers();
    return isRead || this.#fails(this.slip);
  }

  #cell = '';
  #at = 0;

  /** "2026-06-03 14:05", with T and seconds too: most cells of most files, read without a search. */
  #readUsual(cell: string): boolean {
    const { length } = cell;
    if ((length !== 16 && length !== 19) || cell.charCodeAt(4) !== DASH) return false;
    const mark = cell.charCodeAt(10);
    if (cell.charCodeAt(7) !== DASH || (mark !== SPACE && mark !== LETTER_T)) return false;
    if (cell.charCodeAt(13) !== COLON || (length === 19 && cell.charCodeAt(16) !== COLON))
      return false;
    const century = pairAt(cell, 0);
    const yearOfCentury = pairAt(cell, 2);
    const first = pairAt(cell, 5);
    const second = pairAt(cell, 8);
    const hour = pairAt(cell, 11);
    const minute = pairAt(cell, 14);
    const seconds = length === 19 ? pairAt(cell, 17) : 0;
    // Whatever is unusual is read again, with its reason.
    if ((century | yearOfCentury | first | second | hour | minute | seconds) < 0) return false;
    if (first < 1 || first > 12 || second < 1 || second > 31) return false;
    if (hour > 23 || minute > 59 || seconds > 59) return false;
    this.formats = YEAR_FIRST;
    this.year = century * 100 + yearOfCentury;
    this.first = first;
    this.second = second;
    this.time = ((hour * 60 + minute) * 60 + seconds) * 1000;
    return true;
  }

  #fails(slip: Slip): false {
    this.slip = slip;
    this.formats = 0;
    return false;
  }

  #readNumbers(): boolean {
    const first = this.#digits();
    const width = this.#at;
    if (width === 0 || width > 14) return false;
    const separator = this.#cell.charCodeAt(width);
    if (separator !== DASH && separator !== SLASH && !(separator === DOT && width <= 4))
      return width === 8 ? this.#readCompact(first) : this.#readFigure(first, width);
    if (separator === DOT && width <= 4 && !/^\d{1,4}\.\s?\d{1,2}\.\s?\d/.test(this.#cell))
      return false;
    this.#at += 1;
    this.#skipSpace();
    const second = this.#digits();
    if (second < 0 || this.#cell.charCodeAt(this.#at) !== separator) return false;
    this.#at += 1;
    this.#skipSpace();
    const before = this.#at;
    const third = this.#digits();
    const thirdWidth = this.#at - before;
    if (width === 4) {
      if (thirdWidth === 0 || thirdWidth > 2) return false;
      [this.year, this.first, this.second] = [first, second, third];
      if (second < 1 || second > 12 || third < 1 || third > 31) return this.#fails('month-or-day');
      this.formats = YEAR_FIRST;
    } else {
      if (width > 2 || (thirdWidth !== 4 && thirdWidth !== 2)) return false;
      this.year = thirdWidth === 4 ? third : third < 70 ? 2000 + third : 1900 + third;
      [this.first, this.second] = [first, second];
      if (first >= 1 && first <= 31 && second >= 1 && second <= 12) this.formats |= DAY_FIRST;
      // Who writes points between the numbers begins with the day.
      if (separator !== DOT && first >= 1 && first <= 12 && second >= 1 && second <= 31)
        this.formats |= MONTH_FIRST;
      if (this.formats === 0) return this.#fails('month-or-day');
    }
    return this.#readTimeOfDay();
  }

  /** "20260603", "20260603T140500Z". */
  #readCompact(date: number): boolean {
    this.year = Math.floor(date / 10_000);
    this.first = Math.floor(date / 100) % 100;
    this.second = date % 100;
    if (this.year < 1970 || this.year > 2200) return false;
    if (this.first < 1 || this.first > 12 || this.second < 1 || this.second > 31)
      return this.#fails('month-or-day');
    this.formats = YEAR_FIRST;
    const compact = /^T(\d\d)(\d\d)(\d\d)?(?=\D|$)/.exec(this.#cell.slice(this.#at));
    if (!compact) return this.#readTimeOfDay();
    this.#at += compact[0].length;
    const second = compact[3] === undefined ? 0 : Number(compact[3]);
    return this.#setTime(Number(compact[1]), Number(compact[2]), second, 0) && this.#readZone();
  }

  #readFigure(whole: number, width: number): boolean {
    let number = whole;
    const mark = this.#cell.charCodeAt(this.#at);
    if (mark === DOT || mark === COMMA) {
      this.#at += 1;
      const before = this.#at;
      const fraction = this.#digits();
      if (fraction < 0) return false;
      number += fraction / 10 ** (this.#at - before);
    }
    if (this.#at !== this.#cell.length) return false;
    this.number = number;
    if (width === 5 && number >= 20_000 && number < 80_000) this.formats = EXCEL_SERIAL;
    else if (width === 9 || width === 10) this.formats = EPOCH_SECONDS;
    else if (width === 12 || width === 13) this.formats = EPOCH_MILLISECONDS;
    // A serial counts the days of a wall clock, an epoch the seconds of UTC.
    this.isZoned = this.formats !== EXCEL_SERIAL;
    return this.formats !== 0;
  }

  #readNamed(cell: string): boolean {
    const match = NAMED.exec(cell);
    const month = match ? monthOf(match[2] ?? match[3] ?? '') : undefined;
    if (!match || month === undefined) return false;
    const [day, year] = [Number(match[1] ?? match[4]), Number(match[5])];
    this.year = match[5]!.length === 4 ? year : 2000 + year;
    [this.first, this.second] = [month, day];
    if (day < 1 || day > 31) return this.#fails('month-or-day');
    this.formats = MONTH_NAMED;
    this.#at = match[0].length;
    return this.#readTimeOfDay();
  }

  /** What follows the date: nothing, or a time of day and perhaps a zone. */
  #readTimeOfDay(): boolean {
    if (this.#at === this.#cell.length) return true;
    const mark = this.#cell.charCodeAt(this.#at);
    if (mark === LETTER_T || mark === LETTER_T + 32) this.#at += 1;
    else {
      const before = this.#at;
      if (mark === COMMA) this.#at += 1;
      this.#skipSpace();
      if (this.#at === before) return false;
      const word = isDigit(this.#cell.charCodeAt(this.#at))
        ? null
        : /^(?:at|um)\s+/.exec(this.#cell.slice(this.#at, this.#at + 6));
      if (word) this.#at += word[0].length;
    }
    let hour = this.#digits();
    if (hour < 0) return this.#readZone();
    let [minute, second, fraction] = [0, 0, 0];
    if (this.#isMark(COLON)) {
      minute = this.#pair();
      if (minute < 0) return false;
      if (this.#isMark(COLON)) {
        second = this.#pair();
        if (second < 0) return false;
        if (this.#isMark(DOT) || this.#isMark(COMMA)) {
          const before = this.#at;
          const digits = this.#digits();
          if (digits < 0) return false;
          fraction = Math.floor((digits * 1000) / 10 ** (this.#at - before));
        }
      }
    }
    if (this.#at < this.#cell.length && this.#cell.charCodeAt(this.#at) !== LETTER_Z) {
      const half = /^\s*([ap])\.?\s?m\.?(?![\p{Letter}])/iu.exec(
        this.#cell.slice(this.#at, this.#at + 8),
      );
      if (half) {
        if (hour < 1 || hour > 12) return this.#fails('time-of-day');
        hour = (hour % 12) + (half[1]!.toLowerCase() === 'p' ? 12 : 0);
        this.#at += half[0].length;
      }
    }
    return this.#setTime(hour, minute, second, fraction) && this.#readZone();
  }

  #setTime(hour: number, minute: number, second: number, fraction: number): boolean {
    if (second === 60) return this.#fails('leap-second');
    const time = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
    if (minute > 59 || second > 60 || time > DAY_MS) return this.#fails('time-of-day');
    this.time = time;
    return true;
  }

  #readZone(): boolean {
    if (this.#at === this.#cell.length) return true;
    if (this.#isMark(LETTER_Z) && this.#at === this.#cell.length) return (this.isZoned = true);
    const zone = ZONE.exec(this.#cell.slice(this.#at));
    if (!zone) return false;
    const [hours, minutes] = [Number(zone[2] ?? 0), Number(zone[3] ?? 0)];
    if (zone[4] === undefined) {
      if (hours > 18 || minutes > 59) return false;
      this.offset = (hours * 60 + minutes) * (zone[1] === '+' ? 1 : -1);
      this.isZoned = true;
    } else if (zone[4].toLowerCase() !== 'uhr') this.isZoned = true;
    return true;
  }

  #isMark(mark: number): boolean {
    if (this.#cell.charCodeAt(this.#at) !== mark) return false;
    this.#at += 1;
    return true;
  }

  #pair(): number {
    const before = this.#at;
    const value = this.#digits();
    return this.#at - before === 2 ? value : -1;
  }

  /** The number that begins here; -1 where none does. */
  #digits(): number {
    const cell = this.#cell;
    let value = 0;
    let at = this.#at;
    for (; at < cell.length; at += 1) {
      const digit = cell.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === this.#at) return -1;
    this.#at = at;
    return value;
  }

  #skipSpace(): void {
    while (isSpace(this.#cell.charCodeAt(this.#at))) this.#at += 1;
  }
}

const DASH = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const COMMA = 44;
const SPACE = 32;
const LETTER_T = 84;
const LETTER_Z = 90;

/** The number of two digits; negative where they are none. */
function pairAt(cell: string, at: number): number {
  const [tens, ones] = [cell.charCodeAt(at) - 48, cell.charCodeAt(at + 1) - 48];
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 0x202f;

/** " Z", "+02:00", "-0730", " UTC", " Uhr". */
const ZONE = /^\s*(?:(?:UTC|GMT)?([+-])(\d\d):?(\d\d)?|(Z|UTC|GMT|Uhr))$/i;
