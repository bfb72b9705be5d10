import { describe, expect, test } from 'vitest';
import type { DecimalString } from '#shared/base/decimal.ts';
import { withMustHave, withWeight } from '#renderer/features/compare/decide/CriteriaTable.tsx';

const decimal = (value: string) => value as DecimalString;

describe('weights', () => {
  test('are set, changed and taken away; nothing is no weight', () => {
    const one = withWeight({ weights: {} }, 'cap', decimal('10'));
    expect(one).toEqual({ cap: '10' });
    expect(withWeight({ weights: one }, 'cap', decimal('20'))).toEqual({ cap: '20' });
    expect(withWeight({ weights: one }, 'cap', decimal('0.0'))).toEqual({});
    expect(withWeight({ weights: one }, 'cap', null)).toEqual({});
  });
});

describe('must-haves', () => {
  const held = withMustHave({ mustHaves: [] }, 'cap', 'at-least', decimal('50'));

  test('have one limit for each criterion', () => {
    expect(held).toEqual([{ criterion: 'cap', comparator: 'at-least', value: '50' }]);
    expect(withMustHave({ mustHaves: held }, 'cap', 'at-most', decimal('9'))).toEqual([
      { criterion: 'cap', comparator: 'at-most', value: '9' },
    ]);
  });

  test('need no limit where it is enough that something is said', () => {
    expect(withMustHave({ mustHaves: held }, 'cap', 'stated', decimal('50'))).toEqual([
      { criterion: 'cap', comparator: 'stated', value: null },
    ]);
  });

  test('are taken away', () => {
    expect(withMustHave({ mustHaves: held }, 'cap', 'none', null)).toEqual([]);
  });
});
