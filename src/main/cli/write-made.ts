import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { JobHooks } from '#main/export/making.ts';
import type { Exported } from '#main/export/messages.ts';
import { pressRoom } from '#main/export/press.ts';
import { writeFilesTogether } from '#main/export/write-files.ts';
import { complain, failureLines, oneLine, type ExitCode, type Terminal } from './command.ts';
import type { Target } from './targets.ts';

/** What a job of the command line works with: nobody watches it, and nobody calls it off. */
export const unwatched = (): JobHooks => ({
  onProgress: () => undefined,
  signal: new AbortController().signal,
  press: pressRoom(import.meta.dirname),
});

/**
 * Writes what a job has made for `targets`, all of it or nothing, and tells its warnings; or says why
 * nothing was made or written.
 */
export async function writeMade(
  made: Result<Exported, Failure>,
  targets: readonly Target[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (!made.ok) return complain(failureLines(made.error), terminal);
  const { files, warnings } = made.value;
  const written = await writeFilesTogether(
    targets.map(({ format, path }) => ({
      path,
      bytes: files.find((one) => one.format === format)!.bytes,
    })),
  );
  if (!written.ok) return complain(failureLines(written.error), terminal);
  for (const warning of warnings) terminal.complain(oneLine(`Warning: ${warning}`));
  return 0;
}
