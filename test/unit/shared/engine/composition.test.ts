import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import { compose, type Part } from '#shared/engine/composition/compose.ts';
import { supplyChain } from '#shared/engine/composition/supplies.ts';
import { exact } from '#shared/base/decimal.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const part = (availability: string, group = '', name = ''): Part => ({ name, availability, group });

describe('availability of a whole', () => {
  it('multiplies in series: 0.999 × 0.999 = 0.998001', () => {
    expect(compose([part('99.9'), part('99.9')])?.availability).toBe('99.8001');
  });

  it('is 1 − Π(1 − a) where parts stand in for each other: 1 − 0.01 × 0.02 = 0.9998', () => {
    expect(compose([part('99', 'line'), part('98', 'line')])?.availability).toBe('99.98');
  });

  it('puts groups and single parts in series: 0.9999 × 0.995 = 0.9949005', () => {
    const whole = compose([part('99', 'line'), part('99.5'), part('99', 'line')]);
    expect(whole?.availability).toBe('99.49005');
    expect(whole?.blocks.map(({ parts }) => parts)).toEqual([[0, 2], [1]]);
  });

  it('names first the part whose mending helps most', () => {
    const whole = compose([part('99.99'), part('99', 'line'), part('99', 'line'), part('99.5')]);
    expect(whole?.sensitivity[0]?.part).toBe(3);
    // Without the failures of the last one: 0.9999 × 0.9999 = 0.99980001, instead of 0.9948010...
    expect(whole?.sensitivity[0]?.gain).toBe('0.49990000500'.replace(/0+$/, ''));
  });

  it('has nothing to say of nothing', () => {
    expect(compose([])).toBeNull();
  });

  const percent = fc
    .integer({ min: 0, max: 100_000 })
    .map((value) => exact(value).div(1000).toFixed());
  const parts = fc.array(percent, { minLength: 1, maxLength: 8 });

  it('in series never exceeds the weakest part', () => {
    fc.assert(
      fc.property(parts, (values) => {
        const whole = exact(compose(values.map((value) => part(value)))!.availability);
        for (const value of values) expect(whole.lte(value)).toBe(true);
      }),
    );
  });

  it('with redundancy never falls below the best part', () => {
    fc.assert(
      fc.property(parts, (values) => {
        const whole = exact(compose(values.map((value) => part(value, 'pool')))!.availability);
        for (const value of values) expect(whole.gte(value)).toBe(true);
      }),
    );
  });

  it('computes again to each step that it shows, and never loses by mending', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(percent, fc.constantFrom('', 'a', 'b')), { minLength: 1, maxLength: 8 }),
        (given) => {
          const whole = compose(given.map(([value, group]) => part(value, group)))!;
          for (const step of whole.trace) expect(recomputed(step)).toBe(step.value);
          for (const { gain, gainWhenHalved } of whole.sensitivity) {
            expect(exact(gain).gte(gainWhenHalved)).toBe(true);
            expect(exact(gainWhenHalved).gte(0)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('what suppliers promise', () => {
  const supplier: Agreement = completeAgreement({ id: 'carrier' as AgreementId, title: 'Carrier' });
  const library = (id: AgreementId) => (id === supplier.id ? supplier : null);
  const supply = (change: Partial<Supply>): Supply => ({
    name: 'Access line',
    agreement: null,
    commitment: null,
    availability: null,
    group: '',
    ...change,
  });
  const chainOf = (...supplies: readonly Supply[]) =>
    supplyChain(supplier, { ...supplier.services[0]!, supplies }, library);
  const link = { agreement: supplier.id, title: 'Carrier' };

  it('is read from their agreement, or is the figure that was typed', () => {
    const chain = chainOf(
      supply({ agreement: link, commitment: 'availability' as CommitmentId }),
      supply({ availability: decimal('99.9') }),
    );
    expect(chain.composition?.availability).toBe('99.8001');
    expect(chain.supplies[0]?.promise?.agreement.id).toBe('carrier');
    expect(chain.problems).toEqual([]);
  });

  it('falls back to the figure where the agreement is not in the library', () => {
    const gone = { agreement: 'gone' as AgreementId, title: 'Gone' };
    expect(chainOf(supply({ agreement: gone, availability: decimal('99') })).problems).toEqual([]);
    expect(chainOf(supply({ agreement: gone })).problems[0]?.message).toContain('"Gone"');
  });

  it.each([
    ['nothing is known', supply({}), 'availability'],
    [
      'the commitment is gone',
      supply({ agreement: link, commitment: 'no' as CommitmentId }),
      'commitment',
    ],
  ])('is a problem where %s', (_, wrong, property) => {
    const chain = chainOf(wrong);
    expect(chain.composition).toBeNull();
    expect(chain.problems[0]?.place.path).toBe(`/services/hosting/supplies/1/${property}`);
  });
});
