import { describe, expect, test } from 'vitest';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';
import { silentTitles } from '#shared/compare/silence.ts';
import { extract } from '#shared/extract/extract.ts';
import { readText } from '#shared/read/text/read-text.ts';

const OPTIONS: MatrixOptions = { fee: '1000' as DecimalString, currency: 'EUR', workingWeek: 40 };

function silentIn(text: string): readonly string[] {
  const reading = readText(text, 'a.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return silentTitles(reading.value, extract(reading.value.document), OPTIONS);
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

  test('is ending at will, where only repeated misses give a right to end', () => {
    const right =
      'If the availability is below 97.4% in three consecutive months, you may terminate this Agreement with 30 days’ written notice.';
    expect(silentIn(right)).toContain('Ordinary termination');
    expect(silentIn(right)).not.toContain('Right to end after repeated misses');
    const atWill = 'Either party may terminate this Agreement with 30 days’ written notice.';
    expect(silentIn(`${right}\n\n${atWill}`)).not.toContain('Ordinary termination');
  });
});
