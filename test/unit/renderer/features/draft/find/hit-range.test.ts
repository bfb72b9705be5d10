import { afterEach, describe, expect, test } from 'vitest';
import { rangeOfHit } from '#renderer/features/draft/find/hit-range.ts';
import type { Hit } from '#shared/find/find.ts';
import { fold } from '#shared/base/fold.ts';
import { BLOCK_END } from '#shared/find/texts.ts';

afterEach(() => document.body.replaceChildren());

function clause(...paragraphs: readonly string[]): HTMLElement {
  const control = document.createElement('div');
  const body = paragraphs.map((html) => `<p>${html}</p>`).join('');
  control.innerHTML = `<div class="rt-body">${body}</div><p>Toolbar</p>`;
  document.body.append(control);
  return control;
}

/** The first hit of the words in a text, however it was found. */
function hit(text: string, words: string): Hit {
  const from = text.indexOf(words);
  return {
    in: {
      place: { path: '/sections/a/items/b', label: 'B' },
      keys: [],
      group: { id: 'a', title: 'A', section: null },
      text,
      folded: fold(text),
      tokens: [],
    },
    from,
    to: from + words.length,
  };
}

describe('The words of a hit on the page', () => {
  test('reach over marks and tokens', () => {
    const control = clause(
      '<span>at least </span><span class="rt-token"><span>99.9%</span></span> <b>a mo</b>nth',
    );
    const range = rangeOfHit(control, hit('at least 99.9% a month', 'least 99.9% a mon'));
    expect(range?.toString()).toBe('least 99.9% a mon');
  });

  test('are those of their own paragraph', () => {
    const control = clause('the end', 'the end');
    const text = `the end${BLOCK_END}the end`;
    const second = { ...hit(text, 'end'), from: 12, to: 15 };
    const range = rangeOfHit(control, second);
    expect(range?.toString()).toBe('end');
    expect(range?.startContainer.parentNode).toBe(control.querySelectorAll('p')[1]);
  });

  test('stand behind a break, be it an element or a letter', () => {
    const text = 'first\nsecond word';
    for (const html of ['first<br>second word', 'first\nsecond word'])
      expect(rangeOfHit(clause(html), hit(text, 'second'))?.toString()).toBe('second');
  });

  test('are none where the text has changed, nor in a field of a form', () => {
    expect(rangeOfHit(clause('something else'), hit('the service', 'service'))).toBeNull();
    expect(rangeOfHit(clause(), hit('the service', 'service'))).toBeNull();
    const field = document.createElement('textarea');
    field.value = 'the service';
    expect(rangeOfHit(field, hit('the service', 'service'))).toBeNull();
  });
});
