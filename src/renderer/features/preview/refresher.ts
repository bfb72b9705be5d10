/** Waits after a change for a pause of this length … */
const PAUSE_MS = 40;
/** … but no longer than this after the first of a row of changes. */
const PATIENCE_MS = 120;

/**
 * Runs a job after changes: soon after a pause, now and then while changes keep coming, one run at a
 * time, and never for a state that a later run shows anyway.
 */
export class Refresher {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #firstChange: number | null = null;
  #isRunning = false;
  #isDue = false;
  #isStopped = false;

  constructor(
    private readonly job: () => Promise<void>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  changed(): void {
    if (this.#isStopped) return;
    this.#firstChange ??= this.now();
    const patience = this.#firstChange + PATIENCE_MS - this.now();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.runNow(), Math.max(0, Math.min(PAUSE_MS, patience)));
  }

  /** Runs without a pause, or right after the run at hand. */
  runNow(): void {
    if (this.#isStopped) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#firstChange = null;
    if (this.#isRunning) {
      this.#isDue = true;
      return;
    }
    this.#isRunning = true;
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
