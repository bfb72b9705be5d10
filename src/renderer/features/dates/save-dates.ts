import { suggestedFileName } from '#renderer/shell/file-name.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { AgreementDate } from '#shared/engine/schedule/agreement-date.ts';
import { icsOf } from '#shared/engine/schedule/ics.ts';

/** Saves dates as a calendar file where the user chooses, and tells how it went. */
export async function saveDates(
  platform: Platform,
  agreement: Agreement,
  dates: readonly AgreementDate[],
  now: IsoInstant,
): Promise<void> {
  const answer = await platform.call('file.save-text', {
    kind: 'ics',
    text: icsOf(dates, agreement, now),
    suggestedName: `${suggestedFileName(agreement)} dates`,
  });
  if (!answer.ok) tell(`The dates were not saved. ${answer.error.message}`, { tone: 'danger' });
  else if (answer.value.outcome === 'saved')
    tell(
      `${dates.length === 1 ? 'One date was' : `${dates.length} dates were`} saved as “${answer.value.name}”. Import it again after a change: dates that moved are moved.`,
      { tone: 'success' },
    );
}
