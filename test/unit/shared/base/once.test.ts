import { expect, test, vi } from 'vitest';
import { once } from '#shared/base/once.ts';

test('what is loaded once is loaded by the first who asks, for all', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('there'));
  const loaded = once(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([loaded(), loaded()])).toEqual(['there', 'there']);
  expect(await loaded()).toBe('there');
  expect(load).toHaveBeenCalledOnce();
});

test('a failure is told to all who wait for it, and the next who asks tries again', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('there'));
  load.mockRejectedValueOnce(new Error('The disk is away.'));
  const loaded = once(load);
  const [first, second] = await Promise.allSettled([loaded(), loaded()]);
  expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
  expect(await loaded()).toBe('there');
  expect(load).toHaveBeenCalledTimes(2);
});
