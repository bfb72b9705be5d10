import { describe, expect, it } from 'vitest';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newCreditRemedy } from '#shared/agreement/remedy.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const textOf = (change: Partial<Commitment>): string =>
  documentText(
    assemble(completeAgreement({ commitments: [{ ...availability(), ...change }] })).document,
  );

const rate = (step: string): Partial<Commitment> => ({
  remedy: {
    ...newCreditRemedy(),
    schedule: {
      shape: 'rate',
      credit: decimal('5'),
      step: decimal(step),
      stepUnit: 'hour',
    },
    cap: { value: decimal('25'), unit: 'percent' },
  },
});

const escalated = (escalateAfter: number): Partial<Commitment> => ({
  remedy: {
    type: 'improvement',
    planWithin: duration(10, 'working-day'),
    duty: 'Find the cause.',
    escalateAfter,
  },
});

const rounded = (decimals: number): string =>
  // The table of measurement is not part of the small agreement.
  textOfMeasurement({ decimals, mode: 'half-up' });

function textOfMeasurement(rounding: NonNullable<Commitment['measurement']['rounding']>): string {
  const agreement = completeAgreement({
    commitments: [{ ...availability(), measurement: { ...availability().measurement, rounding } }],
  });
  const [first, ...rest] = agreement.sections;
  const table = { type: 'data', id: 'measured', view: 'measurement', title: 'M', condition: null };
  return documentText(
    assemble({
      ...agreement,
      sections: [{ ...first!, items: [...first!.items, table as never] }, ...rest],
    }).document,
  );
}

describe('fixed words around a figure', () => {
  it('say "each full hour" of a single step, and count several', () => {
    expect(textOf(rate('1'))).toContain('5% of the monthly fee for each full hour beyond');
    expect(textOf(rate('2'))).toContain('5% of the monthly fee for each full 2 hours beyond');
  });

  it('speak of misses in a row only where it takes several', () => {
    expect(textOf(escalated(1))).toContain('Escalated after each miss.');
    expect(textOf(escalated(3))).toContain('Escalated after 3 misses in a row.');
  });

  it('round to whole numbers rather than to no decimals', () => {
    expect(rounded(0)).toContain('Results are rounded to whole numbers.');
    expect(rounded(1)).toContain('Results are rounded to 1 decimal place.');
    expect(rounded(2)).toContain('Results are rounded to 2 decimal places.');
  });

  it('name who waits for whom while a clock stops', () => {
    expect(textOf({ pausesWhileWaiting: true })).toContain(
      'The clock stops while Provider waits for Customer.',
    );
    expect(textOf({ pausesWhileWaiting: false })).not.toContain('The clock stops');
  });
});
