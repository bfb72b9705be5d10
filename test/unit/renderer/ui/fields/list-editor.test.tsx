import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ListEditor } from '#renderer/ui/fields/list-editor.tsx';
import { clearPage, frames, press, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

async function editor(start: readonly string[]) {
  let values = start;
  function Editor() {
    const [list, setList] = useState(start);
    values = list;
    return (
      <ListEditor
        label="Restrictions"
        entry="restriction"
        place="/scope/restrictions"
        value={list}
        onChange={setList}
      />
    );
  }
  const page = await render(<Editor />);
  const rows = () => [...page.querySelectorAll('textarea')];
  const row = (index: number) => {
    const found = rows()[index];
    if (!found) throw new Error(`There is no row ${index}.`);
    return found;
  };
  const focused = () => rows().indexOf(document.activeElement as HTMLTextAreaElement);
  return { page, rows, row, focused, values: () => values };
}

describe('a list of texts', () => {
  test('names the place of each entry', async () => {
    const { rows } = await editor(['A', 'B']);
    expect(rows().map((area) => area.dataset['place'])).toEqual([
      '/scope/restrictions/1',
      '/scope/restrictions/2',
    ]);
  });

  test('Enter begins an entry below', async () => {
    const { row, values, focused } = await editor(['A', 'B']);
    await press(row(0), 'Enter');
    expect(values()).toEqual(['A', '', 'B']);
    expect(focused()).toBe(1);
  });

  test('Alt and the arrows move an entry, and the focus with it', async () => {
    const { row, values, focused } = await editor(['A', 'B', 'C']);
    await press(row(0), 'ArrowDown', { altKey: true });
    expect(values()).toEqual(['B', 'A', 'C']);
    expect(focused()).toBe(1);
    await press(row(0), 'ArrowUp', { altKey: true });
    expect(values()).toEqual(['B', 'A', 'C']);
  });

  test('Backspace takes away an empty entry and goes to the one above', async () => {
    const { row, values, focused } = await editor(['A', '', 'C']);
    await press(row(1), 'Backspace');
    expect(values()).toEqual(['A', 'C']);
    expect(focused()).toBe(0);
  });

  test('after the last entry the focus is where one adds another', async () => {
    const { row, values } = await editor(['']);
    await press(row(0), 'Backspace');
    await frames(4);
    expect(values()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Add restriction');
  });

  test('Backspace leaves an entry with text', async () => {
    const { row, values } = await editor(['A']);
    await press(row(0), 'Backspace');
    expect(values()).toEqual(['A']);
  });

  test('tells a screen reader what was moved', async () => {
    const { page, row } = await editor(['A', 'B']);
    await press(row(0), 'ArrowDown', { altKey: true });
    expect(page.querySelector('[role=status]')?.textContent).toBe('restriction moved to 2 of 2.');
  });
});
