import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const GROUNDS = '\n\n- strikes\n- a DDoS attack\n- a blocked drain';

describe('a denial in words of its own above a list of grounds', () => {
  test.each([
    'The measurement is blind to:',
    'This SLA is silent on:',
    'Nobody can make promises about:',
    'Unaffected by this guarantee are:',
    "These don't hurt our figure:",
    'Outside our control, and so outside the count:',
    'Der Wert sagt nichts, und keine Zusage gilt:',
    'Le taux fait abstraction, sans engagement :',
  ])('%s', (introduction) =>
    expect(categories(`${introduction}${GROUNDS}`)).toEqual([
      'force-majeure',
      'other',
      'security-attack',
    ]),
  );

  test('as a heading', () => {
    expect(categories(`# Nothing we pay for\n${GROUNDS.trim()}`)).toContain('security-attack');
  });

  test.each([
    'You must not use the service for:',
    'We do not share data on these levels with:',
    'Please report without delay, and not by e-mail:',
    'The figure is not guaranteed, as we cannot guarantee:',
    'Our levels are told here.',
    'No level can be kept without your help against:',
    'Our clock stops for nothing and is watched by:',
    'No extra fee is charged for:',
  ])('none below: %s', (introduction) =>
    expect(categories(`${introduction}${GROUNDS}`)).toEqual([]),
  );

  test('none where most items are something else', () => {
    expect(
      categories(
        'Our figure is not made of:\n\n- strikes\n- bricks\n- mortar\n- a DDoS attack\n- paint',
      ),
    ).toEqual([]);
  });
});

test('work that is not included is no ground', () => {
  expect(
    categories('# Services not included\n\nLicences of other vendors and training of staff.'),
  ).toEqual([]);
});
