import type { Platform } from '#renderer/platform/bridge.ts';
import { incidentLog } from '#shared/engine/import/incident-log.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { saveText } from '../saving.ts';

/** Saves incidents as a log where the user chooses, and tells how it went. */
export const saveLog = (platform: Platform, incidents: readonly Incident[]): Promise<boolean> =>
  saveText(
    platform,
    { kind: 'csv', text: incidentLog(incidents), suggestedName: 'Incidents' },
    {
      thing: 'The log was',
      saved: (name) => `The log was saved as ${name}. Import it to have the incidents again.`,
    },
  );
