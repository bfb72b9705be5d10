import { rename, rm, symlink } from 'node:fs/promises';

/** A folder in which nobody may create a file: Linux refuses that even to the superuser. */
export const UNWRITABLE_FOLDER = '/sys/kernel';

/** Makes a folder refuse every write until the returned function is called. */
export async function makeUnwritable(folder: string): Promise<() => Promise<void>> {
  const aside = `${folder}-aside`;
  await rename(folder, aside);
  await symlink(UNWRITABLE_FOLDER, folder);
  return async () => {
    await rm(folder);
    await rename(aside, folder);
  };
}
