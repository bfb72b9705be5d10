import type { Document } from '#shared/document/document.ts';
import { page } from './appearance.ts';

/** The paper of a document; see {@link page}. */
export type PageFormat = Readonly<Record<keyof typeof page, number>>;

/** Tables of many columns want each millimetre of the page's length. */
const LANDSCAPE_MARGIN_MM = 18;

const LANDSCAPE: PageFormat = {
  ...page,
  widthMm: page.heightMm,
  heightMm: page.widthMm,
  marginMm: LANDSCAPE_MARGIN_MM,
  headerMm: 9,
  textWidthMm: page.heightMm - 2 * LANDSCAPE_MARGIN_MM,
};

/** Upright A4, unless the document lies down. */
export const pageOf = ({ landscape }: Pick<Document, 'landscape'>): PageFormat =>
  landscape === true ? LANDSCAPE : page;
