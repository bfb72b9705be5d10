import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { sha256Hex } from '#renderer/platform/sha256.ts';
import { MIGRATIONS } from '#shared/agreement/migrations/chain.ts';
import { inOldestFormat } from '#shared/agreement/migrations/migration.ts';
import { stableJson } from '#shared/base/stable-json.ts';

/** Which draft was made of which file; where several were made of one, the latest. */
export interface Origins {
  /** `content` is that of the file's agreement. */
  readonly draftOf: (content: string) => AgreementId | null;
  readonly note: (content: string, draft: AgreementId) => void;
}

/** What an agreement is known by, wherever its file lies: SHA-256, in hexadecimal digits. */
export function contentOf(agreement: Agreement): Promise<string> {
  // In the oldest format: what files were known by to the apps of that format they are known by still.
  const asNoted = inOldestFormat(agreement, MIGRATIONS);
  return sha256Hex(new TextEncoder().encode(stableJson(asNoted)));
}
