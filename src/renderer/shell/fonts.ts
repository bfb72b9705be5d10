import { DOCUMENT_FONTS, documentFonts, type DocumentFont } from '#shared/export/appearance.ts';

const STYLES: Readonly<Record<DocumentFont, string>> = {
  carlito: 'Sans serif, compact',
  caladea: 'Serif, sturdy',
  arimo: 'Sans serif, neutral',
  tinos: 'Serif, classic',
};

/** The document fonts to choose from: what the PDF shows, and its twin in Word. */
export const FONT_OPTIONS = DOCUMENT_FONTS.map((id) => ({
  id,
  label: documentFonts[id].family,
  description: `${STYLES[id]}. In Word: ${documentFonts[id].office}`,
}));
