import type { Agreement } from '#shared/agreement/agreement.ts';
import { isOfNewerFormat } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { err, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { readAgreementFile } from './agreement-file.ts';

/**
 * Reads a state of a draft that the app has kept in a file of its own. A foreign draft's file under
 * this draft's name is none of its states. The user does not know such files by their names: why one
 * is refused is told in a problem about the version, as "Its file is damaged.".
 */
export async function readKept(path: string, id: AgreementId): Promise<Result<Agreement, Failure>> {
  const read = await readAgreementFile(path);
  if (!read.ok) return err(unread(read.error));
  if (read.value.id === id) return read;
  return err(refused('DAMAGED', 'Its file holds another agreement.', OTHERS));
}

/** Why a state that was listed is refused: its file went since. */
export const keptIsGone = (): Failure =>
  refused('FILE_UNREADABLE', 'Its file is no longer there.', OTHERS);

const OTHERS = 'What was kept before and after it is still there.';

function unread(why: Failure): Failure {
  if (why.code === 'FILE_UNREADABLE')
    return refused(
      why.code,
      'Its file may not be read, or another program has it open.',
      'Close it there, or make the folder of SLA Studio readable, and try again.',
    );
  return isOfNewerFormat(why.problems)
    ? refused(why.code, 'It was kept by a newer SLA Studio.', 'Update SLA Studio to read it.')
    : refused(why.code, 'Its file is damaged.', OTHERS);
}

const refused = (code: Failure['code'], message: string, remedy: string): Failure =>
  failure(code, `This version cannot be read. ${message} ${remedy}`, {
    problems: [{ place: { path: '/', label: 'Version' }, message, remedy }],
  });
