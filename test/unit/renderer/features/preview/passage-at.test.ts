import { describe, expect, it } from 'vitest';
import { passageAt } from '#renderer/features/preview/passage-at.ts';
import type { Passage } from '#shared/ipc/contract.ts';

const block = (source: string, page: number, y: number, x = 70): Passage => ({
  source,
  page,
  x,
  y,
  width: null,
});
const passages: readonly Passage[] = [
  block('/first', 1, 100),
  block('/clause', 1, 200),
  { source: '/value', page: 1, x: 300, y: 200, width: 50 },
  block('/row/a', 1, 400, 70),
  block('/row/b', 1, 400.5, 200),
  block('/row/c', 1, 399.8, 350),
  block('/last', 1, 700),
  block('/next', 2, 300),
];
const at = (page: number, x: number, y: number) =>
  passageAt(passages, { page, x, y })?.source ?? null;

describe('A click on a page', () => {
  it('finds the block that begins nearest above', () => {
    expect(at(1, 100, 150)).toBe('/first');
    expect(at(1, 500, 205)).toBe('/clause');
    expect(at(1, 100, 399)).toBe('/clause');
  });

  it('finds a value only where it is pointed at', () => {
    expect(at(1, 320, 205)).toBe('/value');
    expect(at(1, 360, 205)).toBe('/clause');
    expect(at(1, 320, 230)).toBe('/clause');
  });

  it('finds the cell of a table by its column, whatever the rounding of the row', () => {
    expect(at(1, 100, 420)).toBe('/row/a');
    expect(at(1, 210, 420)).toBe('/row/b');
    expect(at(1, 500, 420)).toBe('/row/c');
    expect(at(1, 10, 420)).toBe('/row/a');
  });

  it('takes what goes on from the page before for its end', () => {
    expect(at(2, 100, 100)).toBe('/last');
    expect(at(2, 100, 310)).toBe('/next');
    expect(at(3, 100, 100)).toBe('/next');
  });

  it('finds nothing above the first block of all', () => {
    expect(at(1, 100, 50)).toBeNull();
    expect(passageAt([], { page: 1, x: 0, y: 0 })).toBeNull();
  });
});
