import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeId } from '#shared/agreement/ids.ts';
import { isCalendarDay } from '#shared/base/date.ts';
import { DecimalSchema, decimalString, exact } from '#shared/base/decimal.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import { isPrintable, printable, printableLine } from '#shared/base/text.ts';

describe('decimals', () => {
  it('are exact where floats are not', () => {
    expect(decimalString(exact('0.1').plus('0.2'))).toBe('0.3');
  });

  it('survive writing and reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (n, d) => {
        const text = decimalString(exact(n).div(10 ** d));
        expect(DecimalSchema.safeParse(text).success).toBe(true);
        expect(
          exact(text)
            .times(10 ** d)
            .toNumber(),
        ).toBe(n);
      }),
    );
  });
});

describe('days', () => {
  it.each(['2028-02-29', '2000-02-29', '2026-12-31'])('%s exists', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });
  it.each(['2027-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', ''])(
    '%s does not',
    (day) => {
      expect(isCalendarDay(day)).toBe(false);
    },
  );
});

describe('text', () => {
  it('that is made printable is printable, and printable text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isPrintable(printable(text))).toBe(true);
        if (isPrintable(text)) expect(printable(text)).toBe(text);
      }),
    );
  });
  it('keeps the ends of lines, whatever sign says so, and has one line where one is wanted', () => {
    expect(printable('a\r\nb\u000bc\u000cd')).toBe('a\nb\nc\nd');
    expect(printableLine('Unit 5\tKing Street\u000bLeeds')).toBe('Unit 5 King Street Leeds');
  });
  it('keeps marks of direction, which names in Arabic need', () => {
    expect(printable('\u200fشركة\u200e')).toBe('\u200fشركة\u200e');
  });
});

describe('stable JSON', () => {
  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(stableJson(reversed)).toBe(stableJson(value));
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('free ids', () => {
  it('are readable, valid and not taken', () => {
    expect(freeId('Help desk', [])).toBe('help-desk');
    expect(freeId('Help desk', ['help-desk', 'help-desk-2'])).toBe('help-desk-3');
    expect(freeId('Störung', [])).toBe('storung');
    expect(freeId('خدمة', [])).toBe('item');
  });
});
