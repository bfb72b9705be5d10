import { describe, expect, test } from 'vitest';
import { readText } from '#shared/read/text/read-text.ts';
import { documentText } from '#shared/document/plain-text.ts';

function kindsOf(...lines: readonly string[]): readonly string[] {
  const read = readText(lines.join('\n'), 'terms.txt');
  return read.ok ? read.value.document.nodes.map(({ type }) => type) : [];
}

const wordsOf = (...lines: readonly string[]): string => {
  const read = readText(lines.join('\n'), 'terms.txt');
  return read.ok ? documentText(read.value.document) : '';
};

describe('lines that are set in', () => {
  test('a numbered title over running text', () => {
    expect(
      kindsOf(
        '1. Before we come',
        '   Most things can be put right over the phone, so please ring us first and have the serial',
        '   number at hand.',
        '',
        '2. On the day',
        '   A fitter rings half an hour before the visit and shows a card with a photo at the door.',
      ),
    ).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
  });

  test('a numbered title over columns', () => {
    expect(
      kindsOf(
        '1. Hours of cover',
        '   Short         Monday–Friday, 08:00–16:30',
        '   Long          every day, 06:00–22:00',
      )[0],
    ).toBe('heading');
  });

  test('an item that was broken at the margin is none', () => {
    expect(
      kindsOf(
        '1. Failures of a network that somebody else runs, or of the power in the building that',
        '   Stoneham Estates looks after for all of its tenants and for us as one of these tenants',
        '2. Strikes',
      ),
    ).toEqual(['item', 'item']);
  });

  test('a short label below the name whose times it begins', () => {
    const words = wordsOf(
      'Level 3 (one floor, one copier, or a single socket in an office)',
      '    Accept: 4 hours',
      '    Restore: 3 days',
    );
    expect(words).toMatch(/office\)\s*\n+\s*Accept: 4 hours/);
  });
});
