import { describe, expect, test } from 'vitest';
import { holdDraft } from '#renderer/store/drafts/draft-lock.ts';
import { settled } from '#test/unit/renderer/support/timers.ts';

/** Locks as the browser has them, in the little that is used here. */
function locks(): Pick<LockManager, 'request'> {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request(name: string, { signal }: LockOptions, grant: () => Promise<unknown>) {
      const before = queues.get(name) ?? Promise.resolve();
      const aborted = new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
      const held = Promise.race([before, aborted]).then(grant);
      queues.set(
        name,
        held.catch(() => before),
      );
      return held;
    },
  } as Pick<LockManager, 'request'>;
}

describe('holding a draft', () => {
  test('is granted when nobody holds it', async () => {
    expect(await holdDraft('one', locks())).toBeTypeOf('function');
  });

  test('of another draft is no matter', async () => {
    const all = locks();
    await holdDraft('one', all);
    expect(await holdDraft('two', all)).toBeTypeOf('function');
  });

  test('waits for a window that is just giving it up', async () => {
    const all = locks();
    const release = await holdDraft('one', all);
    const next = holdDraft('one', all);
    await settled();
    release?.();
    expect(await next).toBeTypeOf('function');
  });

  test('is refused while another window keeps it', async () => {
    const all = locks();
    await holdDraft('one', all);
    expect(await holdDraft('one', all, 20)).toBeNull();
  });
});
