import { expect, test } from 'vitest';
import { createDraftSession } from '#renderer/store/session/session-store.ts';
import { draftOf } from '#test/unit/renderer/support/drafts.ts';

// All within the second in which changes of one key are one step.
function typing() {
  const session = createDraftSession({
    agreement: draftOf('one', 'Start'),
    view: { section: null, tool: null, scroll: 0, cursor: null },
    savedAt: null,
    now: () => 0,
  });
  const { change, undo, redo } = session.getState();
  return {
    undo,
    redo,
    title: () => session.getState().agreement.title,
    type: (title: string) =>
      change((agreement) => ({ ...agreement, title }), { label: 'Typing', coalesce: '/title' }),
  };
}

test('What is typed after an undo is a step of its own, and one step', () => {
  const { undo, title, type } = typing();
  type('First');
  undo();
  type('A');
  type('Ab');
  undo();
  expect(title()).toBe('Start');
});

test('What is typed after a redo is undone back to what the redo brought', () => {
  const { undo, redo, title, type } = typing();
  type('First');
  undo();
  redo();
  type('First and more');
  type('First and more still');
  undo();
  expect(title()).toBe('First');
});
