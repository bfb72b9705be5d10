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
    ['≥ 99.9 % für Łódź', '≥ 99.9 % für Łódź'],
  ])('of %s is %s', (printed, plain) => {
    expect(inPlainCharacters(printed)).toBe(plain);
  });

  it('has the same length, and is its own plain text', () => {
    const unit = fc.oneof(fc.constantFrom(...'’“–— aé', '😀', '\u202f'), fc.string());
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
