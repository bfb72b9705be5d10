import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { createDraftSession, FIRST_VIEW } from '#renderer/store/session/session-store.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';
import { draftOf } from '#test/unit/renderer/support/drafts.ts';

const titled = (title: string) => (agreement: Agreement) => ({ ...agreement, title });

function sessionAt(start = 0) {
  let now = start;
  const session = createDraftSession({
    agreement: draftOf('one', 'Start'),
    view: { section: null, tool: null, scroll: 0, cursor: null },
    savedAt: null,
    now: () => now,
  });
  return {
    state: () => session.getState(),
    title: () => session.getState().agreement.title,
    pass: (ms: number) => {
      now += ms;
    },
    type: (title: string, coalesce?: string, focus?: string) =>
      session.getState().change(titled(title), {
        label: `Change to ${title}`,
        ...(coalesce === undefined ? {} : { coalesce }),
        ...(focus === undefined ? {} : { focus }),
      }),
  };
}

describe('changing a draft', () => {
  test('replaces the agreement and can be undone and redone', () => {
    const { state, title, type } = sessionAt();
    type('First');
    expect([title(), state().canUndo, state().canRedo]).toEqual(['First', true, false]);
    state().undo();
    expect([title(), state().canUndo, state().canRedo]).toEqual(['Start', false, true]);
    state().redo();
    expect([title(), state().canUndo, state().canRedo]).toEqual(['First', true, false]);
  });

  test('keeps the identity of what did not change', () => {
    const { state, type } = sessionAt();
    const { stakeholders } = state().agreement;
    type('Other');
    expect(state().agreement.stakeholders).toBe(stakeholders);
  });

  test('that was signed leaves results judged by the terms of their time, and undo all as it was', () => {
    const agreement = completeAgreement({
      status: 'signed',
      commitments: [{ ...availability(), results: monthly('2026-01', ['99.5']) }],
    });
    const session = createDraftSession({
      agreement,
      view: FIRST_VIEW,
      savedAt: null,
      now: () => 0,
    });
    session.getState().change(
      (old) => ({
        ...old,
        commitments: old.commitments.map((one) => ({
          ...one,
          target: { ...one.target, value: decimal('89') },
        })),
      }),
      { label: 'Change of target' },
    );
    const [changed] = session.getState().agreement.commitments;
    expect(changed?.results[0]?.terms?.target.value).toBe('99.9');
    session.getState().undo();
    expect(session.getState().agreement).toBe(agreement);
  });

  test('that gives the same agreement back is no step of the history', () => {
    const { state } = sessionAt();
    state().change((agreement) => agreement, { label: 'Nothing' });
    expect(state().canUndo).toBe(false);
  });

  test('after an undo forgets what could be redone', () => {
    const { state, title, type } = sessionAt();
    type('First');
    state().undo();
    type('Second');
    expect(state().canRedo).toBe(false);
    expect(state().redo()).toBeNull();
    expect(title()).toBe('Second');
  });

  test('names what would be undone and redone', () => {
    const { state, type } = sessionAt();
    expect([state().undoLabel, state().redoLabel]).toEqual([null, null]);
    type('First');
    expect(state().undoLabel).toBe('Change to First');
    state().undo();
    expect([state().undoLabel, state().redoLabel]).toEqual([null, 'Change to First']);
  });

  test('undo and redo say where the change is', () => {
    const { state, type } = sessionAt();
    type('First', undefined, '/title');
    expect(state().undo()).toEqual({ label: 'Change to First', focus: '/title' });
    expect(state().redo()).toEqual({ label: 'Change to First', focus: '/title' });
  });
});

describe('changes with the same key', () => {
  test('within a second of each other are one step', () => {
    const { state, title, pass, type } = sessionAt();
    for (const text of ['A', 'Ab', 'Abc']) {
      type(text, 'title');
      pass(900);
    }
    state().undo();
    expect(title()).toBe('Start');
    state().redo();
    expect(title()).toBe('Abc');
  });

  test('more than a second apart are two', () => {
    const { state, title, pass, type } = sessionAt();
    type('A', 'title');
    pass(1_001);
    type('Ab', 'title');
    state().undo();
    expect(title()).toBe('A');
  });

  test('are two where they go on for more than ten seconds', () => {
    const { state, title, pass, type } = sessionAt();
    for (let second = 0; second <= 12; second += 1) {
      type(`After ${second}`, 'title');
      pass(1_000);
    }
    state().undo();
    expect(title()).toBe('After 10');
    state().undo();
    expect(title()).toBe('Start');
  });

  test('are two where another change stands between', () => {
    const { state, title, type } = sessionAt();
    type('A', 'title');
    type('B', 'other');
    type('C', 'title');
    state().undo();
    expect(title()).toBe('B');
  });

  test('are two after an undo, or when the first was sealed', () => {
    const undone = sessionAt();
    undone.type('A', 'title');
    undone.type('B');
    undone.state().undo();
    undone.type('C', 'title');
    undone.state().undo();
    expect(undone.title()).toBe('A');

    const sealed = sessionAt();
    sealed.type('A', 'title');
    sealed.state().seal();
    sealed.type('B', 'title');
    sealed.state().undo();
    expect(sealed.title()).toBe('A');
  });

  test('changes without a key never merge', () => {
    const { state, title, type } = sessionAt();
    type('A');
    type('B');
    state().undo();
    expect(title()).toBe('A');
  });
});

describe('whatever the order of changes, undos and redos', () => {
  const action = fc.oneof(
    fc.record({ do: fc.constant('change' as const), title: fc.string({ maxLength: 3 }) }),
    fc.record({ do: fc.constant('undo' as const) }),
    fc.record({ do: fc.constant('redo' as const) }),
  );

  test('the draft is what a plain list of versions says', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const { state, title, type } = sessionAt();
        let versions = ['Start'];
        let current = 0;
        for (const one of actions) {
          if (one.do === 'change') {
            // Every change makes a new object, so even the same title is a step.
            versions = [...versions.slice(0, current + 1), one.title];
            current += 1;
            type(one.title);
          } else if (one.do === 'undo') {
            expect(state().undo() === null).toBe(current === 0);
            current = Math.max(0, current - 1);
          } else {
            expect(state().redo() === null).toBe(current === versions.length - 1);
            current = Math.min(versions.length - 1, current + 1);
          }
          expect(title()).toBe(versions[current]);
          expect(state().canUndo).toBe(current > 0);
          expect(state().canRedo).toBe(current < versions.length - 1);
        }
      }),
    );
  });

  test('undoing everything gives the very first agreement back, redoing everything the last', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            title: fc.string({ maxLength: 3 }),
            key: fc.constantFrom(undefined, 'a', 'b'),
            pause: fc.constantFrom(0, 500, 1_500),
          }),
          { maxLength: 40 },
        ),
        (changes) => {
          const { state, pass, type } = sessionAt();
          const first = state().agreement;
          for (const { title, key, pause } of changes) {
            type(title, key);
            pass(pause);
          }
          const last = state().agreement;
          while (state().canUndo) state().undo();
          expect(state().agreement).toBe(first);
          while (state().canRedo) state().redo();
          expect(state().agreement).toBe(last);
        },
      ),
    );
  });

  test('the history holds the last 1,000 steps', () => {
    const { state, type } = sessionAt();
    for (let count = 0; count < 1_100; count += 1) type(String(count));
    let undone = 0;
    while (state().undo()) undone += 1;
    expect(undone).toBe(1_000);
  });
});
