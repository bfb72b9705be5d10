import type { IsoDate, IsoInstant } from '#shared/base/date.ts';

/** Time as the app sees it; tests bring their own. */
export interface Clock {
  readonly now: () => IsoInstant;
  /** The day where the user is. */
  readonly today: () => IsoDate;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString() as IsoInstant,
  today() {
    const date = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as IsoDate;
  },
};

/** Runs a job a little later; returns how to call it off. */
export type Defer = (job: () => void) => () => void;

/** Timers as autosave needs them. */
export interface Timers {
  /** Milliseconds that only go up. */
  readonly now: () => number;
  /** Runs `job` once after `ms`; returns how to call it off. */
  readonly after: (ms: number, job: () => void) => () => void;
}

export const systemTimers: Timers = {
  now: () => performance.now(),
  after(ms, job) {
    const timer = setTimeout(job, ms);
    return () => clearTimeout(timer);
  },
};
