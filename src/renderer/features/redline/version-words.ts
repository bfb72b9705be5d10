import { wholeMoment } from '#renderer/shell/moments.ts';
import type { Version } from '#shared/agreement/version.ts';
import type { Failure } from '#shared/ipc/failure.ts';

/** "“Sent to the customer”", or "the version of 30 November 2026 at 10:42", within a sentence. */
export const versionWords = ({ keptAt, name }: Version): string =>
  name === null ? `the version of ${wholeMoment(keptAt)}` : `“${name}”`;

/** The same at the beginning of a sentence, or by itself. */
export function versionLabel(version: Version): string {
  const words = versionWords(version);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** That a version cannot be read, and why with what can be done: "Its file is damaged. …". */
export function unreadWords(
  version: Version,
  { message, problems }: Failure,
): { readonly title: string; readonly reason: string } {
  const [problem] = problems;
  return {
    title: `${versionLabel(version)} cannot be read`,
    reason: problem ? `${problem.message} ${problem.remedy}` : message,
  };
}
