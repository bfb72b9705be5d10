import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { extract } from '#shared/extract/extract.ts';
import { inPlainCharacters } from '#shared/extract/plain-characters.ts';
import { readText } from '#shared/read/text/read-text.ts';

const documentOf = (text: string) => {
  const reading = readText(text, 'sla.md');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document;
};

describe('a text in plain characters', () => {
  it.each([
    ['the customer’s “uptime”', `the customer's "uptime"`],
    ['Mon–Fri 8–17', 'Mon-Fri 8-17'],
    ['P1 — Critical', 'P1 - Critical'],
    ['Critical—system down', 'Critical—system down'],
    ['99,9\u202f%', '99,9 %'],
    ['99.9¹ % and 4[12] hours', '99.9\u00a0 % and 4\u00a0\u00a0\u00a0\u00a0 hours'],
    ['30ᵃ min', '30\u00a0 min'],
    ['10² % of 10⁶ calls over 5 m²', '10\u00a0 % of 10⁶ calls over 5 m²'],
    ['≥ 99.9 % für Łódź', '≥ 99.9 % für Łódź'],
  ])('of %s is %s', (printed, plain) => {
    expect(inPlainCharacters(printed)).toBe(plain);
  });

  it('has the same length, and is its own plain text', () => {
    const unit = fc.oneof(fc.constantFrom(...'’“–— aé1²%[', '😀', '\u202f'), fc.string());
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10_000 }), (text) => {
        const plain = inPlainCharacters(text);
        expect(plain).toHaveLength(text.length);
        expect(inPlainCharacters(plain)).toBe(plain);
      }),
    );
  });
});

describe('what was found in plain characters', () => {
  const document = documentOf(
    [
      '# Support',
      '',
      'Support is available Monday – Friday, 8:00–17:00 CET.',
      '',
      '| Severity | Response |',
      '| --- | --- |',
      '| P1 – Customer’s site is down | 30 minutes |',
      '| P2 - Degraded | 4 hours |',
    ].join('\n'),
  );
  const terms = extract(document);

  it('is given as the document prints it', () => {
    expect(terms.supportHours?.text).toBe('Monday – Friday, 8:00–17:00 CET');
    expect(terms.response.map(({ severity }) => severity)).toEqual([
      'P1 – Customer’s site is down',
      'P2 - Degraded',
    ]);
  });

  it('is cited as the document prints it', () => {
    const citations = [terms.supportHours, ...terms.response].flatMap((term) => term!.citations);
    expect(citations.length).toBeGreaterThan(2);
    for (const citation of citations) expect(holds(citation, document)).toBe(true);
  });
});

describe('the mark of a note between a figure and its unit', () => {
  it('belongs to neither: the figure counts, and is quoted as it is printed', () => {
    const terms = extract(
      documentOf(
        [
          'The service is available 99.9¹ % per calendar month.',
          '',
          '| Priority | Response | Resolution |',
          '| --- | --- | --- |',
          '| P1 | 30² minutes | 4[3] hours |',
          '',
          'Below 99.9 % the credit is 10⁴ % of the monthly fee⁵.',
        ].join('\n'),
      ),
    );
    expect(terms.availability.map(({ percent }) => percent)).toEqual(['99.9']);
    expect(terms.response.map(({ text, hours }) => [text, hours])).toEqual([['30² minutes', 0.5]]);
    expect(terms.resolution.map(({ text, hours }) => [text, hours])).toEqual([['4[3] hours', 4]]);
    expect(terms.credits.map(({ credit }) => credit)).toEqual(['10']);
    expect(terms.basis?.text).toBe('the monthly fee');
  });
});
