import type { SignatureBlock, SignatureLine } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { body, page, signatures as look } from './appearance.ts';
import { LETTER_WIDTH, MM, textHeight } from './row-height.ts';

/** How tall the parts of signature blocks that stand beside each other are, in points: as tall as the taller needs. */
export interface SignatureHeights {
  /** What is signed for, with the capacity below it. */
  readonly heading: number;
  readonly lines: readonly number[];
}

const blockWidth = ((page.textWidthMm - look.gapMm) / 2) * MM;
/** Beside the label, without the inset. */
const valueWidth = blockWidth - (look.labelWidthMm + look.insetMm) * MM;

/** Where no typesetter is at hand, so rather too tall than too low; never lower than the space to write in. */
export function signatureHeights(blocks: readonly SignatureBlock[]): SignatureHeights {
  const count = Math.max(0, ...blocks.map(({ lines }) => lines.length));
  return {
    heading: Math.max(0, ...blocks.map(headingHeight)),
    lines: Array.from({ length: count }, (_, at) =>
      Math.max(...blocks.map(({ lines }) => (lines[at] ? lineHeight(lines[at]) : 0))),
    ),
  };
}

const headingHeight = ({ heading, capacity }: SignatureBlock): number =>
  linesOf(inlineText(heading), look.heading.size, blockWidth) * look.heading.leading +
  (capacity === '' ? 0 : linesOf(capacity, look.capacity.size, blockWidth) * look.capacity.leading);

/** Of what stays free above words, so that they do not touch the line above. */
const lineHeight = ({ kind, value }: SignatureLine): number =>
  Math.max(
    MM * (kind === 'signature' ? look.signatureHeightMm : look.lineHeightMm),
    linesOf(value, body.size, valueWidth) * look.label.leading + look.aboveMm * MM,
  );

const linesOf = (text: string, size: number, width: number): number =>
  text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length * size * LETTER_WIDTH) / width)),
      0,
    );

/** The blocks two by two, as they stand beside each other. */
export const pairsOf = <Block>(blocks: readonly Block[]): readonly (readonly Block[])[] =>
  blocks.flatMap((_, at) => (at % 2 === 0 ? [blocks.slice(at, at + 2)] : []));

/**
 * Whether all blocks may stand on one page with the heading and the words before them. The rest of the
 * page is theirs; more signatories than that go on to the next.
 */
export function signOnOnePage(blocks: readonly SignatureBlock[]): boolean {
  const tall = pairsOf(blocks).reduce((sum, pair) => {
    const { heading, lines } = signatureHeights(pair);
    return sum + lines.reduce((all, one) => all + one, heading) + look.betweenMm * MM;
  }, 0);
  return tall <= textHeight(page) * TALLEST_TOGETHER;
}
const TALLEST_TOGETHER = 0.8;
