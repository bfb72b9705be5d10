import { describe, expect, test } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import { passagesByTheme } from '#shared/compare/themes-text.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { delta, harbour } from '#test/support/terms/terms-providers.ts';

const themed = (offer: ReturnType<typeof harbour>) => ({
  subject: offer.id as string,
  document: offer.document,
  terms: offer.terms,
});

describe('Passages by theme', () => {
  const themes = passagesByTheme([themed(harbour()), themed(delta())]);
  const of = (theme: string, at: number) =>
    themes.find((one) => one.theme === theme)?.texts[at]?.passages.map(({ text }) => text);

  test('stand where values were cited', () => {
    expect(of('claims', 0)).toContain(
      'Claims must arrive within 30 days after the end of the month.',
    );
    expect(of('credits', 1)).toContain('In no month more than 50 % of the fee.');
    expect(of('response', 1)).toContain('Kritisch: Antwort am nächsten Werktag');
  });

  test('of texts that are silent on a theme are none', () => {
    expect(of('maintenance', 1)).toEqual([]);
  });

  test('lose nothing and say nothing twice', () => {
    for (const [at, offer] of [harbour(), delta()].entries()) {
      const all = themes.flatMap(({ texts }) => texts[at]?.passages ?? []);
      expect(all).toHaveLength(offer.document.nodes.length);
    }
  });

  test('of an own draft follow its headings and words', () => {
    const { document } = assemble(completeAgreement());
    const own = passagesByTheme([{ subject: 'own', document, terms: null }]);
    const credits = own.find(({ theme }) => theme === 'credits');
    expect(credits?.texts[0]?.passages.some(({ kind }) => kind === 'row')).toBe(true);
    expect(own.find(({ theme }) => theme === 'claims')?.texts[0]?.passages[0]?.text).toBe('Claims');
  });
});
