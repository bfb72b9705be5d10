import { act, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { clearPage, frames, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

/** A list whose entries each remove themselves; an entry that stays has "kept" in its name. */
function List({ next }: { readonly next?: string }) {
  const [names, setNames] = useState(['first', 'second', 'kept']);
  const remove = (name: string) => {
    keepFocus(() => button(next ?? '') ?? null);
    if (!name.includes('kept')) setNames(names.filter((one) => one !== name));
  };
  return (
    <main>
      <h1>Entries</h1>
      {names.map((name) => (
        <button key={name} type="button" onClick={() => remove(name)}>
          {name}
        </button>
      ))}
    </main>
  );
}

async function press(name: string): Promise<void> {
  button(name)?.focus();
  await act(async () => button(name)?.click());
  await frames(4);
}

describe('when what has the focus vanishes', () => {
  test('the focus goes to what was named for that', async () => {
    await render(<List next="second" />);
    await press('first');
    expect(document.activeElement?.textContent).toBe('second');
  });

  test('it goes to the heading of the screen where that is not there', async () => {
    await render(<List next="nowhere" />);
    await press('first');
    expect(document.activeElement?.textContent).toBe('Entries');
  });

  test('it waits for what is yet to come', async () => {
    const late = document.createElement('button');
    await render(<List />);
    keepFocus(() => (late.isConnected ? late : undefined));
    (document.activeElement as HTMLElement).blur();
    await frames(4);
    expect(document.activeElement).toBe(document.body);
    document.querySelector('main')?.append(late);
    await frames(4);
    expect(document.activeElement).toBe(late);
  });

  test('it stays where nothing vanishes', async () => {
    await render(<List next="second" />);
    await press('kept');
    expect(document.activeElement?.textContent).toBe('kept');
  });

  test('it stays where the user has gone meanwhile', async () => {
    await render(<List next="kept" />);
    button('first')?.focus();
    await act(async () => button('first')?.click());
    button('second')?.focus();
    await frames(4);
    expect(document.activeElement?.textContent).toBe('second');
  });
});
