import { afterEach, expect, test } from 'vitest';
import { sealWhenReplacing } from '#renderer/features/draft/replacing.ts';
import { createDraftSession } from '#renderer/store/session/session-store.ts';
import { draftOf } from '#test/unit/renderer/support/drafts.ts';

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** A field for the title of a draft, in which one types without a pause. */
function field() {
  const session = createDraftSession({
    agreement: draftOf('one', 'Start'),
    view: { section: null, tool: null, scroll: 0, cursor: null },
    savedAt: null,
    now: () => 0,
  });
  stop = sealWhenReplacing(session);
  const input = document.createElement('input');
  input.value = 'Start';
  document.body.append(input);
  const { change, undo } = session.getState();
  const type = (text: string, details: InputEventInit = {}) => {
    input.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, ...details }));
    input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    const title = input.value;
    change((agreement) => ({ ...agreement, title }), { label: 'Typing', coalesce: '/title' });
  };
  const title = () => session.getState().agreement.title;
  input.setSelectionRange(5, 5);
  return { input, type, undo, title };
}

test('a letter that replaces all is a step of its own, and so is what was typed before it', () => {
  const { input, type, undo, title } = field();
  type('e');
  type('d');
  input.select();
  type('N');
  type('e');
  expect(title()).toBe('Ne');
  undo();
  expect(title()).toBe('Started');
  undo();
  expect(title()).toBe('Start');
});

test('what a word is composed of is one step, although each key replaces it', () => {
  const { input, type, undo, title } = field();
  type('n');
  input.setSelectionRange(5, 6);
  type('に', { isComposing: true });
  undo();
  expect(title()).toBe('Start');
});
