import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageOption } from '#renderer/features/draft/forms/details/languages.ts';
import { Formatter } from '#shared/assemble/format.ts';
import { LanguageSchema, type IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';

const tags = LANGUAGES.map(({ id }) => id);
const labelled = (word: string) =>
  LANGUAGES.filter(({ label }) => label.includes(word)).map(({ id }) => id);

describe('the languages of dates and numbers', () => {
  test('are each there once, in the order of their names', () => {
    expect(new Set(tags).size).toBe(tags.length);
    const labels = LANGUAGES.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test.each([
    ['Chinese', ['zh-CN', 'zh-HK', 'zh-SG', 'zh-TW']],
    ['German', ['de-AT', 'de-BE', 'de-DE', 'de-LI', 'de-LU', 'de-CH']],
    ['Portuguese', ['pt-BR', 'pt-PT']],
    ['Polish', ['pl-PL']],
    ['Swedish', ['sv-FI', 'sv-SE']],
    ['Danish', ['da-DK']],
    ['Czech', ['cs-CZ']],
    ['Japanese', ['ja-JP']],
    ['Australia', ['en-AU']],
  ])('are found by their English names: %s', (word, ids) => {
    expect(labelled(word)).toEqual(ids);
  });

  test('have a name for a tag that a file brings', () => {
    expect(languageOption('fo-FO').label).toBe('Faroese (Faroe Islands) – fo-FO');
  });

  test.each(tags)('write what can be read again: %s', (tag) => {
    expect(LanguageSchema.safeParse(tag).success).toBe(true);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    const format = new Formatter(tag);
    expect(format.date('2027-03-05' as IsoDate)).toMatch(/2027/);
    expect(format.number('99.95' as DecimalString)).toMatch(/^99[.,]95$/);
  });
});
