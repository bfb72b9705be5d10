import type { PdfText } from './pdf-content.ts';

/** Between words there is less than so many times the font's size, even in justified lines. */
const WIDE_GAP = 1.2;

/** Whether at least two lines of a page have wide gaps in them, as rows of tables do. */
export function mayHoldTable(texts: readonly PdfText[]): boolean {
  const lines = new Map<number, PdfText[]>();
  for (const text of texts) {
    if (text.text.trim() === '' || text.size <= 0) continue;
    const key = Math.round(text.base / 2);
    const line = lines.get(key);
    if (line) line.push(text);
    else lines.set(key, [text]);
  }
  let wide = 0;
  for (const line of lines.values()) {
    if (line.length < 2) continue;
    line.sort((a, b) => a.left - b.left);
    const hasGap = line.some((text, index) => {
      const next = line[index + 1];
      // A bullet stands apart from its words too.
      return (
        next !== undefined &&
        text.text.trim().length > 3 &&
        next.left - text.left - text.width > text.size * WIDE_GAP
      );
    });
    if (hasGap) wide += 1;
    if (wide >= 2) return true;
  }
  return false;
}
