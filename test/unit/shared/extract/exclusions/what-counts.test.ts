import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

describe('what a text says to count is no ground of exclusion', () => {
  test.each([
    'Emergency maintenance counts as Outage Time.',
    'Attacks on our network count in full.',
    'Unplanned maintenance and emergency repairs count towards downtime.',
    'Failures of our suppliers are included in the downtime.',
    'Notfallwartung zählt als Ausfallzeit.',
    'There are no exclusions for force majeure.',
    'Third-party outages are not excluded.',
  ])('%s', (sentence) => {
    expect(categories(sentence)).toEqual([]);
    expect(categories(`## Exclusions\n\nPlanned work is not counted. ${sentence}`)).toEqual([
      'scheduled-maintenance',
    ]);
    expect(
      categories(`The following do not count:\n\n- planned maintenance\n- ${sentence}`),
    ).toEqual(['scheduled-maintenance']);
  });

  test.each([
    'Emergency maintenance does not count as Outage Time.',
    'No emergency maintenance counts towards downtime.',
    'Emergency maintenance is not included in the downtime.',
  ])('%s: denied, it is one', (sentence) => {
    expect(categories(`## Exclusions\n\n${sentence}`)).toEqual(['emergency-maintenance']);
  });

  test.each([
    'Emergency maintenance of more than 40 minutes per month counts towards downtime.',
    'We tell you of it soon, and emergency maintenance beyond the first 3 hours counts as downtime.',
    'Notfallwartung von mehr als 40 Minuten zählt als Ausfallzeit.',
  ])('%s: up to there it is one', (sentence) => {
    expect(categories(`## Works\n\n${sentence}`)).toEqual(['emergency-maintenance']);
  });

  test.each([
    'Outages of more than 4 minutes count as downtime.',
    'Emergency maintenance within 40 minutes of an alarm counts as downtime.',
    'Attacks that last more than 40 minutes count as downtime; emergency maintenance is announced.',
  ])('%s: of no kind of work up to a length', (sentence) => {
    expect(categories(`## Works\n\n${sentence}`)).toEqual([]);
  });

  test('a question whether it counts is none of the two; its answer says it', () => {
    expect(
      categories('**Does maintenance count as downtime?**\nNot if we told you on the day before.'),
    ).toEqual(['scheduled-maintenance']);
  });
});
