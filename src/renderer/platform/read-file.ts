import { megabytes } from '#shared/base/megabytes.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** A file that the user has chosen or dropped; the browser's `File` is one. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** How large a file may be, in bytes, and what the user can do with a larger one. */
export interface SizeLimit {
  readonly bytes: number;
  readonly remedy: string;
}

/** The whole content of a file, or why there is none. */
export type FileContent = Result<Uint8Array<ArrayBuffer>, Problem>;

/** Reads a file. One that is too large is not read; one that is gone, or a folder, is told. */
export async function readChosenFile(file: ChosenFile, limit: SizeLimit): Promise<FileContent> {
  const refused = (message: string, remedy: string) =>
    err({ place: { path: '/file', label: file.name }, message, remedy });
  if (file.size > limit.bytes)
    return refused(`The file is larger than ${megabytes(limit.bytes)}.`, limit.remedy);
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused(
      'The file could not be read.',
      'See whether it is still where it was, copy it to this computer and try again.',
    );
  }
}
