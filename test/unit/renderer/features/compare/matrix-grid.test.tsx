import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Cell, Matrix, MatrixTheme } from '#shared/compare/cell.ts';
import { MatrixGrid } from '#renderer/features/compare/matrix/MatrixGrid.tsx';
import { differing } from '#renderer/features/compare/matrix/MatrixView.tsx';
import type { ChosenCell } from '#renderer/features/compare/matrix/chosen-cell.ts';
import { clearPage, press, render } from '#test/unit/renderer/support/render.tsx';

const cell = (subject: string, text: string, more: Partial<Cell> = {}): Cell => ({
  subject,
  status: 'stated',
  text,
  printed: '',
  beside: '',
  value: null,
  citations: [],
  assumptions: [],
  trace: [],
  corrected: false,
  reasons: [],
  path: null,
  mark: null,
  ...more,
});

const subjects: Matrix['subjects'] = ['a', 'b'].map((id) => ({
  id,
  type: 'offer' as const,
  name: id.toUpperCase(),
  provider: '',
  version: '',
  date: '',
  fileName: '',
  assumptions: [],
  origins: {},
}));

const themes: readonly MatrixTheme[] = [
  {
    theme: 'availability',
    title: 'Availability',
    rows: [
      {
        id: 'availability.target',
        theme: 'availability',
        title: 'Promised availability',
        unit: '%',
        direction: null,
        traits: { isPromise: false, isNoneBest: false, isOfSteps: false },
        cells: [
          cell('a', '99.9%', { mark: { kind: 'worst', why: 'The lowest of 2 figures.' } }),
          cell('b', '99.95%', { mark: { kind: 'best', why: 'The highest of 2 figures.' } }),
        ],
      },
      {
        id: 'availability.formula',
        theme: 'availability',
        title: 'How it is calculated',
        unit: '',
        direction: null,
        traits: { isPromise: false, isNoneBest: false, isOfSteps: false },
        cells: [
          cell('a', 'silent', { status: 'silent' }),
          cell('b', 'none', { status: 'none', corrected: true }),
        ],
      },
      {
        id: 'availability.window',
        theme: 'availability',
        title: 'Measured over',
        unit: '',
        direction: null,
        traits: { isPromise: false, isNoneBest: false, isOfSteps: false },
        cells: [
          cell('a', 'a month', { printed: 'per calendar month' }),
          cell('b', 'a month', { beside: 'Also promised: a quarter' }),
        ],
      },
    ],
  },
];

async function grid(active: ChosenCell | null = null) {
  const onActive = vi.fn<(cell: ChosenCell) => void>();
  const onOpen = vi.fn<(cell: ChosenCell, by: 'key' | 'pointer') => void>();
  const page = await render(
    <MatrixGrid
      label="Side by side"
      matrix={{ subjects }}
      themes={themes}
      columnHead={({ name }) => name}
      active={active}
      isOpen={false}
      onActive={onActive}
      onOpen={onOpen}
    />,
  );
  const at = (row: string, subject: string) =>
    page.querySelector<HTMLElement>(`[data-row="${row}"][data-subject="${subject}"]`)!;
  return { page, at, onActive, onOpen };
}

afterEach(clearPage);

describe('the matrix', () => {
  test('is a grid of rows with heads, in which one cell takes part in the order of Tab', async () => {
    const { page, at } = await grid();
    expect(page.querySelector('[role="grid"]')?.getAttribute('aria-label')).toBe('Side by side');
    expect([...page.querySelectorAll('[tabindex="0"]')].map((one) => one.textContent)).toEqual([
      expect.stringContaining('99.9%'),
    ]);
    expect(at('availability.target', 'a').closest('tr')?.querySelector('th')?.textContent).toBe(
      'Promised availability',
    );
  });

  test('tells best and worst by a word and by why, not by colour alone', async () => {
    const { at } = await grid();
    expect(at('availability.target', 'b').textContent).toContain('Best');
    expect(at('availability.target', 'b').getAttribute('aria-description')).toBe(
      'The highest of 2 figures.',
    );
    expect(at('availability.target', 'a').textContent).toContain('Worst');
  });

  test('tells silence from "none", and what was corrected', async () => {
    const { at } = await grid();
    expect(at('availability.formula', 'a').textContent).toBe('Silent');
    expect(at('availability.formula', 'b').textContent).toContain('none');
    expect(at('availability.formula', 'b').textContent).toContain('Corrected');
    expect(at('availability.formula', 'a').innerHTML).not.toBe(
      at('availability.formula', 'b').innerHTML,
    );
  });

  test('puts only the words of the SLA into quotation marks', async () => {
    const { at } = await grid();
    expect(at('availability.window', 'a').textContent).toBe('a month“per calendar month”');
    expect(at('availability.window', 'b').textContent).toBe('a monthAlso promised: a quarter');
  });

  test('leads on by the arrow keys, and opens the source by Enter', async () => {
    const { at, onActive, onOpen } = await grid({ row: 'availability.target', subject: 'a' });
    await press(at('availability.target', 'a'), 'ArrowRight');
    expect(onActive).toHaveBeenLastCalledWith({ row: 'availability.target', subject: 'b' });
    expect(document.activeElement).toBe(at('availability.target', 'b'));
    await press(at('availability.target', 'a'), 'Enter');
    expect(onOpen).toHaveBeenLastCalledWith({ row: 'availability.target', subject: 'a' }, 'key');
  });

  test('can be cut to the rows in which the SLAs differ', () => {
    expect(differing(themes).flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
      'availability.target',
      'availability.formula',
    ]);
  });
});
