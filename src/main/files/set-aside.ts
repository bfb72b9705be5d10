import { access, rename } from 'node:fs/promises';
import { extname } from 'node:path';

/**
 * Gives a damaged file a name that no record's file has, "wan.damaged.sla", then
 * "wan.damaged-2.sla": what was set aside before stays.
 */
export async function setAside(file: string): Promise<void> {
  const ending = extname(file);
  const stem = `${file.slice(0, -ending.length)}.damaged`;
  let name = `${stem}${ending}`;
  for (let count = 2; await isThere(name); count += 1) name = `${stem}-${count}${ending}`;
  await rename(file, name);
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
