import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refresher } from '#renderer/features/preview/refresher.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A job that ends when it is told to. */
function start() {
  const ends: (() => void)[] = [];
  const refresher = new Refresher(
    () => new Promise((resolve) => ends.push(resolve)),
    () => Date.now(),
  );
  return {
    refresher,
    runs: () => ends.length,
    end: async () => {
      ends.at(-1)?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('The preview is refreshed', () => {
  it('at once after a change that comes after a rest', () => {
    const { refresher, runs } = start();
    refresher.changed();
    expect(runs()).toBe(1);
  });

  it('once more, shortly after the last of a row of changes', async () => {
    const { refresher, runs, end } = start();
    refresher.changed();
    await end();
    for (let count = 0; count < 4; count += 1) {
      await vi.advanceTimersByTimeAsync(100);
      refresher.changed();
    }
    await vi.advanceTimersByTimeAsync(249);
    expect(runs()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs()).toBe(2);
    await end();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(runs()).toBe(2);
  });

  it('now and then while one writes without a pause', async () => {
    const { refresher, runs, end } = start();
    for (let time = 0; time < 11_900; time += 60) {
      refresher.changed();
      await vi.advanceTimersByTimeAsync(60);
      await end();
    }
    expect(runs()).toBe(4);
  });

  it('one run at a time, and then for the newest state only', async () => {
    const { refresher, runs, end } = start();
    refresher.runNow();
    refresher.changed();
    await vi.advanceTimersByTimeAsync(1_000);
    refresher.changed();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(runs()).toBe(1);
    await end();
    expect(runs()).toBe(2);
    await end();
    expect(runs()).toBe(2);
  });

  it('no more once the pane is gone', async () => {
    const { refresher, runs, end } = start();
    refresher.changed();
    refresher.changed();
    await end();
    refresher.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    refresher.changed();
    expect(runs()).toBe(1);
  });
});
