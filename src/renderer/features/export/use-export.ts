import { suggestedFileName } from '#renderer/shell/file-name.ts';
import {
  useExportJob,
  type Exported,
  type ExportJob,
  type RunningExport,
} from '#renderer/shell/use-export-job.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Input } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/ipc/failure.ts';

export type ExportChoice = Pick<Input<'export.run'>, 'formats' | 'font' | 'asDraft'>;

/** Where the export of the agreement stands. */
export type ExportState =
  | { readonly step: 'choosing' }
  | ({ readonly step: 'running' } & Pick<RunningExport, 'progress' | 'isCancelling'>)
  | { readonly step: 'done'; readonly result: Exported }
  | { readonly step: 'failed'; readonly reason: Failure };

/** The export of the agreement, as the steps of a dialog that tells of it by itself. */
export function useExport() {
  const platform = usePlatform();
  const job = useExportJob();
  return {
    state: stateOf(job),
    reset: job.reset,
    run: (agreement: Agreement, choice: ExportChoice) =>
      job.run('agreement', (id) =>
        platform.call('export.run', {
          job: id,
          agreement,
          suggestedName: suggestedFileName(agreement),
          report: null,
          ...choice,
        }),
      ),
    cancel: job.cancel,
    reveal: (): void => {
      if (job.outcome?.type === 'exported') void job.reveal(job.outcome);
    },
  };
}

function stateOf({ running, outcome }: Pick<ExportJob, 'running' | 'outcome'>): ExportState {
  if (running !== null) return { step: 'running', ...running };
  // Called off, one is where one has chosen.
  if (outcome === null || outcome.type === 'cancelled') return { step: 'choosing' };
  return outcome.type === 'exported'
    ? { step: 'done', result: outcome.result }
    : { step: 'failed', reason: outcome.reason };
}
