import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import { sharedVersion } from '#shared/agreement/shared-version.ts';

/** The agreement's `.sla` text as it goes into an exported file, for opening the file again. */
export const embeddedSource = (agreement: Agreement): string =>
  agreementText(sharedVersion(agreement));
