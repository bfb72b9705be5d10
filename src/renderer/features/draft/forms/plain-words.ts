import type { Agreement } from '#shared/agreement/agreement.ts';
import type { RichText } from '#shared/agreement/rich-text.ts';
import { tokenText } from '#shared/assemble/token-text.ts';

/** A text in one line, with the figures of this agreement. */
export const plainWords = (text: RichText, agreement: Agreement): string =>
  text
    .map(({ runs }) =>
      runs.map((run) => (run.type === 'text' ? run.text : tokenText(agreement, run))).join(''),
    )
    .join(' ');
