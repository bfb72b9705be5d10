import { statfs } from 'node:fs/promises';
import { MEGABYTE } from '#shared/base/megabytes.ts';

/** Below this the app writes nothing by itself: browsers' stores lose data when a disk runs full. */
const NEARLY_FULL_BYTES = 200 * MEGABYTE;

/** Whether the disk that holds `folder` is nearly full; false where the system does not tell. */
export async function diskNearlyFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    // Some network and virtual disks report nothing at all.
    return bsize > 0 && bavail * bsize < NEARLY_FULL_BYTES;
  } catch {
    return false;
  }
}
