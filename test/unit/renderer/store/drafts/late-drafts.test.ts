import { describe, expect, test, vi } from 'vitest';
import { err, ok } from '#shared/base/result.ts';
import { failure } from '#shared/ipc/failure.ts';
import type { DraftRepository } from '#renderer/store/drafts/draft-repository.ts';
import { lateDrafts } from '#renderer/store/drafts/late-drafts.ts';

const reason = failure('DISK_FULL', 'The disk is full.');

function opened(readOnly: DraftRepository['readOnly'] = null) {
  const stop = vi.fn<() => void>();
  const drafts = {
    readOnly,
    list: () => Promise.resolve(ok([])),
    watch: vi.fn<DraftRepository['watch']>((listener) => {
      listener(ok([]));
      return stop;
    }),
    setTrashed: () => Promise.resolve(readOnly ? err(readOnly) : ok(null)),
  } as unknown as DraftRepository & { watch: ReturnType<typeof vi.fn> };
  return { drafts, stop };
}

describe('drafts that are opened late', () => {
  test('are opened by the first thing that is done with them, and once', async () => {
    const { drafts } = opened();
    const open = vi.fn<() => Promise<DraftRepository>>(() => Promise.resolve(drafts));
    const late = lateDrafts(open);
    expect(open).not.toHaveBeenCalled();
    expect(await Promise.all([late.list(), late.setTrashed('a' as never, null)])).toEqual([
      ok([]),
      ok(null),
    ]);
    expect(open).toHaveBeenCalledOnce();
  });

  test('are tried again where opening them has failed', async () => {
    const { drafts } = opened();
    const open = vi.fn<() => Promise<DraftRepository>>(() => Promise.resolve(drafts));
    open.mockRejectedValueOnce(new Error('A chunk could not be read.'));
    const late = lateDrafts(open);
    const listener = vi.fn<() => void>();
    late.watch(listener);
    await expect(late.list()).rejects.toThrow('chunk');
    expect(await late.list()).toEqual(ok([]));
    expect(listener).toHaveBeenCalledExactlyOnceWith(ok([]));
  });

  test('are watched from the moment at which they are open', async () => {
    const { drafts, stop } = opened();
    const late = lateDrafts(() => Promise.resolve(drafts));
    const listener = vi.fn<() => void>();
    const end = late.watch(listener);
    expect(drafts.watch).not.toHaveBeenCalled();
    await late.list();
    expect(listener).toHaveBeenCalledExactlyOnceWith(ok([]));
    end();
    expect(stop).toHaveBeenCalledOnce();
    late.watch(listener);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('are not watched by whoever has gone before', async () => {
    const { drafts } = opened();
    const late = lateDrafts(() => Promise.resolve(drafts));
    late.watch(vi.fn<() => void>())();
    await late.list();
    expect(drafts.watch).not.toHaveBeenCalled();
  });

  test('say once they are open that nothing can be written', async () => {
    const late = lateDrafts(() => Promise.resolve(opened(reason).drafts));
    expect(late.readOnly).toBeNull();
    expect(await late.setTrashed('a' as never, null)).toEqual(err(reason));
    expect(late.readOnly).toEqual(reason);
  });
});
