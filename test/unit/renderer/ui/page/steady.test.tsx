import { act, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { steady } from '#renderer/ui/page/steady.tsx';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

interface ControlProps {
  readonly label: string;
  readonly onPress: () => void;
}

describe('a steady control', () => {
  test('is drawn only when what it shows changes, and still does the newest thing', async () => {
    let drawn = 0;
    const Control = steady(({ label, onPress }: ControlProps) => {
      drawn += 1;
      return <button onClick={onPress}>{label}</button>;
    });
    const pressed: number[] = [];
    let draw: (change: { readonly time: number; readonly label: string }) => void = () => undefined;
    function Form() {
      const [{ time, label }, set] = useState({ time: 1, label: 'Add' });
      draw = set;
      return <Control label={label} onPress={() => pressed.push(time)} />;
    }
    const page = await render(<Form />);
    const press = () => act(async () => page.querySelector('button')?.click());

    await press();
    await act(async () => draw({ time: 2, label: 'Add' }));
    await press();
    expect(pressed).toEqual([1, 2]);
    expect(drawn).toBe(1);

    await act(async () => draw({ time: 3, label: 'Add more' }));
    expect(page.textContent).toBe('Add more');
    expect(drawn).toBe(2);
  });
});
