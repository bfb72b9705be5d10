import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import { DENIALS } from '#shared/extract/denials/denial-words.ts';
import { denialOf, TermsSchema, type DenialTerm } from '#shared/terms/terms.ts';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';

const termsOf = (text: string) => extract(documentOfText(text));
const deniedIn = (text: string): readonly DenialTerm['of'][] =>
  termsOf(`Service levels\n\n${text}\n`).denials?.map(({ of }) => of) ?? [];

describe('What a text says that there is not', () => {
  test.each([
    'No service credits or other compensation are payable.',
    'No service credits are given for missed service levels.',
    '4.2 There are no service credits under this agreement.',
    'Service credits: none',
    'Kestrel does not offer any service credits or refunds.',
    'This SLA does not provide for service credits.',
    'Es werden keine Gutschriften gewährt.',
    'Service-Gutschriften: keine.',
  ])('are credits: "%s"', (text) => {
    expect(deniedIn(text)).toEqual(['credits']);
  });

  test.each([
    'Exclusions: None. Every outage counts.',
    'There are no exclusions.',
    'Every outage counts, including maintenance.',
    'Nothing is excluded from the calculation.',
    'Ausschlüsse: keine',
    'Jeder Ausfall zählt, auch bei Wartung.',
  ])('are grounds of exclusion: "%s"', (text) => {
    expect(new Set(deniedIn(text))).toEqual(new Set(['exclusions']));
  });

  test.each([
    'No resolution times are promised.',
    'We do not guarantee resolution times.',
    'Resolution times are not guaranteed.',
    'Lösungszeiten werden nicht zugesagt.',
    'Es werden keine Lösungszeiten zugesagt.',
  ])('are times to resolve: "%s"', (text) => {
    expect(deniedIn(text)).toEqual(['resolution']);
  });

  test('are what a heading or the name of a row stands for, above or beside "None"', () => {
    expect(deniedIn('# Exclusions\n\nNone.')).toEqual(['exclusions']);
    expect(deniedIn('| Matter | Rule |\n|---|---|\n| Service credits | None |')).toEqual([
      'credits',
    ]);
  });

  test.each([
    'No service credits are payable if the claim is late.',
    'No service credits are given for scheduled maintenance.',
    'No credit will be due unless the customer has opened a ticket.',
    'There are no exclusions other than those listed below.',
    'Every outage counts if it lasts more than a minute.',
    'Resolution times are not guaranteed outside business hours.',
    'For example, no service credits are payable.',
  ])('is nothing where it hangs on a condition: "%s"', (text) => {
    expect(deniedIn(text)).toEqual([]);
  });

  test('is cited, can be kept, and adds nothing to what other programs are told', () => {
    const terms = termsOf('No resolution times are promised.');
    expect(terms.denials?.[0]?.citations[0]?.quote).toBe('No resolution times are promised.');
    expect(TermsSchema.safeParse(terms).success).toBe(true);
    expect(flatTerms(terms)).toMatchObject({
      creditTiers: [],
      exclusions: [],
      resolutionTimes: [],
    });
    expect(Object.keys(flatTerms(terms))).not.toContain('denials');
  });

  test('yields to what the text states elsewhere', () => {
    const terms = termsOf(
      'Every outage counts.\n\nDowntime does not include outages caused by force majeure.',
    );
    expect(terms.exclusions).not.toEqual([]);
    expect(denialOf(terms, 'exclusions')).toBeNull();
  });

  test('is looked for in a time that grows with the text alone', () => {
    for (const shape of ['no credits or ', 'a ', 'outages ', ' ', 'we do not give ', 'A: ', '1.'])
      for (const { patterns } of DENIALS)
        for (const pattern of patterns)
          expect(pattern.test(shape.repeat(20_000 / shape.length))).toBe(false);
  });
});
