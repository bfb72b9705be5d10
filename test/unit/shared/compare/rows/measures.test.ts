import { describe, expect, test } from 'vitest';
import { measureOf, measuresFor } from '#shared/compare/rows/measures.ts';
import type { Measure } from '#shared/compare/rows/row-of.ts';
import { OWN, providers, subjectWith, time } from '#test/support/terms/terms-providers.ts';

const MEASURES = measuresFor([
  ...providers(),
  // Of names that tell no rank.
  subjectWith({
    response: [time(OWN, 'Faults', '4 hours', 4), time(OWN, 'Questions', '8 hours', 8)],
  }),
]);
const idsOf = (which: (measure: Measure) => boolean) => MEASURES.filter(which).map(({ id }) => id);

describe('The measures', () => {
  test('have names of their own', () => {
    expect(new Set(idsOf(() => true)).size).toBe(MEASURES.length);
  });

  test('are found by their names, those of ranks too', () => {
    for (const { id, isPromise, take } of MEASURES.filter((one) => !one.id.endsWith('.others'))) {
      expect(measureOf(id)).toMatchObject({
        id,
        ...(isPromise === undefined ? {} : { isPromise }),
      });
      expect(measureOf(id)?.take === null).toBe(take === null);
    }
    expect(measureOf('constructor')).toBeNull();
  });

  test('are terms that can be taken over, but for counts, dates, names and times of no rank', () => {
    expect(idsOf(({ take }) => take === null).filter((id) => !id.endsWith('.others'))).toEqual([
      'claims.needed',
      'exclusions.count',
      'formalities.provider',
      'formalities.service',
      'formalities.version',
      'formalities.date',
    ]);
  });

  test('that are no promise say how one is kept, or are no term', () => {
    expect(idsOf(({ isPromise }) => isPromise !== true)).toEqual([
      'availability.downtime',
      'availability.window',
      'availability.smallest-outage',
      'availability.formula',
      'credits.maximum',
      'credits.basis',
      'claims.deadline',
      'claims.needed',
      'claims.form',
      'claims.sole-remedy',
      'maintenance.allowance',
      'exclusions.count',
      'ending.notice',
      'ending.liability',
      'formalities.provider',
      'formalities.service',
      'formalities.version',
      'formalities.date',
    ]);
  });
});
