import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StatusRegion, takeBack, tell } from '#renderer/ui/page/status.tsx';
import { clearPage, frames, render } from '#test/unit/renderer/support/render.tsx';

const UNDO = { label: 'Undo', run: () => undefined };

const told = () =>
  [...document.querySelectorAll('[role="status"] > div')].map(
    (message) => message.querySelector('span')?.textContent,
  );
const buttons = () => [...document.querySelectorAll<HTMLElement>('[role="status"] button')];
const pass = (seconds: number) => act(async () => vi.advanceTimersByTime(seconds * 1_000));
const say = (...given: Parameters<typeof tell>) => act(async () => tell(...given));

beforeEach(async () => {
  // React and the frames of the page go on by themselves.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await render(
    <>
      <button type="button" id="before">
        Row
      </button>
      <StatusRegion />
    </>,
  );
});

afterEach(async () => {
  vi.useRealTimers();
  while (buttons().length > 0) await act(async () => buttons().at(-1)?.click());
  await clearPage();
});

describe('a message', () => {
  test('goes after a while', async () => {
    await say('Saved.');
    await pass(7);
    expect(told()).toEqual(['Saved.']);
    await pass(2);
    expect(told()).toEqual([]);
  });

  test('is taken back where it holds no longer', async () => {
    let id = 0;
    await act(async () => {
      id = tell('Moved.', { action: UNDO });
      tell('Other.');
    });
    await act(async () => takeBack(id));
    expect(told()).toEqual(['Other.']);
    await act(async () => takeBack(id));
    expect(told()).toEqual(['Other.']);
  });

  test('says by pointing at it what it says shortened', async () => {
    await say('“A long…” is back.', { whole: '“A long title” is back.' });
    const text = document.querySelector('[role="status"] span');
    expect(text?.getAttribute('title')).toBe('“A long title” is back.');
  });

  test('stays longer where something can be done', async () => {
    await say('Moved.', { action: UNDO });
    await pass(19);
    expect(told()).toEqual(['Moved.']);
    await pass(2);
    expect(told()).toEqual([]);
  });

  test('stays until it is closed where it tells of a failure or is the only way back', async () => {
    await say('It failed.', { tone: 'danger' });
    await say('Deleted.', { action: UNDO, isOnlyWayBack: true });
    await pass(600);
    expect(told()).toEqual(['It failed.', 'Deleted.']);
    await act(async () => buttons().at(-1)?.click());
    expect(told()).toEqual(['It failed.']);
  });

  test('of what has failed again stands there once, as the latest', async () => {
    for (const text of ['It failed.', 'Another did.', 'It failed.'])
      await say(text, { tone: 'danger' });
    expect(told()).toEqual(['Another did.', 'It failed.']);
  });

  test('makes room for others before the only way back does', async () => {
    await say('Deleted.', { action: UNDO, isOnlyWayBack: true });
    for (const text of ['1', '2', '3', '4']) await say(text);
    expect(told()).toEqual(['Deleted.', '2', '3', '4']);
  });
});

describe('the time of messages stands still', () => {
  test('while one of them has the focus', async () => {
    await say('Moved.', { action: UNDO });
    await say('Saved.');
    await act(async () => buttons()[0]?.focus());
    await pass(600);
    expect(told()).toEqual(['Moved.', 'Saved.']);
    await act(async () => document.getElementById('before')?.focus());
    await pass(21);
    expect(told()).toEqual([]);
  });

  test('while the pointer is on one of them', async () => {
    await say('Moved.', { action: UNDO });
    const message = document.querySelector('[role="status"] > div');
    const point = (type: 'pointerover' | 'pointerout') =>
      act(async () => message?.dispatchEvent(new PointerEvent(type, { bubbles: true })));
    await point('pointerover');
    await pass(600);
    expect(told()).toEqual(['Moved.']);
    await point('pointerout');
    await pass(21);
    expect(told()).toEqual([]);
  });
});

describe('when a message that has the focus goes', () => {
  test.each(['Undo', 'Close message'])(
    'by "%s", the focus returns to where it was',
    async (name) => {
      document.getElementById('before')?.focus();
      await say('Moved.', { action: UNDO });
      const button = buttons().find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
      );
      await act(async () => button?.focus());
      await act(async () => button?.click());
      await frames(4);
      expect(document.activeElement?.id).toBe('before');
    },
  );
});
