import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_SPACE_COMMAND,
  KEY_TAB_COMMAND,
  PASTE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Block, RichText, Run } from '#shared/agreement/rich-text.ts';
import type { DefinitionId } from '#shared/agreement/ids.ts';
import { paragraph, textRun } from '#shared/agreement/rich-text.ts';
import { OWN_FORMAT } from '#renderer/editor/clipboard/from-clipboard.ts';
import { $decode, $encode } from '#renderer/editor/codec.ts';
import {
  createClauseEditor,
  registerEditing,
  setDirection,
} from '#renderer/editor/create-clause-editor.ts';
import type { TokenRun } from '#renderer/editor/nodes/token-node.ts';
import { $selectedText } from '#renderer/editor/plugins/clipboard.ts';
import { MOVE_LEVEL_COMMAND, TOGGLE_LIST_COMMAND } from '#renderer/editor/plugins/lists.ts';
import { $caretOffset, $placeCaret, $selectBetween } from '#renderer/editor/positions.ts';

const item = (level: 1 | 2 | 3, ...words: (Run | string)[]): Block => ({
  ...paragraph(...words),
  type: 'item',
  style: 'ordered',
  level,
});
const field: TokenRun = { type: 'field', path: 'agreement.title', marks: [] };
const term: TokenRun = {
  type: 'term',
  definition: 'service' as DefinitionId,
  text: null,
  marks: [],
};
const blank: TokenRun = { type: 'blank', label: 'address', marks: [] };

let editor: LexicalEditor;
let root: HTMLElement;
let stop: () => void;
const visited: TokenRun[] = [];
const from: number[] = [];
const refusals: string[] = [];
const notices: string[] = [];

beforeEach(() => {
  visited.length = 0;
  from.length = 0;
  refusals.length = 0;
  notices.length = 0;
  root = document.createElement('div');
  root.contentEditable = 'true';
  document.body.append(root);
  editor = createClauseEditor();
  stop = registerEditing(editor, {
    textOf: (run) => run.type,
    goTo: (run, offset) => {
      visited.push(run);
      from.push(offset);
    },
    leave: () => false,
    refuse: (reason) => refusals.push(reason),
    inform: (what) => notices.push(what),
  });
  editor.setRootElement(root);
});

afterEach(() => {
  stop();
  editor.setRootElement(null);
  root.remove();
});

/** The text with the caret at an offset (letters, tokens and ends of blocks before it). */
function write(body: RichText, caret: number): void {
  editor.update(
    () => {
      $encode(body);
      $placeCaret(caret);
    },
    { discrete: true },
  );
}

/** Does something within one update and waits for its end. */
const act = (what: () => void) => editor.update(what, { discrete: true });
const text = () => editor.read($decode);
const key = (name: string, modifiers: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, cancelable: true, ...modifiers });
const tab = (modifiers?: KeyboardEventInit) => {
  const event = key('Tab', modifiers);
  act(() => void editor.dispatchCommand(KEY_TAB_COMMAND, event));
  return event;
};
const enter = () => act(() => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
const backspace = () => act(() => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));
const selectAll = () => act(() => void $getRoot().select(0, $getRoot().getChildrenSize()));

describe('Lists', () => {
  it('go a level in by Tab and out by Shift+Tab, between one and three', () => {
    write([paragraph('a'), item(1, 'b')], 3);
    tab();
    expect(text()[1]).toEqual(item(2, 'b'));
    tab();
    tab();
    expect(text()[1]).toEqual(item(3, 'b'));
    tab({ shiftKey: true });
    tab({ shiftKey: true });
    expect(text()[1]).toEqual(item(1, 'b'));
  });

  it('let Tab leave a paragraph, and Shift+Tab an item of the first level', () => {
    write([paragraph('a'), item(1, 'b')], 0);
    expect(tab().defaultPrevented).toBe(false);
    write([paragraph('a'), item(1, 'b')], 3);
    expect(tab({ shiftKey: true }).defaultPrevented).toBe(false);
  });

  it('continue by Enter with the same style and level', () => {
    write([item(2, 'one')], 3);
    enter();
    expect(text()).toEqual([item(2, 'one'), item(2)]);
  });

  it('end by Enter in an empty item, level by level', () => {
    write([item(1, 'one'), item(2)], 4);
    enter();
    expect(text()).toEqual([item(1, 'one'), item(1)]);
    enter();
    expect(text()).toEqual([item(1, 'one'), paragraph()]);
  });

  it('end by Backspace in front of an item, which then joins the line above', () => {
    write([item(1, 'one'), item(2, 'two')], 4);
    backspace();
    expect(text()).toEqual([item(1, 'one'), item(1, 'two')]);
    backspace();
    expect(text()).toEqual([item(1, 'one'), paragraph('two')]);
    backspace();
    expect(text()).toEqual([item(1, 'onetwo')]);
  });

  it('are made of the selected blocks and unmade again', () => {
    write([paragraph('one'), item(2, 'two')], 0);
    selectAll();
    act(() => void editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'bullet'));
    expect(text().map((block) => block.type === 'item' && [block.style, block.level])).toEqual([
      ['bullet', 1],
      ['bullet', 2],
    ]);
    act(() => void editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'bullet'));
    expect(text()).toEqual([paragraph('one'), paragraph('two')]);
  });

  it('move all selected items, but never out of the list', () => {
    write([item(1, 'one'), item(2, 'two')], 0);
    selectAll();
    act(() => void editor.dispatchCommand(MOVE_LEVEL_COMMAND, 'out'));
    expect(text()).toEqual([item(1, 'one'), item(1, 'two')]);
  });

  it.each([
    ['-', 'bullet'],
    ['(a)', 'ordered'],
    ['1.', 'ordered'],
  ] as const)('begin with "%s" and a space', (marker, style) => {
    write([paragraph(`${marker}rest`)], marker.length);
    act(() => void editor.dispatchCommand(KEY_SPACE_COMMAND, key(' ')));
    expect(text()).toEqual([{ ...item(1, 'rest'), style }]);
  });

  it('do not begin with a number that is one', () => {
    write([paragraph('12.')], 3);
    act(() => void editor.dispatchCommand(KEY_SPACE_COMMAND, key(' ')));
    expect(text()).toEqual([paragraph('12.')]);
  });
});

