import { describe, expect, it } from 'vitest';
import {
  agreementText,
  MAX_FILE_BYTES,
  parseAgreementBytes,
  parseAgreementText,
  tooLargeMessage,
} from '#shared/agreement/file.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const text = () => agreementText(completeAgreement());
const bytesOf = (words: string) => new TextEncoder().encode(words);
const changed = (change: (value: ReturnType<typeof JSON.parse>) => void): string => {
  const value = JSON.parse(text());
  change(value);
  return JSON.stringify(value);
};
const refusal = (source: string) => {
  const result = parseAgreementText(source);
  if (result.ok) throw new Error('The file was accepted.');
  return result.error;
};

describe('an .sla file', () => {
  it('is read back as it was written, byte for byte', () => {
    const first = text();
    const read = parseAgreementText(first);
    expect(read.ok && read.value).toEqual(completeAgreement());
    expect(read.ok && agreementText(read.value)).toBe(first);
  });

  it('has the same order of keys however the object was built', () => {
    const reversed = JSON.parse(JSON.stringify(completeAgreement(), null), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(agreementText(reversed)).toBe(text());
  });

  it('may begin with a byte order mark', () => {
    expect(parseAgreementText(`\ufeff${text()}`).ok).toBe(true);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', bytesOf(''), /empty/],
    ['a zip archive', bytesOf('PK\u0003\u0004'), /Word document or a zip/],
    ['a PDF', bytesOf('%PDF-1.7'), /PDF/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0), /UTF-16/],
    ['a NUL byte', bytesOf(text().replace('Hosting', 'Host\0ing')), /binary/],
    ['Latin-1', Uint8Array.from(bytesOf(text()), (byte) => (byte === 0x48 ? 0xfc : byte)), /UTF-8/],
  ])('is no file of %s', (_, bytes, reason) => {
    const read = parseAgreementBytes(bytes);
    expect(!read.ok && read.error[0]?.message).toMatch(reason);
  });

  it('is text in UTF-8, with a byte order mark or without', () => {
    for (const bytes of [bytesOf(text()), bytesOf(`\ufeff${text()}`)])
      expect(parseAgreementBytes(bytes)).toEqual({ ok: true, value: completeAgreement() });
  });

  it('may have no more bytes than the sentence says that refuses it', () => {
    expect(tooLargeMessage('a.sla')).toContain('"a.sla" is larger than 96 MB');
    expect(MAX_FILE_BYTES).toBe(96 * 1024 * 1024);
  });

  it('tells twenty of its faults, and no more', () => {
    const faulty = parseAgreementText(
      changed((value) => (value['stakeholders'] = Array.from({ length: 30 }, () => 'nobody'))),
    );
    const astray = parseAgreementText(
      changed((value) => {
        const [commitment] = value['commitments'] as object[];
        value['commitments'] = Array.from({ length: 30 }, (_, index) => ({
          ...commitment,
          id: `promise-${index}`,
          obligor: 'nobody',
        }));
      }),
    );
    for (const refused of [faulty, astray])
      expect(refused.ok ? [] : refused.error).toHaveLength(20);
  });

  it('keeps hostile words as the plain text they are', () => {
    const hostile = '<img onerror=alert(1)> #panic() {{x}} \u202e\u0627\u0644';
    const read = parseAgreementText(changed((value) => (value['title'] = hostile)));
    expect(read.ok && read.value.title).toBe(hostile);
  });

  it.each([
    ['is not JSON', 'Dear customer', 'File', 'not JSON'],
    ['breaks off', '{"schemaVersion": 1', 'File', 'end of input found in line 1, column 20'],
    [
      'lacks a comma',
      '{\n  "schemaVersion": 1\n  "id": "x"\n}',
      'File',
      'unexpected token String found in line 3, column 3',
    ],
    [
      'was left with the marks of a merge',
      '{\n  "schemaVersion": 1,\n<<<<<<< ours\n}',
      'File',
      "unexpected character '<' found in line 3, column 1",
    ],
    ['is nested deeper than anybody nests', '['.repeat(200_000), 'File', 'not JSON'],
    ['holds a list', '[]', 'File', 'does not hold an agreement'],
    ['has no version', '{}', 'File', 'no valid schemaVersion'],
    [
      'comes from a newer version',
      changed((value) => (value['schemaVersion'] = 99)),
      'File',
      'newer SLA Studio',
    ],
    [
      'has a wrong type',
      changed((value) => (value['stakeholders'][0].legalName = 7)),
      'Stakeholders › Provider › Legal name',
      'expected string',
    ],
    [
      'has a figure that is no decimal',
      changed((value) => (value['commitments'][0].target.value = '99,9')),
      'Commitments › Availability › Target',
      'decimal number',
    ],
    [
      'has a key that the model does not know',
      changed((value) => (value['surprise'] = 1)),
      'File',
      'surprise',
    ],
    [
      'has the same id twice',
      changed((value) => value['stakeholders'].push({ ...value['stakeholders'][0] })),
      'Stakeholders › Provider',
      'belongs to another stakeholder too',
    ],
    [
      'has the same clause id in two sections',
      changed((value) => value['sections'][0].items.push(value['sections'][1].items[0])),
      'Sections › Service levels › Items › Availability',
      'belongs to another clause or table too',
    ],
    [
      'names a record that does not exist',
      changed((value) => (value['commitments'][0].obligor = 'nobody')),
      'Commitments › Availability › Obligor',
      'names the stakeholder "nobody", which does not exist',
    ],
    [
      'holds a NUL character',
      changed((value) => (value['reference'] = 'A\u0000B')),
      'Reference',
      'control character',
    ],
    [
      'holds half of a character pair',
      changed((value) => (value['reference'] = 'A\ud800')),
      'Reference',
      'half of a character pair',
    ],
    [
      'has a day that the calendar does not have',
      changed((value) => (value['term'].start = '2027-02-29')),
      'Term › Start',
      'day of the calendar',
    ],
    [
      'has hours that end before they begin',
      changed((value) => (value['calendars'][0].hours[0].to = '08:00')),
      'Calendars › Office hours › Hours › No. 1 › To',
      'end later than they begin',
    ],
    [
      'has a prototype in disguise',
      text().replace('"id"', '"__proto__": {"polluted": true}, "id"'),
      'File',
      '__proto__',
    ],
  ])('that %s is refused, with the place and the reason', (_, source, label, reason) => {
    const [problem] = refusal(source);
    expect(problem?.place.label).toBe(label);
    expect(problem?.message).toContain(reason);
    expect(problem?.remedy).not.toBe('');
  });

  const withItems = (count: number) =>
    changed((value) => {
      value['sections'][0].items = Array.from({ length: count }, (_, at) => ({ id: `c${at}` }));
    });

  it('with a hundred thousand clauses is refused with their place', () => {
    const problems = refusal(withItems(100_000));
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(problems[0]?.place.label).toContain('Stakeholders › Items');
  });

  it('with a million clauses is refused before it is parsed', () => {
    // Not even JSON: nobody came so far as to notice.
    const [problem, ...others] = refusal(`${withItems(1_000_000)} and so on`);
    expect(problem?.place.label).toBe('File');
    expect(problem?.message).toContain('more than two million parts');
    expect(others).toEqual([]);
  });

  it('may hold long texts and annexes', () => {
    const long = changed((value) => (value['annexes'] = 'A'.repeat(5_000_000)));
    expect(refusal(long)[0]?.place.label).toBe('Annexes');
  });
});
