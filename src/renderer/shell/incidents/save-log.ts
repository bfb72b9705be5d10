import type { Platform } from '#renderer/platform/bridge.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import { incidentLog } from '#shared/engine/import/incident-log.ts';
import type { Incident } from '#shared/engine/incident.ts';

/** Saves incidents as a log where the user chooses, and tells how it went. */
export async function saveLog(platform: Platform, incidents: readonly Incident[]): Promise<void> {
  const answer = await platform.call('file.save-text', {
    kind: 'csv',
    text: incidentLog(incidents),
    suggestedName: 'Incidents',
  });
  if (!answer.ok) tell(`The log was not saved. ${answer.error.message}`, { tone: 'danger' });
  else if (answer.value.outcome === 'saved')
    tell(`The log was saved as “${answer.value.name}”. Import it to have the incidents again.`, {
      tone: 'success',
    });
}
