import type { Line } from './lines.ts';

const TAG = /<br\s{0,3}\/?>/i;
/** Fewer are breaks within a cell or an address. */
const FEWEST = 6;

/** In a row of a table and in HTML a tag breaks a line of its cell. */
const isOfPage = ({ text }: Line): boolean =>
  text.includes('<') &&
  !text.includes('|') &&
  !/<\/?t(?:able|d|h|r)\b/i.test(text) &&
  TAG.test(text);

/**
 * The text of a page of which every line ends with a tag that breaks it, whether the lines stand below each other or in
 * one: parted where the tags stand.
 */
export function withoutBreakTags(lines: readonly Line[]): readonly Line[] {
  const broken = lines.filter(isOfPage);
  const tags = broken.reduce((sum, { text }) => sum + text.split(TAG).length - 1, 0);
  const words = lines.filter(({ text }) => text !== '').length;
  if (tags < FEWEST || (broken.length * 2 < words && tags < words)) return lines;
  return lines.flatMap((line) => {
    if (!isOfPage(line)) return [line];
    const parts = line.text.split(TAG);
    const last = parts.at(-1)?.trim() === '' ? parts.slice(0, -1) : parts;
    // Several tags in a row are one blank line.
    return last
      .map((text) => ({ ...line, text: text.trim(), breaks: false }))
      .filter(({ text }, at, all) => text !== '' || all[at - 1]?.text !== '');
  });
}
