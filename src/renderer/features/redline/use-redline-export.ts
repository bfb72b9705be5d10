import { useRef, useState } from 'react';
import { flushOpenDraft } from '#renderer/app/closing.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import { useDraftStore } from '#renderer/store/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { tell } from '#renderer/ui/status.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Problem } from '#shared/base/place.ts';

/** Writes a Word file with what the draft changes from another version, and tells how it went. */
export function useRedlineExport() {
  const platform = usePlatform();
  const session = useDraftStore();
  const font = useSettings((settings) => settings.font);
  const [isRunning, setRunning] = useState(false);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const job = useRef('');

  const reveal = async (id: string) => {
    const shown = await platform.call('export.reveal', { job: id });
    if (!shown.ok) tell(shown.error.message, { tone: 'danger' });
  };

  return {
    isRunning,
    /** Why the last one was not written. */
    refused,
    run: async (base: Agreement, author: string): Promise<void> => {
      const id = crypto.randomUUID();
      job.current = id;
      const { agreement: target } = session.getState();
      setRefused([]);
      setRunning(true);
      void flushOpenDraft();
      const answer = await platform.call('export.redline', {
        job: id,
        base,
        target,
        author,
        suggestedName: `${target.title || 'Agreement'} (redline)`,
        font,
      });
      setRunning(false);
      if (!answer.ok) {
        if (answer.error.code === 'CANCELLED') return;
        setRefused(answer.error.problems);
        tell(`The redline was not exported. ${answer.error.message}`, { tone: 'danger' });
        return;
      }
      if (answer.value.outcome === 'cancelled') return;
      tell(`Exported ${answer.value.files.map(({ name }) => `“${name}”`).join(' and ')}.`, {
        tone: 'success',
        action: { label: 'Show in folder', run: () => void reveal(id) },
      });
    },
    cancel: (): void => void platform.call('export.cancel', { job: job.current }),
  };
}
