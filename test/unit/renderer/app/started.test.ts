import { describe, expect, test, vi } from 'vitest';
import { startedWith } from '#renderer/app/started.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Output } from '#shared/ipc/contract.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';

type Answer = Result<Output<'app.start'>, Failure>;

const start = { version: '1.0.0', platform: 'linux', diskNearlyFull: false };
const broken = err(failure('INTERNAL', 'Report it with the reference ab12.'));
const asking = (answer: Answer) => vi.fn<() => Promise<Answer>>(() => Promise.resolve(answer));

describe('what main says at the start', () => {
  test('is taken as it comes', async () => {
    const again = asking(broken);
    expect(await startedWith(ok(start), again)).toEqual({ start, whyReadOnly: null });
    expect(again).not.toHaveBeenCalled();
  });

  test('is asked for once more where the answer has not come', async () => {
    expect(await startedWith(broken, asking(ok(start)))).toEqual({ start, whyReadOnly: null });
  });

  test('forbids to write on a disk that is nearly full', async () => {
    const { whyReadOnly } = await startedWith(
      ok({ ...start, diskNearlyFull: true }),
      asking(broken),
    );
    expect(whyReadOnly?.code).toBe('DISK_FULL');
  });

  test('where it does not come at all, nothing is written, and the user is told why', async () => {
    const again = asking(broken);
    const { whyReadOnly } = await startedWith(broken, again);
    expect(again).toHaveBeenCalledOnce();
    expect(whyReadOnly?.message).toMatch(/nothing is written.*reference ab12/);
  });
});
