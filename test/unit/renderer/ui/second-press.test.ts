import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ignoreSecondPress } from '#renderer/ui/second-press.ts';

const press = (detail: number): boolean => {
  const event = new MouseEvent('mousedown', { detail, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('the second press of a double click', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  test('does nothing to what the first has opened', () => {
    ignoreSecondPress();
    expect(press(2)).toBe(true);
    expect(press(1)).toBe(false);
  });

  test('is a press as any other later on', () => {
    ignoreSecondPress();
    vi.advanceTimersByTime(600);
    expect(press(2)).toBe(false);
  });
});
