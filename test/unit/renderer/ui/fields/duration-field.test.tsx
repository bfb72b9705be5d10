import { act, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { duration, type Duration } from '#shared/agreement/duration.ts';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { NumberField } from '#renderer/ui/fields/number-field.tsx';
import { clearPage, fill, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

async function field(start: Duration | null) {
  const seen: (Duration | null)[] = [];
  function Field() {
    const [value, setValue] = useState(start);
    const onChange = (next: Duration | null) => {
      seen.push(next);
      setValue(next);
    };
    return <DurationField label="Notice" value={value} place="/notice" onChange={onChange} />;
  }
  const page = await render(<Field />);
  return { input: page.querySelector('input')!, unit: page.querySelector('select')!, seen };
}

describe('a duration', () => {
  test('is none below nothing, however it is typed', async () => {
    const { input, seen } = await field(duration(4, 'hour'));
    await fill(input, '-3');
    await fill(input, '-0.5');
    expect(seen.filter((value) => value !== null)).toEqual([]);
  });

  test('keeps its number in another unit', async () => {
    const { unit, seen } = await field(duration(4, 'hour'));
    await act(async () => {
      unit.value = 'day';
      unit.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(seen).toEqual([duration(4, 'day')]);
  });
});

test('A whole number is refused beyond its own bounds, and taken at them', async () => {
  const seen: (number | null)[] = [];
  const page = await render(
    <NumberField
      label="Misses"
      value={null}
      place="/misses"
      min={1}
      max={12}
      onChange={(value) => void seen.push(value)}
    />,
  );
  const input = page.querySelector('input')!;
  for (const text of ['13', '0', '12', '1']) await fill(input, text);
  expect(seen.filter((value) => value !== null)).toEqual([12, 1]);
});
