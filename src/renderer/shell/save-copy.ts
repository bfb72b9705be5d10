import type { Agreement } from '#shared/agreement/agreement.ts';
import { err } from '#shared/base/result.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { suggestedFileName } from './file-name.ts';
import { tellSaved } from './saving.ts';

/** Saves a copy as an .sla file where the user chooses; true once it is there. */
export async function saveCopy(platform: Platform, agreement: Agreement): Promise<boolean> {
  const { whyNotStored } = await import('#renderer/store/why-not-stored.ts');
  const reason = whyNotStored(agreement);
  const answer =
    reason === null
      ? await platform.call('file.save', { agreement, suggestedName: suggestedFileName(agreement) })
      : err(reason);
  return tellSaved(answer, {
    thing: 'The copy was',
    saved: (name) => `A copy was saved as ${name}.`,
  });
}
