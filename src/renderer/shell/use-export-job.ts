import { useEffect, useRef, useState } from 'react';
import { usePlatform } from '#renderer/platform/context.ts';
import { tell } from '#renderer/ui/status.tsx';
import type { Problem } from '#shared/base/place.ts';
import type { Result } from '#shared/base/result.ts';
import type { Output } from '#shared/ipc/contract.ts';
import type { EventPayload } from '#shared/ipc/events.ts';
import type { Failure } from '#shared/ipc/failure.ts';

export interface RunningExport {
  /** What is exported: "redline". */
  readonly thing: string;
  /** Null until main has asked where to and begun. */
  readonly progress: EventPayload<'export.progress'> | null;
  readonly isCancelling: boolean;
}

/** One export at a time, followed and cancelled; how it went is told below the window's content. */
export function useExportJob() {
  const platform = usePlatform();
  const [running, setRunning] = useState<RunningExport | null>(null);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const job = useRef('');

  useEffect(
    () =>
      platform.on('export.progress', (progress) => {
        if (progress.job === job.current) setRunning((now) => now && { ...now, progress });
      }),
    [platform],
  );

  const reveal = async (id: string) => {
    const shown = await platform.call('export.reveal', { job: id });
    if (!shown.ok) tell(shown.error.message, { tone: 'danger' });
  };

  return {
    running,
    /** Why the last one could not be made, where it is what was to be exported. */
    refused,
    /** Has main make the files of `thing` ("redline"), and tells how it went. */
    run: async (
      thing: string,
      ask: (job: string) => Promise<Result<Output<'export.run'>, Failure>>,
    ): Promise<void> => {
      const id = crypto.randomUUID();
      job.current = id;
      setRefused([]);
      setRunning({ thing, progress: null, isCancelling: false });
      const answer = await ask(id);
      setRunning(null);
      if (!answer.ok) {
        if (answer.error.code === 'CANCELLED') return;
        setRefused(answer.error.problems);
        tell(`The ${thing} was not exported. ${answer.error.message}`, { tone: 'danger' });
        return;
      }
      if (answer.value.outcome === 'cancelled') return;
      const { files, warnings } = answer.value;
      const names = files.map(({ name }) => `“${name}”`).join(' and ');
      tell([`Exported ${names}.`, ...warnings].join(' '), {
        tone: 'success',
        action: { label: 'Show in folder', run: () => void reveal(id) },
      });
    },
    cancel: (): void => {
      setRunning((now) => now && { ...now, isCancelling: true });
      void platform.call('export.cancel', { job: job.current });
    },
  };
}
