import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Whether two paths lead to one file: by links, by names that differ in case where the disk ignores
 * case, or through folders that are links. What does not exist yet is told by its folder and name.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
  if (first === null && second === null) return (await placeOf(one)) === (await placeOf(other));
  return first === second;
}

/** Null: there is no such file, or it cannot be looked at. */
const identityOf = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );

const placeOf = async (path: string): Promise<string> => {
  const folder = dirname(resolve(path));
  return join(await realpath(folder).catch(() => folder), basename(path));
};
