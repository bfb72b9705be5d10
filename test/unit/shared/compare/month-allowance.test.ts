import { describe, expect, test } from 'vitest';
import { duration } from '#shared/agreement/duration.ts';
import { rowsOf } from '#shared/compare/cell.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { monthAllowance } from '#shared/compare/month-allowance.ts';
import { takeOver } from '#shared/compare/use-term.ts';
import type { AllowanceTerm } from '#shared/terms/terms.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { OPTIONS, OWN, subjectWith } from '#test/support/terms/terms-providers.ts';

const allowing = (hours: number, per?: NonNullable<AllowanceTerm['per']>): AllowanceTerm => ({
  ...OWN,
  text: `${hours} hours`,
  duration: duration(hours, 'hour'),
  ...(per === undefined ? {} : { per }),
});

describe('an allowance of maintenance', () => {
  test.each([
    ['day', '0.5', '15'],
    ['week', '2', '8.5714'],
    ['month', '4', '4'],
    ['quarter', '6', '2'],
    ['year', '12', '1'],
  ] as const)('of a %s is as much a month', (per, hours, month) => {
    const term = {
      ...allowing(0, per),
      duration: { value: hours as never, unit: 'hour' as const },
    };
    expect(monthAllowance(term)?.duration).toEqual({ value: month, unit: 'hour' });
  });

  test('without a period is that of a month, and needs no note', () => {
    expect(monthAllowance(allowing(4))).toEqual({ duration: duration(4, 'hour'), note: null });
  });

  test('of a longer period says that one month may take more', () => {
    expect(monthAllowance(allowing(6, 'quarter'))?.note).toContain('one month alone may take more');
    expect(monthAllowance(allowing(2, 'week'))?.note).not.toContain('may take more');
  });

  test('is compared by the month: the best is who takes least of it', () => {
    const subjects = [
      subjectWith({ maintenanceAllowance: allowing(2, 'week') }),
      subjectWith({ maintenanceAllowance: allowing(4) }),
      subjectWith({ maintenanceAllowance: allowing(12, 'year') }),
    ];
    const row = rowsOf(matrix(subjects, OPTIONS)).find(({ id }) => id === 'maintenance.allowance');
    expect(row?.cells.map(({ text, mark }) => [text, mark?.kind ?? null])).toEqual([
      ['8.57 h', 'worst'],
      ['4 h', null],
      ['1 h', 'best'],
    ]);
  });

  test('of another period than a month is not taken over as one', () => {
    const taken = takeOver(
      completeAgreement(),
      subjectWith({ maintenanceAllowance: allowing(6, 'quarter') }),
      'maintenance.allowance',
    );
    expect(taken.ok ? '' : taken.error.message).toContain('by the quarter');
  });
});
