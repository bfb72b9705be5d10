import type { JobMessage, JobProgress, Work } from './job.ts';

/** Milliseconds between two reports of progress; more would only be drawn over. */
const REPORT_EVERY_MS = 50;

/** The worker's side of startJob: takes one input, reports, answers. */
export function serveJob<W extends Work>(
  work: (
    input: W['input'],
    report: (progress: JobProgress) => void,
  ) => W['answer'] | Promise<W['answer']>,
): void {
  const say = (message: JobMessage<W['answer']>) => self.postMessage(message);
  let last = -Infinity;
  const report = (progress: JobProgress) => {
    const now = performance.now();
    if (now - last < REPORT_EVERY_MS) return;
    last = now;
    say({ type: 'progress', ...progress });
  };
  self.addEventListener('message', ({ data }: MessageEvent<W['input']>) => {
    Promise.resolve()
      .then(() => work(data, report))
      .then(
        (answer) => say({ type: 'done', answer }),
        (error: unknown) =>
          say({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
      );
  });
}
