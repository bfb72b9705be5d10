import { afterEach, describe, expect, test } from 'vitest';
import { rangesOf } from '#renderer/features/review/quote-ranges.ts';

afterEach(() => document.body.replaceChildren());

const page = (html: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  return root;
};

const texts = (root: Element, words: string) =>
  rangesOf(root, '/sections/a/items/b', words).map((range) => range.toString());

describe('the words of a finding', () => {
  test('are found over marks, and each time they occur', () => {
    const root = page(
      '<div data-place="/sections/a/items/b"><p>uses best <b>eff</b>orts; best efforts</p></div>',
    );
    expect(texts(root, 'best efforts')).toEqual(['best efforts', 'best efforts']);
  });

  test('are not found in other clauses, nor where they were changed', () => {
    const root = page(
      '<div data-place="/sections/a/items/c">best efforts</div><div data-place="/sections/a/items/b">good</div>',
    );
    expect(texts(root, 'best efforts')).toEqual([]);
    expect(texts(root, '')).toEqual([]);
  });
});
