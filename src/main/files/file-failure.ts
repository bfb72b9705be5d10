import { failure, type Failure } from '#shared/ipc/failure.ts';
import { errnoOf } from './errno.ts';

/** Why a file could not be written, as the user needs to know it. `name` is the file's own name. */
export function writeFailure(error: unknown, name: string): Failure {
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
        `"${name}" cannot be written: the file or its folder is read-only, or another program has the file open. Close it there, or choose another folder.`,
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
        `"${name}" cannot be written: its folder does not exist or is out of reach. Choose another folder.`,
      );
    case 'EISDIR':
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" is the name of a folder there. Choose another name.`,
      );
    case 'EFTYPE':
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" is a pipe or a device there, not a file. Choose another name.`,
      );
    case 'ENAMETOOLONG':
      return failure('FILE_UNWRITABLE', `The name "${name}" is too long. Choose a shorter one.`);
    default:
      return failure(
        'FILE_UNWRITABLE',
        `"${name}" could not be written${code === null ? '' : ` (${code})`}. Choose another folder or name and try again.`,
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
        `There is no file "${name}" there any more. Check that it was not moved or renamed.`,
      );
    case 'EACCES':
    case 'EPERM':
      return failure(
        'FILE_UNREADABLE',
        `"${name}" may not be read by this user account. Ask its owner for access, or copy it to a folder of your own.`,
      );
    case 'EISDIR':
      return failure('FILE_UNREADABLE', `"${name}" is a folder. Choose an agreement file (.sla).`);
    default:
      return failure(
        'FILE_UNREADABLE',
        `"${name}" could not be read${code === null ? '' : ` (${code})`}. Check that its disk is connected and try again.`,
      );
  }
}
