import { failure, type Failure } from '#shared/ipc/failure.ts';
import { errnoOf } from './errno.ts';

/**
 * Where a file is written: at a place that the user has chosen and can choose anew; in the app's own
 * library, where every save is tried again; or among the app's own versions, where the user tries again.
 */
export type Writing = 'chosen' | 'library' | 'versions';

/** Why a file could not be written, as the user needs to know it. `name` is the file's own name. */
export function writeFailure(error: unknown, name: string, writing: Writing = 'chosen'): Failure {
  const isOurs = writing !== 'chosen';
  const again = writing === 'library' ? 'saving is tried again by itself.' : 'then try again.';
  const code = errnoOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failure(
        'DISK_FULL',
        `There is not enough space on the disk for "${name}". Free some space and try again; nothing was overwritten.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" cannot be written: the file or its folder is read-only, or another program has the file open. ${isOurs ? `Close it there, or make the folder writable; ${again}` : 'Close it there, or choose another folder.'}`,
      );
    case 'EBUSY':
    case 'ETXTBSY':
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" is open in another program. Close it there and try again.`,
      );
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENXIO':
    case 'ENODEV':
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" cannot be written: its folder does not exist or is out of reach. ${isOurs ? `Bring it back; ${again}` : 'Choose another folder.'}`,
      );
    case 'EISDIR':
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" is the name of a folder there. ${isOurs ? `Rename that folder; ${again}` : 'Choose another name.'}`,
      );
    case 'EFTYPE':
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" is a pipe or a device there, not a file. ${isOurs ? `Remove it; ${again}` : 'Choose another name.'}`,
      );
    case 'ENAMETOOLONG':
      return failure('FILE_UNWRITABLE', `The name "${name}" is too long. Choose a shorter one.`);
    default:
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" could not be written${code === null ? '' : ` (${code})`}. ${isOurs ? `Check its disk; ${again}` : 'Choose another folder or name and try again.'}`,
      );
  }
}

/** Why a file could not be read. */
export function readFailure(error: unknown, name: string): Failure {
  const code = errnoOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failure(
        'FILE_UNREADABLE',
        `There is no file "${name}". Check its name, and that it was not moved or renamed.`,
      );
    case 'EACCES':
    case 'EPERM':
      return failure(
        'FILE_UNREADABLE',
        `"${name}" may not be read by this user account. Ask its owner for access, or copy it to a folder of your own.`,
      );
    case 'EISDIR':
      return failure('FILE_UNREADABLE', `"${name}" is a folder. Choose a file in it.`);
    case 'EFTYPE':
    // A socket cannot even be opened.
    case 'ENXIO':
      return failure(
        'FILE_UNREADABLE',
        `"${name}" is a pipe or a device, and only files are read. Save what comes out of it as a file, and choose that.`,
      );
    default:
      return failure(
        'FILE_UNREADABLE',
        `"${name}" could not be read${code === null ? '' : ` (${code})`}. Check that its disk is connected and try again.`,
      );
  }
}
