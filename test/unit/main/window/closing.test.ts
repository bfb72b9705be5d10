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
  const calledOff = vi.fn<() => void>();
  const closing = closeAfterSaving(window, { page: ask, calledOff, user: askUser });
  return {
    closing,
    ask,
    askUser,
    calledOff,
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

  it('waits for the next attempt if the user wants that', async () => {
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
    expect(destroy).not.toHaveBeenCalled();
  });

  it('is called off by a user who keeps the window open: neither a late word nor a crash closes it', async () => {
    const { closing, close, calledOff, destroy } = openWindow(false);
    closing.pageStarted();
    close();
    await vi.advanceTimersByTimeAsync(SAVE_MS);
    expect(calledOff).toHaveBeenCalledTimes(1);
    closing.ready();
    closing.pageGone();
    expect(destroy).not.toHaveBeenCalled();
  });

  it('asks the user no second time while the page does, who closes in the end', async () => {
    const { closing, close, askUser, destroy } = openWindow();
    closing.pageStarted();
    close();
    closing.pageAsks();
    await vi.advanceTimersByTimeAsync(SAVE_MS * 10);
    expect(askUser).not.toHaveBeenCalled();
    closing.ready();
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  it('is called off by the page, whose user goes on, and can be tried again', () => {
    const { closing, close, ask, destroy } = openWindow();
    closing.pageStarted();
    close();
    closing.pageAsks();
    closing.keepOpen();
    closing.ready();
    closing.pageGone();
    expect(destroy).not.toHaveBeenCalled();
    closing.pageStarted();
    close();
    expect(ask).toHaveBeenCalledTimes(2);
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
