import { describe, expect, it, vi } from 'vitest';

const statfs = vi.hoisted(() => vi.fn<() => Promise<{ bavail: number; bsize: number }>>());
vi.mock('node:fs/promises', () => ({ statfs }));
const { diskNearlyFull } = await import('#main/files/disk-space.ts');

describe('a disk', () => {
  it.each([
    ['with 200 MB', { bavail: 51_200, bsize: 4096 }, false],
    ['with a block less', { bavail: 51_199, bsize: 4096 }, true],
    ['with nothing', { bavail: 0, bsize: 4096 }, true],
    ['that tells nothing', { bavail: 0, bsize: 0 }, false],
  ])('%s free: nearly full is %s', async (_case, space, nearlyFull) => {
    statfs.mockResolvedValueOnce(space);
    expect(await diskNearlyFull('/somewhere')).toBe(nearlyFull);
  });

  it('that cannot be asked does not stop anybody', async () => {
    statfs.mockRejectedValueOnce(new Error('ENOSYS'));
    expect(await diskNearlyFull('/somewhere')).toBe(false);
  });
});
