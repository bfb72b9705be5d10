import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { $decode } from '#renderer/editor/codec.ts';
import { createClauseEditor } from '#renderer/editor/create-clause-editor.ts';
import { InsertTrigger, type TypedQuery } from '#renderer/editor/plugins/insert-trigger.ts';

function typing() {
  const editor = createClauseEditor();
  editor.setRootElement(document.createElement('div'));
  const asked: (TypedQuery | null)[] = [];
  const trigger = new InsertTrigger(editor, (query) => asked.push(query));
  trigger.register();
  editor.update(() => $getRoot().selectEnd(), { discrete: true });
  const insert = (words: string) => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText(words);
  };
  return {
    /** What the menu is asked after all of it was typed, letter by letter. */
    after(words: string) {
      for (const letter of words) editor.update(() => insert(letter), { discrete: true });
      return asked.at(-1) ?? null;
    },
    replaceTyped: (words: string) =>
      editor.update(
        () => {
          trigger.$selectTyped();
          insert(words);
        },
        { discrete: true },
      ),
    text: () => editor.read($decode),
  };
}

describe('What is asked of the insert menu', () => {
  it.each([
    ['Pay {', { sign: '{', words: '' }],
    ['Pay {net of tax', { sign: '{', words: 'net of tax' }],
    ['Pay {{', { sign: '{', words: '' }],
    ['Pay {{fee', { sign: '{', words: 'fee' }],
    ['Pay /fee', { sign: '/', words: 'fee' }],
    ['/fee', { sign: '/', words: 'fee' }],
  ] as const)('after "%s"', (words, asked) => {
    expect(typing().after(words)).toEqual(asked);
  });

  it.each([
    ['24/7'],
    ['and/or'],
    ['Pay / fee'],
    ['Pay {a}'],
    ['Pay {{{'],
    ['Pay {a  b'],
    ['Pay { a'],
  ])('is nothing after "%s"', (words) => {
    expect(typing().after(words)).toBeNull();
  });

  it('gives way to what is chosen, with all of its signs', () => {
    const { after, replaceTyped, text } = typing();
    after('Pay {{fee');
    replaceTyped('nothing');
    expect(text()).toEqual([paragraph('Pay nothing')]);
  });
});
