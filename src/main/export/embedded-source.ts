import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';

/**
 * The agreement's `.sla` text as it goes into an exported file, for opening the file again: all of
 * it but the notes for colleagues, which the other party must never get.
 */
export const embeddedSource = (agreement: Agreement): string =>
  agreementText({
    ...agreement,
    sections: agreement.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => (item.type === 'clause' ? { ...item, notes: '' } : item)),
    })),
  });
