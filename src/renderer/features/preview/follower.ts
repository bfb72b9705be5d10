import { wholeOf } from './passage-of.ts';

/**
 * Whether the pages go along with the caret. They do from one clause or record to the next; within one
 * they stay where the reader has scrolled them, or has clicked on them to get there.
 */
export class Follower {
  #place: string | null = null;
  #isLeft = false;
  #led: string | null = null;

  /** The place to be kept in view; null where the pages are to stay as they are. */
  get wanted(): string | null {
    return this.#isLeft ? null : this.#place;
  }

  isAt(place: string): boolean {
    return place === this.#place;
  }

  movedTo(place: string): void {
    const whole = wholeOf(place);
    if (whole !== this.#whole) {
      this.#isLeft = whole === this.#led;
      this.#led = null;
    }
    this.#place = place;
  }

  scrolledByHand(): void {
    this.#isLeft = true;
  }

  /** A click on a passage leads to its place: one reads there already. */
  leadsTo(place: string): void {
    const whole = wholeOf(place);
    if (whole === this.#whole) this.#isLeft = true;
    else this.#led = whole;
  }

  get #whole(): string | null {
    return this.#place === null ? null : wholeOf(this.#place);
  }
}
