import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { stepFrom, type ChosenCell } from '#renderer/features/compare/matrix/chosen-cell.ts';

const ROWS = ['availability', 'downtime', 'credit', 'claim'];
const SUBJECTS = ['a', 'b', 'c'];
const at = (row: string, subject: string): ChosenCell => ({ row, subject });
const press = (key: string, from: ChosenCell, ctrlKey = false) =>
  stepFrom(from, { key, ctrlKey, metaKey: false }, ROWS, SUBJECTS);

describe('the keys in the matrix', () => {
  test.each([
    ['ArrowDown', at('downtime', 'b'), at('credit', 'b')],
    ['ArrowUp', at('downtime', 'b'), at('availability', 'b')],
    ['ArrowRight', at('downtime', 'b'), at('downtime', 'c')],
    ['ArrowLeft', at('downtime', 'b'), at('downtime', 'a')],
    ['Home', at('downtime', 'c'), at('downtime', 'a')],
    ['End', at('downtime', 'a'), at('downtime', 'c')],
    ['PageDown', at('availability', 'b'), at('claim', 'b')],
  ])('%s leads from cell to cell', (key, from, to) => {
    expect(press(key, from)).toEqual(to);
  });

  test('stop at the edges', () => {
    expect(press('ArrowUp', at('availability', 'a'))).toEqual(at('availability', 'a'));
    expect(press('ArrowRight', at('claim', 'c'))).toEqual(at('claim', 'c'));
  });

  test('lead to the ends with Ctrl', () => {
    expect(press('ArrowDown', at('availability', 'b'), true)).toEqual(at('claim', 'b'));
    expect(press('Home', at('claim', 'c'), true)).toEqual(at('availability', 'a'));
    expect(press('End', at('availability', 'a'), true)).toEqual(at('claim', 'c'));
  });

  test('leave other keys alone', () => {
    expect(press('a', at('claim', 'a'))).toBeNull();
    expect(press('Tab', at('claim', 'a'))).toBeNull();
  });

  test('never lead out of the matrix', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp'];
    fc.assert(
      fc.property(
        fc.constantFrom(...ROWS),
        fc.constantFrom(...SUBJECTS),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 20 }),
        (row, subject, path) => {
          const end = path.reduce(
            (cell, [key, ctrl]) => press(key, cell, ctrl) ?? cell,
            at(row, subject),
          );
          expect(ROWS).toContain(end.row);
          expect(SUBJECTS).toContain(end.subject);
        },
      ),
    );
  });
});
