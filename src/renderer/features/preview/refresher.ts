/** A pause of this length ends a row of changes. */
const PAUSE_MS = 250;
/**
 * While changes keep coming without a pause, the time from the start of one run to that of the next: on
 * two processors each run makes the keys that fall into it some 20 ms slower.
 */
const PATIENCE_MS = 3_000;

/**
 * Runs a job after changes: at once after the first of a row, after a pause, and now and then while
 * changes keep coming, so that they are not slowed down by it. One run at a time, and never for a
 * state that a later run shows anyway.
 */
export class Refresher {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #lastChange = Number.NEGATIVE_INFINITY;
  #lastRun = Number.NEGATIVE_INFINITY;
  #isRunning = false;
  #isDue = false;
  #isStopped = false;

  constructor(
    private readonly job: () => Promise<void>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  changed(): void {
    if (this.#isStopped) return;
    const now = this.now();
    const isFirst = now - this.#lastChange > PAUSE_MS && !this.#isRunning;
    this.#lastChange = now;
    if (isFirst) {
      this.runNow();
      return;
    }
    const patience = this.#lastRun + PATIENCE_MS - now;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.runNow(), Math.max(0, Math.min(PAUSE_MS, patience)));
  }

  /** Runs without a pause, or right after the run at hand. */
  runNow(): void {
    if (this.#isStopped) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#isRunning) {
      this.#isDue = true;
      return;
    }
    this.#isRunning = true;
    this.#lastRun = this.now();
    void this.job().finally(() => {
      this.#isRunning = false;
      if (!this.#isDue) return;
      this.#isDue = false;
      this.runNow();
    });
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
