import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const LEVEL = 'The service is up 99.9% of each month.';
const read = (text: string) => {
  const { credits, cap } = serviceLevels(slaTextOf(`# Credits\n\n${LEVEL}\n\n${text}`));
  return {
    steps: credits.map(({ atOrAbove, below, credit }) => [atOrAbove, below, credit]),
    cap: cap?.value ?? null,
    groups: new Set(credits.map(({ group }) => group)).size,
  };
};
const TWO_STEPS = {
  steps: [
    ['3', '9', '6'],
    ['9', null, '18'],
  ],
  cap: null,
  groups: 1,
};

describe('two steps by the length of the downtime', () => {
  test.each([
    'If the service is unavailable for more than 3 hours but not more than 9 hours in a month, the credit is 6% of the monthly fee; for more than 9 hours, the credit is 18% of the monthly fee.',
    'If monthly downtime is more than 3 hours but no more than 9 hours, we credit 6% of the monthly fee. If monthly downtime is more than 9 hours, we credit 18% of the monthly fee.',
    'If the service is unavailable in a month\n\n- for more than 3 hours but not more than 9 hours, the credit is 6% of the monthly fee;\n- for more than 9 hours, the credit is 18% of the monthly fee.',
    'Ist der Dienst im Monat mehr als 3 Stunden, aber nicht mehr als 9 Stunden nicht verfügbar, beträgt die Gutschrift 6 % des Monatsentgelts; bei mehr als 9 Stunden beträgt die Gutschrift 18 % des Monatsentgelts.',
  ])('%s', (text) => expect(read(text)).toEqual(TWO_STEPS));

  test('a limit behind them is the limit', () => {
    expect(
      read(
        'If monthly downtime is more than 3 hours but no more than 9 hours, we credit 6% of the monthly fee; if it is more than 9 hours, we credit 18% of the monthly fee. Credits of a month shall not exceed 45% of the monthly fee.',
      ),
    ).toEqual({ ...TWO_STEPS, cap: '45' });
  });

  test.each([
    'If the first answer is late by more than 3 hours, the credit is 6% of the monthly fee; for more than 9 hours, the credit is 18% of the monthly fee.',
    'We do what we can against downtime.\n\n- for more than 9 hours of work, the credit is 18% of the monthly fee;',
  ])('no downtime: %s', (text) => expect(read(text).steps).not.toContainEqual(['9', null, '18']));
});

test.each([
  ['Credits of a month shall not exceed 45% of the monthly fee.', '45'],
  [
    'We credit 5% for each hour of downtime, for at most 9 hours, that is 45% of the monthly fee.',
    '45',
  ],
  [
    'In no event will credits exceed, for a downtime of 9 hours or more, 45% of the monthly fee.',
    '45',
  ],
])('a limit that stays: %s', (text, cap) => expect(read(text).cap).toBe(cap));

test.each([
  'For downtime of up to 5 hours in a month we credit 6% of the monthly fee.',
  'Bei einer Ausfallzeit von mehr als 3 Stunden, höchstens jedoch 9 Stunden, beträgt die Gutschrift 6 % des Monatsentgelts.',
])('the end of a length is no limit: %s', (text) => expect(read(text).cap).toBeNull());
