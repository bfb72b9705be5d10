import { describe, expect, it } from 'vitest';
import { MAX_BLOCKS, MAX_RUNS, paragraph, type RichText } from '#shared/agreement/rich-text.ts';
import { excessOf, excessOfPaste, type Excess } from '#renderer/editor/room.ts';

const paragraphs = (count: number): RichText => Array.from({ length: count }, () => paragraph('a'));
const runs = (count: number): RichText => [paragraph(...Array.from({ length: count }, () => 'a'))];
const letters = (count: number): RichText => [paragraph('a'.repeat(count))];

describe('What a text holds', () => {
  it.each<[string, RichText, Excess | null]>([
    ['as many paragraphs as a file', paragraphs(MAX_BLOCKS), null],
    ['no paragraph more', paragraphs(MAX_BLOCKS + 1), 'paragraphs'],
    ['as many runs as a file', runs(MAX_RUNS), null],
    ['no run more', runs(MAX_RUNS + 1), 'runs'],
    ['as many letters as a file', letters(100_000), null],
    ['no letter more', letters(100_001), 'characters'],
  ])('is %s', (_, body, excess) => {
    expect(excessOf(body)).toBe(excess);
  });

  it.each<[string, RichText, RichText, Excess | null]>([
    ['all that fits into an empty one', paragraphs(MAX_BLOCKS), [], null],
    ['with the paragraphs that are there', paragraphs(MAX_BLOCKS - 1), paragraphs(2), 'paragraphs'],
    ['with the runs that are there', runs(MAX_RUNS - 1), runs(2), 'runs'],
    ['with the letters that are there', letters(60_000), letters(60_000), 'characters'],
  ])('counts a paste: %s', (_, pasted, held, excess) => {
    expect(excessOfPaste(pasted, held)).toBe(excess);
  });
});
