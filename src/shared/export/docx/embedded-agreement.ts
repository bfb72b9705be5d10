import { readPart, type EmbeddedPart } from './embedded-part.ts';

/** The agreement's own `.sla` text within the Word file, so that it can be opened from it again. */
export const AGREEMENT_PART: EmbeddedPart = {
  number: 1,
  element: 'agreement',
  namespace: 'urn:sla-studio:agreement:1',
  itemId: '{6F4B1C52-8E0D-4C57-9B43-5A1D0E7C2F90}',
};

/** The `.sla` text that a Word file carries; null where it has none or is no Word file. */
export const readEmbeddedAgreement = (bytes: Uint8Array): string | null =>
  readPart(bytes, AGREEMENT_PART);
