import type { Agreement } from '#shared/agreement/agreement.ts';

/** The name that dialogs propose, without extension. Main makes it safe for the file system. */
export const suggestedFileName = ({ title, reference }: Agreement): string =>
  [reference, title]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    .slice(0, 200) || 'Agreement';
