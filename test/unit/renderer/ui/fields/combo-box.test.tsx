import { afterEach, describe, expect, test, vi } from 'vitest';
import { ComboBox } from '#renderer/ui/fields/select.tsx';
import { clearPage, fill, leave, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

const onChange = vi.fn<(value: string) => void>();

async function languages() {
  const page = await render(
    <ComboBox
      label="Language"
      noMatch="No language is called that."
      options={[
        { id: 'de-CH', label: 'German (Switzerland)' },
        { id: 'pl-PL', label: 'Polish (Poland)' },
      ]}
      value="pl-PL"
      onChange={onChange}
    />,
  );
  const field = page.querySelector('input');
  if (!field) throw new Error('There is no input.');
  const list = () => document.querySelector('[role="listbox"]')?.textContent ?? null;
  return { field, list };
}

describe('a choice that is found by typing', () => {
  test('shows what holds the words', async () => {
    const { field, list } = await languages();
    await fill(field, 'switz');
    expect(list()).toBe('German (Switzerland)');
  });

  test('says where nothing is called so, and keeps what was chosen', async () => {
    const { field, list } = await languages();
    await fill(field, 'Klingon');
    expect(list()).toBe('No language is called that.');
    await leave(field);
    expect(field.value).toBe('Polish (Poland)');
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each([
    ['the id', 'DE-ch', 'de-CH'],
    ['the label', 'german (switzerland)', 'de-CH'],
    ['what only one has', 'switz', 'de-CH'],
  ])('takes %s as it is typed by whoever goes on', async (_, words, id) => {
    onChange.mockClear();
    const { field } = await languages();
    await fill(field, words);
    await leave(field);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(id);
  });

  test('takes nothing that several have', async () => {
    onChange.mockClear();
    const { field } = await languages();
    await fill(field, 'land');
    await leave(field);
    expect(onChange).not.toHaveBeenCalled();
    expect(field.value).toBe('Polish (Poland)');
  });
});
