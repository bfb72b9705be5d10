import type { Timers } from '#renderer/platform/clock.ts';

export interface ManualTimers extends Timers {
  /** Lets `ms` pass: jobs that fall due run in order, each with its promises. */
  readonly pass: (ms: number) => Promise<void>;
  /** Jobs that wait. */
  readonly waiting: () => number;
}

/** Lets everything that is only waiting for promises go on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function manualTimers(): ManualTimers {
  let now = 0;
  let jobs: { readonly at: number; readonly job: () => void }[] = [];
  return {
    now: () => now,
    after(ms, job) {
      const entry = { at: now + ms, job };
      jobs.push(entry);
      return () => {
        jobs = jobs.filter((one) => one !== entry);
      };
    },
    waiting: () => jobs.length,
    async pass(ms) {
      const until = now + ms;
      for (;;) {
        await settled();
        const next = [...jobs].sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > until) break;
        jobs = jobs.filter((one) => one !== next);
        now = next.at;
        next.job();
      }
      now = until;
      await settled();
    },
  };
}
