import { wholeMoment } from '#renderer/shell/moments.ts';
import type { Version } from '#shared/agreement/version.ts';

/** "“Sent to the customer”", or "the version of 30 November 2026 at 10:42", within a sentence. */
export const versionWords = ({ keptAt, name }: Version): string =>
  name === null ? `the version of ${wholeMoment(keptAt)}` : `“${name}”`;
