import { useCallback, useEffect, useRef, useState } from 'react';
import { JobCancelled, type Job, type JobProgress } from './job.ts';

/** Where a piece of long work is. A failure stays until the next start. */
export interface JobState<Answer> {
  readonly progress: JobProgress | null;
  readonly answer: Answer | null;
  readonly failure: string | null;
}

const IDLE = { progress: null, failure: null } as const;

/** Runs jobs for a component, one at a time: a new one calls the old one off, and so does leaving. */
export function useJob<Answer>(initial: Answer | null = null) {
  const [state, setState] = useState<JobState<Answer>>({ ...IDLE, answer: initial });
  const running = useRef<Job<Answer> | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  const start = useCallback(
    (begin: (onProgress: (progress: JobProgress) => void) => Job<Answer>) => {
      running.current?.cancel();
      setState((before) => ({ ...before, failure: null, progress: { fraction: 0, words: '' } }));
      const job = begin((progress) => {
        if (running.current === job) setState((before) => ({ ...before, progress }));
      });
      running.current = job;
      job.answer.then(
        (answer) => {
          if (running.current === job) setState({ ...IDLE, answer });
        },
        (error: unknown) => {
          if (running.current !== job) return;
          const failure = error instanceof JobCancelled ? null : String(error);
          setState((before) => ({ ...before, progress: null, failure }));
        },
      );
    },
    [],
  );
  const cancel = useCallback(() => running.current?.cancel(), []);
  return { ...state, start, cancel };
}
