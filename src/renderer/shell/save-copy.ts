import type { Agreement } from '#shared/agreement/agreement.ts';
import { err } from '#shared/base/result.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import { suggestedFileName } from './file-name.ts';

/** Saves a copy as an .sla file where the user chooses; true once it is there. */
export async function saveCopy(platform: Platform, agreement: Agreement): Promise<boolean> {
  const { whyNotStored } = await import('#renderer/store/why-not-stored.ts');
  const reason = whyNotStored(agreement);
  const answer =
    reason === null
      ? await platform.call('file.save', { agreement, suggestedName: suggestedFileName(agreement) })
      : err(reason);
  if (!answer.ok) tell(`The copy was not saved. ${answer.error.message}`, { tone: 'danger' });
  else if (answer.value.outcome === 'saved')
    tell(`A copy was saved as “${answer.value.name}”.`, { tone: 'success' });
  return answer.ok && answer.value.outcome === 'saved';
}
