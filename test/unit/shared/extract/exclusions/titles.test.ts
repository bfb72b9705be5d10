import { describe, expect, test } from 'vitest';
import {
  excludedCategories as categories,
  GROUND_LIST,
  OF_GROUND_LIST,
} from '#test/support/sla-texts/excluded-categories.ts';

const nested = (title: string) =>
  categories(`- Hours\n  - Monday to Friday\n- ${title}\n  - strikes\n  - a DDoS attack`);

describe('a bare line is the title of the list below it', () => {
  test.each([
    'What is not covered',
    'Hours not measured against us',
    'Not our fault',
    'When these levels do not apply',
    'Wofür stehen wir nicht ein?',
    'Ce qui ne compte pas',
  ])('as an item with a list of its own: %s', (title) => {
    expect(nested(title)).toEqual(['force-majeure', 'security-attack']);
  });

  test.each(['h2. Not our fault', '4. Not our doing', '[7] EXCLUSIONS'])(
    'as a paragraph: %s',
    (title) => expect(categories(`${title}${GROUND_LIST}`)).toEqual(OF_GROUND_LIST),
  );

  test.each(['What is covered', 'Opening hours, excluding holidays', 'Refunds'])(
    'but not one that denies nothing: %s',
    (title) => expect(nested(title)).toEqual([]),
  );

  test('nor one that names its ground: its items are conditions', () => {
    expect(nested('Scheduled maintenance is not counted')).not.toContain('security-attack');
  });
});

describe('headings with nothing under them are grounds', () => {
  test('below a heading of exclusions', () => {
    const text =
      '## 8. Exclusions\n\n### 8.1 Planned works\n\n### 8.2 Attacks on our network\n\n## 9. Virus protection\n\nWe scan mail.';
    expect(categories(text)).toEqual(['scheduled-maintenance', 'security-attack']);
  });

  test('below a line that is their title', () => {
    const text =
      '[8] EXCLUSIONS\n\n## 8.1 Planned works\n\n## 8.2 Attacks on our network\n\n## 8.3 Strikes\n\n## 9 Contact\n\nCall us.';
    expect(categories(text)).toEqual(['force-majeure', 'scheduled-maintenance', 'security-attack']);
  });

  test('but not those with words of their own, nor those of other sections', () => {
    expect(
      categories('## Security\n\n### Virus protection\n\n### Suspension of accounts\n\n## Other'),
    ).toEqual([]);
  });
});

test('grounds that follow their opener in one long line, in small letters, are its sentence', () => {
  const text = `The pledge does not apply to outages:\n\ncaused by strikes at the ports we use resulting from errors of the customer ${'or of whoever acts in its name '.repeat(6)}resulting from malware`;
  expect(categories(text)).toEqual(['customer-actions', 'force-majeure', 'security-attack']);
});

describe('headings that only look like exclusions', () => {
  test.each(['Exception handling', 'Exclusion requests', 'Gestion des exceptions'])(
    '%s',
    (heading) => expect(categories(`## ${heading}${GROUND_LIST}`)).toEqual([]),
  );
});
