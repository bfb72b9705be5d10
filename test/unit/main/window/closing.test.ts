import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeAfterSaving, SAVE_MS } from '#main/window/closing.ts';

function openWindow(answer = true) {
  const window = Object.assign(new EventEmitter(), {
    destroy: vi.fn<() => void>(),
    isDestroyed: () => false,
  });
  const ask = vi.fn<() => void>();
  const askUser = vi.fn<() => Promise<boolean>>(() => Promise.resolve(answer));
  const closing = closeAfterSaving(window, { page: ask, user: askUser });
  return {
    closing,
    ask,
    askUser,
    destroy: window.destroy,
    /** True if the window stays open for now. */
    close: () => {
      const preventDefault = vi.fn<() => void>();
      window.emit('close', { preventDefault });
      return preventDefault.mock.calls.length > 0;
    },
  };
}

describe('closing the window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('needs no word of a page that has not started', () => {
    const { close, ask } = openWindow();
    expect(close()).toBe(false);
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks the page once, and waits until it has saved', () => {
    const { closing, close, ask, destroy } = openWindow();
    closing.pageStarted();
    expect(close()).toBe(true);
    expect(close()).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(destroy).not.toHaveBeenCalled();
    closing.ready();
    expect(destroy).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(SAVE_MS * 2);
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  it('asks the user after ten seconds, and closes if told so', async () => {
    const { closing, close, askUser, destroy } = openWindow(true);
    closing.pageStarted();
    close();
    await vi.advanceTimersByTimeAsync(SAVE_MS - 1);
    expect(askUser).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(askUser).toHaveBeenCalledTimes(1);
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  it('waits on if the user wants that, for the page or the next attempt', async () => {
    const { closing, close, ask, askUser, destroy } = openWindow(false);
    closing.pageStarted();
    close();
    await vi.advanceTimersByTimeAsync(SAVE_MS * 3);
    expect(askUser).toHaveBeenCalledTimes(1);
    expect(destroy).not.toHaveBeenCalled();
    close();
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(SAVE_MS);
    expect(askUser).toHaveBeenCalledTimes(2);
    closing.ready();
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  it('does not happen at a word that nobody asked for', () => {
    const { closing, destroy } = openWindow();
    closing.pageStarted();
    closing.ready();
    expect(destroy).not.toHaveBeenCalled();
  });

  it('does not wait for a page that has crashed', () => {
    const { closing, close, destroy } = openWindow();
    closing.pageStarted();
    close();
    closing.pageGone();
    expect(destroy).toHaveBeenCalledTimes(1);
    expect(close()).toBe(false);
  });
});
