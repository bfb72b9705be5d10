import type { Document } from '#shared/document/document.ts';
import { withDrawnTables } from '#shared/extract/drawn-tables.ts';
import { withFactCards } from '#shared/extract/fact-cards.ts';
import { slaText, type SlaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

/** A text file as it is read. */
export function documentOfText(text: string): Document {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document;
}

export const slaTextOf = (text: string): SlaText =>
  withFactCards(withDrawnTables(slaText(documentOfText(text))));
