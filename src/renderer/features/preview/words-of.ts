import { Util, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Words } from './paper-messages.ts';

/** What a text content holds besides words: marks of structure. */
type Item = Extract<
  Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number],
  { str: string }
>;

/** Of fonts that do not say how high they rise. */
const USUAL_ASCENT = 0.8;

/** Letters are measured in this size, in which rounding to pixels hardly counts. */
const MEASURED_PX = 100;

const measure = new OffscreenCanvas(1, 1).getContext('2d');

/** The words of a page and their places, for text over its picture that can be selected. */
export async function wordsOf(page: PDFPageProxy): Promise<readonly Words[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  return items
    .filter((item): item is Item => 'str' in item)
    .map((item) => {
      const style = styles[item.fontName];
      const [across = 1, along = 0, slant = 0, up = 1, left = 0, base = 0] = Util.transform(
        transform,
        item.transform,
      ) as number[];
      const size = Math.hypot(slant, up);
      const ascent = size * (style?.ascent ?? USUAL_ASCENT);
      const turn = Math.atan2(along, across);
      const family = style?.fontFamily ?? 'sans-serif';
      return {
        text: item.str,
        left: left + ascent * Math.sin(turn),
        top: base - ascent * Math.cos(turn),
        size,
        family,
        stretch: stretchOf(item, size, family),
        turn,
        direction: item.dir === 'rtl' ? 'rtl' : 'ltr',
        ends: item.hasEOL,
      };
    });
}

function stretchOf({ str, width }: Item, size: number, family: string): number {
  if (!measure || str === '' || width === 0) return 1;
  measure.font = `${MEASURED_PX}px ${family}`;
  const usual = (measure.measureText(str).width * size) / MEASURED_PX;
  return usual === 0 ? 1 : width / usual;
}
