import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/agreement/rich-text.ts';
import { alphabetic, markersOf } from '#shared/assemble/markers.ts';
import { roman } from '#shared/base/roman.ts';

const item = (level: 1 | 2 | 3, style: 'ordered' | 'bullet' = 'ordered'): Block => ({
  type: 'item',
  style,
  level,
  runs: [],
});
const text: Block = { type: 'paragraph', runs: [] };

describe('list markers', () => {
  it('count as Word does', () => {
    expect([1, 26, 27, 28, 53].map(alphabetic)).toEqual(['a', 'z', 'aa', 'bb', 'aaa']);
    expect([1, 4, 9, 14, 40].map(roman)).toEqual(['i', 'iv', 'ix', 'xiv', 'xl']);
  });

  it('start anew after a paragraph and below a new item', () => {
    const blocks = [item(1), item(2), item(2), item(1), item(2), item(3), text, item(1)];
    expect([...markersOf(blocks).values()].map(({ marker }) => marker)).toEqual([
      '(a)',
      '(i)',
      '(ii)',
      '(b)',
      '(i)',
      '(A)',
      '(a)',
    ]);
    expect([...markersOf(blocks).values()].map(({ restart }) => restart)).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('of bullets depend on the level alone', () => {
    const blocks = [item(1, 'bullet'), item(2, 'bullet'), item(1, 'bullet')];
    expect([...markersOf(blocks).values()].map(({ marker }) => marker)).toEqual(['•', '–', '•']);
  });
});
