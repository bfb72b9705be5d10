import { act, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Duration } from '#shared/agreement/duration.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { DecimalField, NumberField } from '#renderer/ui/fields/number-field.tsx';
import { TypingLanguage } from '#renderer/ui/fields/typing-language.ts';
import type { FigureKind } from '#shared/base/typed-decimal.ts';
import { clearPage, fill, leave, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

const input = (page: HTMLElement): HTMLInputElement => {
  const found = page.querySelector('input');
  if (!found) throw new Error('There is no input.');
  return found;
};

async function decimal(start: string | null, language = 'en-GB', kind: FigureKind = 'number') {
  const seen: (DecimalString | null)[] = [];
  let set: (value: DecimalString | null) => void = () => undefined;
  function Field() {
    const [value, setValue] = useState(start as DecimalString | null);
    set = setValue;
    return (
      <DecimalField
        label="Target"
        kind={kind}
        value={value}
        place="/target"
        onChange={(next) => {
          seen.push(next);
          setValue(next);
        }}
      />
    );
  }
  const page = await render(
    <TypingLanguage value={language}>
      <Field />
    </TypingLanguage>,
  );
  return { page, field: input(page), seen, set: (value: string) => set(value as DecimalString) };
}

describe('a field for decimals', () => {
  test('carries its place and its label', async () => {
    const { page, field } = await decimal('99.9');
    expect(field.dataset['place']).toBe('/target');
    expect(page.querySelector('label')?.htmlFor).toBe(field.id);
  });

  test('takes a comma or a point and hands on the same figure', async () => {
    const { field, seen } = await decimal(null);
    await fill(field, '99,95');
    await fill(field, '99.95');
    expect(seen).toEqual(['99.95', '99.95']);
  });

  test('leaves what is being typed alone, and writes it in its own form on leaving', async () => {
    const { field } = await decimal('99.9');
    await fill(field, '99,95');
    expect(field.value).toBe('99,95');
    await leave(field);
    expect(field.value).toBe('99.95');
  });

  test('reads thousands as the agreement’s language parts them, and shows the same figure', async () => {
    const english = await decimal(null, 'en-GB', 'money');
    await fill(english.field, '18,400');
    await leave(english.field);
    expect(english.field.value).toBe('18400');
    await clearPage();
    const german = await decimal('1.5', 'de-DE');
    expect(german.field.value).toBe('1,5');
    await fill(german.field, '1.000');
    await leave(german.field);
    expect(german.field.value).toBe('1000');
    expect([english.seen.at(-1), german.seen.at(-1)]).toEqual(['18400', '1000']);
  });

  test('takes no amount that can be read in two ways, nor what it was on the way there', async () => {
    const { page, field, seen } = await decimal('500', 'en-GB', 'money');
    for (const text of ['18.4', '18.40', '18.400']) await fill(field, text);
    expect(seen).toEqual(['18.4', '18.40', '500']);
    expect(field.value).toBe('18.400');
    expect(page.textContent).toContain('Write 18400 or 18.40.');
    await fill(field, '18.4000');
    expect(seen.at(-1)).toBe('18.4000');
  });

  test('keeps a decimal point that is only being typed', async () => {
    const { field, seen } = await decimal('99');
    await fill(field, '99.');
    expect(field.value).toBe('99.');
    expect(seen).toEqual([]);
  });

  test('gives an unreadable text up for a figure from outside, for good', async () => {
    const { field, set } = await decimal('99.9');
    await fill(field, 'most');
    await act(async () => set('99.5'));
    expect(field.value).toBe('99.5');
    await act(async () => set('99.9'));
    expect(field.value).toBe('99.9');
  });

  test('says what is wrong with a text that is no figure, and keeps the last figure', async () => {
    const { page, field, seen } = await decimal('99.9');
    await fill(field, 'most');
    expect(seen).toEqual([]);
    expect(page.textContent).toContain('Enter a number such as 99.95');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  test('takes no negative figure unless it may', async () => {
    const { page, field, seen } = await decimal('1');
    await fill(field, '-1');
    expect(seen).toEqual([]);
    expect(page.textContent).toContain('This must not be below zero.');
  });

  test('gives null when it is emptied', async () => {
    const { field, seen } = await decimal('1');
    await fill(field, '');
    expect(seen).toEqual([null]);
  });

  test('gives no null where there is always a figure, and shows the last one on leaving', async () => {
    const seen: (DecimalString | null)[] = [];
    const page = await render(
      <DecimalField
        label="Weight"
        isNeverEmpty
        value={'40' as DecimalString}
        onChange={(next) => seen.push(next)}
      />,
    );
    await fill(input(page), '');
    expect(input(page).value).toBe('');
    await leave(input(page));
    expect(input(page).value).toBe('40');
    expect(seen).toEqual([]);
  });

  test('takes the unit that it shows, typed along', async () => {
    const { field, seen } = await decimal(null, 'en-GB', 'percentage');
    await fill(field, '99.9 %');
    await leave(field);
    expect([seen.at(-1), field.value]).toEqual(['99.9', '99.9']);
  });

  test('shows a figure that changes from elsewhere, as undo does', async () => {
    const { field, set } = await decimal('99.9');
    await fill(field, '99,95');
    await act(async () => set('99.9'));
    expect(field.value).toBe('99.9');
  });
});

describe('a field for whole numbers', () => {
  test('takes what lies within its limits', async () => {
    const seen: (number | null)[] = [];
    const page = await render(
      <NumberField
        label="Misses"
        value={3}
        min={1}
        max={99}
        onChange={(value) => seen.push(value)}
      />,
    );
    for (const text of ['0', '100', '2.5', '12']) await fill(input(page), text);
    expect(seen).toEqual([12]);
  });
});

describe('a field for durations', () => {
  async function field(start: Duration | null) {
    const seen: (Duration | null)[] = [];
    function Field() {
      const [value, setValue] = useState(start);
      return (
        <DurationField
          label="Notice"
          value={value}
          units={['day', 'month']}
          onChange={(next) => {
            seen.push(next);
            setValue(next);
          }}
        />
      );
    }
    const page = await render(<Field />);
    return { page, field: input(page), seen };
  }

  test('begins with its first unit', async () => {
    const { field: amount, seen } = await field(null);
    await fill(amount, '30');
    expect(seen).toEqual([{ value: '30', unit: 'day' }]);
  });

  test('reads thousands as the agreement’s language parts them', async () => {
    const seen: (Duration | null)[] = [];
    const page = await render(
      <TypingLanguage value="de-DE">
        <DurationField label="Notice" value={null} onChange={(next) => seen.push(next)} />
      </TypingLanguage>,
    );
    await fill(input(page), '1.000');
    expect(seen.at(-1)?.value).toBe('1000');
  });

  test('keeps a unit that it would not offer', async () => {
    const {
      page,
      seen,
      field: amount,
    } = await field({ value: '4', unit: 'working-hour' } as Duration);
    const options = [...page.querySelectorAll('option')].map((option) => option.value);
    expect(options).toEqual(['working-hour', 'day', 'month']);
    await fill(amount, '8');
    expect(seen).toEqual([{ value: '8', unit: 'working-hour' }]);
  });

  test('keeps its unit while its figure is deleted and typed anew', async () => {
    const { field: amount, seen } = await field({ value: '12', unit: 'month' } as Duration);
    for (const text of ['1', '', '2', '24']) await fill(amount, text);
    expect(seen).toEqual([
      { value: '1', unit: 'month' },
      null,
      { value: '2', unit: 'month' },
      { value: '24', unit: 'month' },
    ]);
  });

  test('is null without a number', async () => {
    const { field: amount, seen } = await field({ value: '4', unit: 'day' } as Duration);
    await fill(amount, '');
    expect(seen).toEqual([null]);
  });
});
