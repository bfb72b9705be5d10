import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_SPACE_COMMAND,
  KEY_TAB_COMMAND,
  PASTE_COMMAND,
  type LexicalCommand,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { RichText } from '#shared/agreement/rich-text.ts';
import { createClauseEditor, registerEditing } from '#renderer/editor/create-clause-editor.ts';
import { Emission } from '#renderer/editor/plugins/emission.ts';
import { TOGGLE_LIST_COMMAND } from '#renderer/editor/plugins/lists.ts';
import { $caretOffset, $selectBetween } from '#renderer/editor/positions.ts';

/** A block per line, in the words alone; "#" before an item of a list, "*" around bold words. */
const outline = (body: RichText): string =>
  body
    .map(({ type, runs }) => {
      const words = runs.map((run) => {
        const text = run.type === 'text' ? run.text : `{${run.type}}`;
        return run.marks.includes('bold') ? `*${text}*` : text;
      });
      return (type === 'item' ? '#' : '') + words.join('');
    })
    .join('\n');

/** A text in which one writes without a pause: only what seals the history parts its steps. */
function writing() {
  const editor = createClauseEditor();
  const root = document.createElement('div');
  root.contentEditable = 'true';
  const nothing = () => undefined;
  const steps: string[] = [''];
  let isSealed = true;
  let paint = nothing;
  const emission = new Emission(editor, [], nothing, (job) => {
    paint = () => {
      paint = nothing;
      job();
    };
    return () => {
      paint = nothing;
    };
  });
  registerEditing(editor, {
    textOf: (run) => run.type,
    goTo: nothing,
    leave: () => false,
    refuse: nothing,
    inform: nothing,
  });
  emission.register(
    (body) => {
      steps.splice(isSealed ? steps.length : -1, isSealed ? 0 : 1, outline(body));
      isSealed = false;
    },
    () => {
      isSealed = true;
    },
  );
  editor.setRootElement(root);
  const act = (what: () => void) => editor.update(what, { discrete: true });
  act(() => $getRoot().selectEnd());
  return {
    act,
    editor,
    dispatch: <T>(command: LexicalCommand<T>, payload: T) =>
      act(() => void editor.dispatchCommand(command, payload)),
    /** Takes letters away before the caret, one by one; the test's page has no rules of its own for it. */
    erase(letters: number) {
      for (let count = 0; count < letters; count += 1)
        act(() => {
          editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
          const caret = $caretOffset() ?? 0;
          $selectBetween(caret - 1, caret);
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.removeText();
        });
    },
    /** Each letter by itself. */
    type(words: string) {
      for (const letter of words)
        act(() => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertText(letter);
        });
    },
    select: (from: number, to: number) => act(() => $selectBetween(from, to)),
    selectAll: () => act(() => void $getRoot().select(0, $getRoot().getChildrenSize())),
    paint: () => paint(),
    /** The texts between which undo goes, from the first to that of now. */
    steps() {
      paint();
      return steps;
    },
  };
}

const clipboard = (event: string, words = '') =>
  Object.assign(new Event(event, { cancelable: true }), {
    clipboardData: {
      getData: (format: string) => (format === 'text/plain' ? words : ''),
      setData: () => undefined,
      types: [],
    },
  }) as unknown as ClipboardEvent;
const key = (name: string) => new KeyboardEvent('keydown', { key: name, cancelable: true });

describe('A step of undo', () => {
  it('is what was typed without a pause', () => {
    const { type, steps } = writing();
    type('One. Two.');
    expect(steps()).toEqual(['', 'One. Two.']);
  });

  it('is a replacement of what is selected, with what is typed after it', () => {
    const { type, selectAll, steps } = writing();
    type('One. Two.');
    selectAll();
    type('xyz');
    expect(steps()).toEqual(['', 'One. Two.', 'xyz']);
  });

  it('is a replacement whose selection Lexical learns of together with the letter', () => {
    const { type, act, editor, steps } = writing();
    type('One. Two.');
    act(() => {
      $selectBetween(0, 4);
      editor.dispatchCommand(BEFORE_INPUT_COMMAND, new InputEvent('beforeinput'));
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText('x');
    });
    expect(steps()).toEqual(['', 'One. Two.', 'x Two.']);
  });

  it('is a deletion of what is selected', () => {
    const { type, selectAll, dispatch, steps } = writing();
    type('One. Two.');
    selectAll();
    dispatch(DELETE_CHARACTER_COMMAND, false);
    type('x');
    expect(steps()).toEqual(['', 'One. Two.', '', 'x']);
  });

  it('ends where one begins to erase, which goes on with its correction', () => {
    const { type, erase, steps } = writing();
    type('One tow');
    erase(2);
    type('wo three');
    erase(6);
    expect(steps()).toEqual(['', 'One tow', 'One two three', 'One two']);
  });

  it('is a paste and a cut', () => {
    const { type, dispatch, select, steps } = writing();
    type('One. ');
    dispatch(PASTE_COMMAND, clipboard('paste', 'Two.'));
    type(' Three.');
    select(0, 5);
    dispatch(CUT_COMMAND, clipboard('cut'));
    expect(steps()).toEqual(['', 'One. ', 'One. Two.', 'One. Two. Three.', 'Two. Three.']);
  });

  it('is a mark', () => {
    const { type, select, dispatch, steps } = writing();
    type('One two');
    select(0, 3);
    dispatch(FORMAT_TEXT_COMMAND, 'bold');
    expect(steps()).toEqual(['', 'One two', '*One* two']);
  });

  it('begins with a paragraph', () => {
    const { type, dispatch, steps } = writing();
    type('One.');
    dispatch(INSERT_PARAGRAPH_COMMAND, undefined);
    type('Two.');
    expect(steps()).toEqual(['', 'One.', 'One.\nTwo.']);
  });

  it('is a list, typed or made, and a level of it', () => {
    const { type, dispatch, steps } = writing();
    type('1.');
    dispatch(KEY_SPACE_COMMAND, key(' '));
    type('One');
    dispatch(KEY_TAB_COMMAND, key('Tab'));
    type('!');
    dispatch(TOGGLE_LIST_COMMAND, 'ordered');
    expect(steps()).toEqual(['', '1.', '#', '#One', '#One', '#One!', 'One!']);
  });

  it('stays one whatever frames are painted within it', () => {
    const { type, selectAll, paint, steps } = writing();
    type('One.');
    paint();
    type(' Two.');
    selectAll();
    paint();
    type('x');
    paint();
    type('y');
    expect(steps()).toEqual(['', 'One. Two.', 'xy']);
  });
});
