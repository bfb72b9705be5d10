import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from '#shared/base/once.ts';
import type { PdfPress } from './pdf.ts';

/** Gives the press for PDFs; loads it when it is first asked for. */
export type PressRoom = () => Promise<PdfPress>;

/** A press room that loads its press once, from the resources that belong to the code at `here`. */
export function pressRoom(here: string): PressRoom {
  return once(() => load(here));
}

async function load(here: string): Promise<PdfPress> {
  const [{ createTypesetter }, { resourcePaths }] = await Promise.all([
    import('./pdf.ts'),
    import('./resources.ts'),
  ]);
  return createTypesetter(resourcePaths({ root: resourceRoot(here) }));
}

/**
 * Where templates and fonts are: in a checkout the project itself, so that they are never older than
 * the code; in an installed app the copy that the build made.
 */
function resourceRoot(here: string): string {
  let folder = here;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder)
    folder = dirname(folder);
  return existsSync(join(folder, 'assets', 'typst')) ? folder : join(folder, 'dist', 'resources');
}
