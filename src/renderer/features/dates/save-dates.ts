import { suggestedFileName } from '#renderer/shell/file-name.ts';
import { saveText } from '#renderer/shell/saving.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { AgreementDate } from '#shared/engine/schedule/agreement-date.ts';
import { icsOf } from '#shared/engine/schedule/ics.ts';

/** Saves dates as a calendar file where the user chooses, and tells how it went. */
export const saveDates = (
  platform: Platform,
  agreement: Agreement,
  dates: readonly AgreementDate[],
  now: IsoInstant,
): Promise<boolean> =>
  saveText(
    platform,
    {
      kind: 'ics',
      text: icsOf(dates, agreement, now),
      suggestedName: `${suggestedFileName(agreement)} dates`,
    },
    {
      thing: 'The dates were',
      saved: (name) =>
        `${dates.length === 1 ? 'One date was' : `${dates.length} dates were`} saved as ${name}. Import it again after a change: dates that moved are moved.`,
    },
  );
