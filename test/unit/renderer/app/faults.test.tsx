import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { registerFlush } from '#renderer/shell/closing.ts';
import { tellOfFaults } from '#renderer/app/faults.ts';
import { StatusRegion } from '#renderer/ui/page/status.tsx';
import { clearPage, render } from '../support/render.tsx';

afterEach(async () => {
  await clearPage();
  vi.restoreAllMocks();
});

test('what breaks where nobody waits for it is told, once where much breaks, and the open draft is saved', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const flush = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('The disk is away.')));
  const unregister = registerFlush(flush, () => () => undefined);
  const target = new EventTarget() as Window;
  const stop = tellOfFaults(target);
  const page = await render(<StatusRegion />);
  const told = () => page.textContent?.split('Something went wrong inside SLA Studio').length ?? 0;
  const before = told();
  const breaks = () =>
    act(async () => {
      target.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'a bug' }));
    });
  await breaks();
  await breaks();
  expect(told()).toBe(before + 1);
  expect(flush).toHaveBeenCalledTimes(2);
  expect(logged).toHaveBeenCalledWith(expect.any(String), 'a bug');
  stop();
  await breaks();
  expect(flush).toHaveBeenCalledTimes(2);
  unregister();
});
