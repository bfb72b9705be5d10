import { describe, expect, it } from 'vitest';
import { fromNone, likelyUnits, NONE, withNone } from '#renderer/features/draft/forms/options.ts';
import { DURATION_UNITS } from '#shared/agreement/duration.ts';

describe('options', () => {
  const parties = [
    { id: 'provider', label: 'Provider' },
    { id: 'customer', label: 'Customer' },
  ] as const;

  it('offer first that none is chosen', () => {
    const options = withNone('Not set', parties);
    expect(options.map(({ label }) => label)).toEqual(['Not set', 'Provider', 'Customer']);
    expect(fromNone(options[0]!.id)).toBe(null);
    expect(fromNone(options[1]!.id)).toBe('provider');
  });

  it('are the same list as long as the records are', () => {
    expect(withNone('Not set', parties)).toBe(withNone('Not set', parties));
    expect(withNone('Every case', parties)[0]).toEqual({ id: NONE, label: 'Every case' });
  });

  it('have the likely units of time first, and none twice', () => {
    const units = likelyUnits('month', 'year');
    expect(units.slice(0, 2)).toEqual(['month', 'year']);
    expect([...units].sort()).toEqual([...DURATION_UNITS].sort());
  });
});
