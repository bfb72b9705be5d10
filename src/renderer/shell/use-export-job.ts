import { useEffect, useRef, useState } from 'react';
import { usePlatform } from '#renderer/platform/context.ts';
import { tell } from '#renderer/ui/page/status.tsx';
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

export type Exported = Extract<Output<'export.run'>, { outcome: 'exported' }>;

/** How an export ended; it is the user who cancels one. */
export type ExportOutcome =
  | { readonly type: 'exported'; readonly job: string; readonly result: Exported }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly reason: Failure };

interface State {
  /** Null: nothing is exported at the moment. */
  readonly running: RunningExport | null;
  /** Of the last export; null while one runs, and before the first. */
  readonly outcome: ExportOutcome | null;
}

const NOTHING: State = { running: null, outcome: null };

export type ExportJob = ReturnType<typeof useExportJob>;

/** One export at a time: started, followed, cancelled. How it went is for the caller to tell. */
export function useExportJob() {
  const platform = usePlatform();
  const [state, setState] = useState<State>(NOTHING);
  const job = useRef('');

  useEffect(
    () =>
      platform.on('export.progress', (progress) => {
        if (progress.job === job.current) setState(withRunning({ progress }));
      }),
    [platform],
  );

  return {
    ...state,
    /** Has main make the files of `thing` ("redline"). */
    run: async (
      thing: string,
      ask: (job: string) => Promise<Result<Output<'export.run'>, Failure>>,
    ): Promise<ExportOutcome> => {
      const id = crypto.randomUUID();
      job.current = id;
      setState({ running: { thing, progress: null, isCancelling: false }, outcome: null });
      const outcome = outcomeOf(id, await ask(id));
      setState({ running: null, outcome });
      return outcome;
    },
    cancel: (): void => {
      setState(withRunning({ isCancelling: true }));
      void platform.call('export.cancel', { job: job.current });
    },
    /** Shows the files of an export in the system's file manager. */
    reveal: async ({ job: id }: Extract<ExportOutcome, { type: 'exported' }>): Promise<void> => {
      const shown = await platform.call('export.reveal', { job: id });
      if (!shown.ok) tell(shown.error.message, { tone: 'danger' });
    },
    /** Forgets how the last export went. */
    reset: () => setState(NOTHING),
  };
}

const withRunning =
  (change: Partial<RunningExport>) =>
  (now: State): State =>
    now.running ? { ...now, running: { ...now.running, ...change } } : now;

function outcomeOf(job: string, answer: Result<Output<'export.run'>, Failure>): ExportOutcome {
  if (!answer.ok)
    return answer.error.code === 'CANCELLED'
      ? { type: 'cancelled' }
      : { type: 'failed', reason: answer.error };
  return answer.value.outcome === 'cancelled'
    ? { type: 'cancelled' }
    : { type: 'exported', job, result: answer.value };
}
