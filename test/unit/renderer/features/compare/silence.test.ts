import { describe, expect, test } from 'vitest';
import { silentTitles } from '#renderer/features/compare/import/silence.ts';
import { extract } from '#shared/extract/extract.ts';
import { readText } from '#shared/read/text/read-text.ts';

function silentIn(text: string): readonly string[] {
  const reading = readText(text, 'a.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return silentTitles(reading.value, extract(reading.value.document));
}

describe('what a text is silent about', () => {
  const titles = silentIn('Kestrel Hosting keeps its portal available for 98.6% of each month.');

  test('is told by the titles of a comparison', () => {
    expect(titles).toContain('Time to claim after the period');
  });

  test('is not what it promises', () => {
    expect(titles).not.toContain('Promised availability');
  });

  test('is everything where it promises nothing', () => {
    const nothing = silentIn('The kestrel hovers over the meadow.');
    expect(nothing).toEqual(expect.arrayContaining([...titles, 'Promised availability']));
  });
});
