import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { DateField } from '#renderer/ui/fields/date-field.tsx';
import type { IsoDate } from '#shared/base/date.ts';
import { clearPage, fill, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

async function date(start: string | null) {
  const seen: (IsoDate | null)[] = [];
  function Field() {
    const [value, setValue] = useState(start as IsoDate | null);
    return (
      <DateField
        label="Effective date"
        value={value}
        onChange={(next) => {
          seen.push(next);
          setValue(next);
        }}
      />
    );
  }
  const page = await render(<Field />);
  const field = page.querySelector('input');
  if (!field) throw new Error('There is no input.');
  return { page, field, seen };
}

describe('a field for a day', () => {
  test('takes a leap day', async () => {
    const { field, seen } = await date(null);
    await fill(field, '2028-02-29');
    expect(seen).toEqual(['2028-02-29']);
  });

  test('leaves the control alone while a year is being typed', async () => {
    const { field, seen } = await date('2027-02-28');
    for (const text of ['0002-02-28', '0020-02-28', '0202-02-28']) {
      await fill(field, text);
      expect(field.value).toBe(text);
    }
    await fill(field, '2029-02-28');
    expect(seen).toEqual(['2029-02-28']);
  });

  test('hands on no day of another age, and says so', async () => {
    const { page, field, seen } = await date(null);
    await fill(field, '0020-02-28');
    expect(seen).toEqual([]);
    expect(page.textContent).toContain('from 1900 to 2199');
  });

  test('can be emptied', async () => {
    const { field, seen } = await date('2027-01-01');
    await fill(field, '');
    expect(seen).toEqual([null]);
  });
});
