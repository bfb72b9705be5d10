import { useEffect, useRef, useState } from 'react';
import { suggestedFileName } from '#renderer/shell/file-name.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Input, Output } from '#shared/ipc/contract.ts';
import type { EventPayload } from '#shared/ipc/events.ts';
import type { Failure } from '#shared/ipc/failure.ts';

export type ExportChoice = Pick<Input<'export.run'>, 'formats' | 'font' | 'asDraft'>;
type Exported = Extract<Output<'export.run'>, { outcome: 'exported' }>;

/** Where an export stands. */
export type ExportState =
  | { readonly step: 'choosing' }
  | {
      readonly step: 'running';
      /** Null until main has asked where to and begun. */
      readonly progress: EventPayload<'export.progress'> | null;
      readonly isCancelling: boolean;
    }
  | { readonly step: 'done'; readonly result: Exported }
  | { readonly step: 'failed'; readonly reason: Failure };

/** One export at a time: started, followed, cancelled. */
export function useExport() {
  const platform = usePlatform();
  const [state, setState] = useState<ExportState>({ step: 'choosing' });
  const job = useRef('');

  useEffect(
    () =>
      platform.on('export.progress', (progress) => {
        if (progress.job !== job.current) return;
        setState((now) => (now.step === 'running' ? { ...now, progress } : now));
      }),
    [platform],
  );

  return {
    state,
    reset: () => setState({ step: 'choosing' }),
    run: async (agreement: Agreement, choice: ExportChoice): Promise<void> => {
      job.current = crypto.randomUUID();
      setState({ step: 'running', progress: null, isCancelling: false });
      const answer = await platform.call('export.run', {
        job: job.current,
        agreement,
        suggestedName: suggestedFileName(agreement),
        report: null,
        ...choice,
      });
      if (!answer.ok)
        setState(
          answer.error.code === 'CANCELLED'
            ? { step: 'choosing' }
            : { step: 'failed', reason: answer.error },
        );
      else if (answer.value.outcome === 'cancelled') setState({ step: 'choosing' });
      else setState({ step: 'done', result: answer.value });
    },
    cancel: (): void => {
      setState((now) => (now.step === 'running' ? { ...now, isCancelling: true } : now));
      void platform.call('export.cancel', { job: job.current });
    },
    reveal: () => platform.call('export.reveal', { job: job.current }),
  };
}
