import { $getRoot, $getSelection, $isRangeSelection, $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { paragraph, textRun, type RichText } from '#shared/agreement/rich-text.ts';
import { $decode, $encode } from '#renderer/editor/codec.ts';
import { createClauseEditor } from '#renderer/editor/create-clause-editor.ts';
import { Emission } from '#renderer/editor/plugins/emission.ts';

function start(initial: RichText) {
  const editor = createClauseEditor();
  const root = document.createElement('div');
  root.contentEditable = 'true';
  editor.setRootElement(root);
  const told: RichText[] = [];
  const waiting: (() => void)[] = [];
  const refusals: string[] = [];
  const emission = new Emission(
    editor,
    initial,
    (reason) => refusals.push(reason),
    (job) => {
      waiting.push(job);
      return () => void waiting.splice(waiting.indexOf(job), 1);
    },
  );
  const stop = emission.register(
    (body) => told.push(body),
    () => undefined,
  );
  return {
    editor,
    emission,
    told,
    refusals,
    stop,
    /** The frame at hand is on the screen. */
    paint: () => [...waiting].forEach((job) => job()),
    type: (words: string) =>
      editor.update(
        () => {
          $getRoot().selectEnd();
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertText(words);
        },
        { discrete: true },
      ),
    text: () => editor.read($decode),
  };
}

describe('The editor and the model', () => {
  it('tells what was typed once per frame, after its paint', () => {
    const { told, type, paint } = start([paragraph('a')]);
    type('b');
    type('c');
    expect(told).toEqual([]);
    paint();
    expect(told).toEqual([[paragraph('abc')]]);
  });

  it('tells at once when a shortcut is pressed, and when the editor goes', () => {
    const { told, type, stop } = start([]);
    type('a');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }));
    expect(told).toEqual([[paragraph('a')]]);
    type('b');
    stop();
    expect(told.at(-1)).toEqual([paragraph('ab')]);
  });

  it('says nothing of what it was shown, nor of a text that is the same in the end', () => {
    const { emission, told, paint, type, editor } = start([paragraph('a')]);
    emission.show([paragraph('b')]);
    paint();
    type('c');
    editor.update(
      () => {
        $setSelection(null);
        $encode([paragraph('b')]);
      },
      { discrete: true },
    );
    paint();
    expect(told).toEqual([]);
  });

  it('does not take a text apart that only is written in another way', () => {
    const { emission, text, editor } = start([paragraph('ab')]);
    const before = editor.read(() => $getRoot().getFirstChildOrThrow().getKey());
    emission.show([paragraph(textRun('a'), textRun('b'))]);
    expect(editor.read(() => $getRoot().getFirstChildOrThrow().getKey())).toBe(before);
    expect(text()).toEqual([paragraph('ab')]);
  });

  it('shows what undo brings back, in place of what was typed', () => {
    const { emission, text, type, paint, told } = start([paragraph('a')]);
    type('b');
    paint();
    emission.show([paragraph('a')]);
    expect(text()).toEqual([paragraph('a')]);
    type('c');
    paint();
    expect(told.at(-1)).toEqual([paragraph('ac')]);
  });

  it('takes back what is typed beyond what a text holds, and says why', () => {
    const { text, type, paint, told, refusals } = start([paragraph('a')]);
    type('b'.repeat(100_000));
    paint();
    expect(told).toEqual([]);
    expect(text()).toEqual([paragraph('a')]);
    expect(refusals).toEqual([
      'That is too long for one clause, which holds 100,000 characters. Begin another clause, or annex the document.',
    ]);
    type('c');
    paint();
    expect(told).toEqual([[paragraph('ac')]]);
  });
});