describe('Marks', () => {
  it('apply to words and tokens alike', () => {
    write([paragraph('a', field)], 0);
    selectAll();
    act(() => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'));
    expect(text()[0]?.runs.map(({ marks }) => marks)).toEqual([['bold'], ['bold']]);
  });

  it('are three: whatever else is asked for changes nothing', () => {
    write([paragraph('a')], 0);
    selectAll();
    act(() => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough'));
    expect(text()).toEqual([paragraph('a')]);
    expect(root.innerHTML).not.toContain('strike');
  });
});

describe('Tokens', () => {
  const arrowLeft = () =>
    act(() => void editor.dispatchCommand(KEY_ARROW_LEFT_COMMAND, key('ArrowLeft')));

  it('are selected as a whole by an arrow key, and passed by the next', () => {
    write([paragraph('a', field)], 2);
    arrowLeft();
    expect(editor.read($selectedText)).toEqual([paragraph(field)]);
    arrowLeft();
    expect(editor.read($caretOffset)).toBe(1);
  });

  it('lead by Enter to where their value is set', () => {
    write([paragraph('a', field)], 2);
    arrowLeft();
    act(() => void editor.dispatchCommand(KEY_ENTER_COMMAND, key('Enter')));
    expect(visited).toEqual([field]);
    expect(from).toEqual([2]);
    expect(text()).toEqual([paragraph('a', field)]);
  });

  describe('under a click', () => {
    const click = (at: number, modifiers: MouseEventInit = {}) => {
      const event = new MouseEvent('click', { bubbles: true, clientX: 1, ...modifiers });
      act(() => void root.querySelectorAll('.rt-token')[at]!.dispatchEvent(event));
    };

    it('that are fields lead to their form', () => {
      write([paragraph('a', field)], 0);
      click(0);
      expect(visited).toEqual([field]);
    });

    it('that are defined terms take the caret, and lead to the definition by Ctrl alone', () => {
      write([paragraph('a ', term, ' b')], 0);
      click(0);
      expect(visited).toEqual([]);
      expect(editor.read($caretOffset)).toBe(3);
      click(0, { ctrlKey: true });
      expect(visited).toEqual([term]);
      expect(from).toEqual([3]);
    });
  });

  it('that are blanks give way to the words typed over them', () => {
    write([paragraph('at ', blank, '.')], 4);
    arrowLeft();
    act(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText('1 High Street');
    });
    expect(text()).toEqual([paragraph('at 1 High Street.')]);
  });

  it('go as a whole by Backspace', () => {
    write([paragraph('a', field, 'b')], 2);
    backspace();
    expect(text()).toEqual([paragraph('ab')]);
  });
});

describe('The direction of a text', () => {
  const directions = () => [root, ...root.children].map((one) => one.getAttribute('dir'));

  it('is that of its language, whatever letter a paragraph begins with', () => {
    setDirection(editor, 'en-GB');
    write([paragraph('שירותי ענן shall pay.'), item(1, 'شركة النور'), paragraph('x')], 0);
    expect(directions()).toEqual(['ltr', null, null, null]);
    setDirection(editor, 'ar');
    expect(directions()).toEqual(['rtl', null, null, null]);
  });
});

describe('The clipboard', () => {
  const paste = (formats: Readonly<Record<string, string>>) => {
    const clipboardData = { getData: (format: string) => formats[format] ?? '', types: [] };
    const event = Object.assign(new Event('paste', { cancelable: true }), { clipboardData });
    act(() => void editor.dispatchCommand(PASTE_COMMAND, event as unknown as ClipboardEvent));
  };

  it('carries fields, references and lists from one clause to the next', () => {
    const body = [paragraph('It is ', field, '.'), item(1, 'one'), item(2, blank)];
    write([paragraph('ab')], 1);
    paste({ [OWN_FORMAT]: JSON.stringify(body), 'text/plain': 'other' });
    expect(text()).toEqual([paragraph('aIt is ', field, '.'), item(1, 'one'), item(2, blank, 'b')]);
  });

  it('lets a single paragraph flow into the line', () => {
    write([item(1, 'ab')], 1);
    paste({ [OWN_FORMAT]: JSON.stringify([paragraph('x', field)]) });
    expect(text()).toEqual([item(1, 'ax', field, 'b')]);
  });

  it('replaces what is selected', () => {
    write([paragraph('one'), paragraph('two')], 0);
    selectAll();
    paste({ 'text/plain': 'new' });
    expect(text()).toEqual([paragraph('new')]);
  });

  it('takes nothing but checked text from another program, whatever format it claims', () => {
    write([paragraph('a')], 1);
    paste({
      'application/x-lexical-editor': JSON.stringify({
        namespace: 'clause',
        nodes: [{ type: 'rt-field', version: 1 }],
      }),
      [OWN_FORMAT]: '[{"type":"paragraph","runs":[{"type":"script"}]}]',
      'text/html': '<p>b<img src=x onerror="alert(1)"><script>alert(1)</script></p>',
    });
    expect(text()).toEqual([paragraph('ab')]);
    expect(root.querySelector('img, script')).toBeNull();
  });

  it('says why a picture or a whole book is not pasted', () => {
    write([paragraph('a')], 1);
    paste({});
    paste({ 'text/plain': 'x'.repeat(100_001) });
    expect(text()).toEqual([paragraph('a')]);
    expect(refusals).toEqual([
      expect.stringContaining('holds no text'),
      expect.stringContaining('too long'),
    ]);
  });

  it('says what came otherwise than it was: pictures, deleted words, tables', () => {
    write([], 0);
    paste({
      'text/html': '<p>a <s>b</s><img src=x></p><table><tr><td>1</td><td>2</td></tr></table>',
    });
    expect(text()).toEqual([paragraph('a'), paragraph('1 | 2')]);
    expect(notices).toEqual([
      'Left out of what you pasted: struck and deleted words, and pictures. The table was pasted as lines; tables of figures are set in the forms.',
    ]);
  });

  it('takes the plain text of a picture that stands for a word', () => {
    write([], 0);
    paste({ 'text/html': '<img alt="yes" src=x>', 'text/plain': 'yes' });
    expect(text()).toEqual([paragraph('yes')]);
    paste({ 'text/html': '<img src=x>' });
    expect(refusals).toEqual([expect.stringContaining('holds no text')]);
  });

  it('says what a clause holds where there would be too many paragraphs', () => {
    const held = Array.from({ length: 100 }, () => paragraph('a'));
    write(held, 0);
    paste({ 'text/plain': 'b\n'.repeat(4_950) });
    expect(text()).toEqual(held);
    expect(refusals).toEqual([
      'That is too long for one clause, which holds 5,000 paragraphs. Paste it in parts, or annex the document.',
    ]);
  });

  it('says what a clause holds where the format changes too often', () => {
    const often = paragraph(
      ...Array.from({ length: 5_000 }, (_, at) => (at % 2 === 0 ? textRun('b', 'bold') : 'p')),
    );
    write([paragraph('a')], 1);
    paste({ [OWN_FORMAT]: JSON.stringify([often]) });
    expect(text()).toEqual([paragraph('a')]);
    expect(refusals.join()).toContain('5,000 changes of format in a paragraph');
  });

  it('keeps the text within blocks of ours', () => {
    write([], 0);
    paste({ 'text/html': '<h1>T</h1><table><tr><td>1</td></tr></table><ol><li>x</ol>' });
    const kinds = editor.read(() =>
      $getRoot()
        .getChildren()
        .map((node) => $isElementNode(node) && node.getType()),
    );
    expect(kinds).toEqual(['paragraph', 'paragraph', 'rt-item']);
  });
});

describe('A selection between two places of the caret', () => {
  const selected = (start: number, end: number) => {
    act(() => $selectBetween(start, end));
    return editor.read($selectedText);
  };

  it('holds letters, tokens and ends of paragraphs', () => {
    write([paragraph('ab ', term, ' cd'), paragraph('ef')], 0);
    expect(selected(1, 3)).toEqual([paragraph('b ')]);
    expect(selected(3, 4)).toEqual([paragraph(term)]);
    expect(selected(2, 6)).toEqual([paragraph(' ', term, ' c')]);
    expect(selected(8, 10)).toEqual([paragraph('ef')]);
    expect(selected(6, 9)).toEqual([paragraph('d'), paragraph('e')]);
  });
});
