import { useState } from 'react';
import { startJob } from '#renderer/platform/job.ts';
import { useJob } from '#renderer/platform/use-job.ts';
import { useAgreement } from '#renderer/store/draft-session.ts';
import { settledOrigins } from '#renderer/store/settled-origins.ts';
import { megabytes } from '#shared/base/megabytes.ts';
import type { Problem } from '#shared/base/place.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { keepCompared, useComparedFile } from './compared-store.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './redline-worker.ts?worker&url';
import type { RedlineAnswer, RedlineWork } from './work.ts';

/** The file that is held against the draft; a file that is refused leaves the one before as it is. */
export function useCompared() {
  const agreement = useAgreement();
  const compared = useComparedFile(agreement.id);
  const job = useJob<RedlineAnswer>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const choose = async (file: File): Promise<void> => {
    if (file.size > LIMITS.bytes) {
      setProblems([tooLarge(file.name)]);
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const hash = hexOf(await crypto.subtle.digest('SHA-256', bytes));
    setProblems([]);
    job.start((onProgress) => {
      const work = startJob<RedlineWork>(
        workerUrl,
        {
          draft: agreement,
          copiedFrom: settledOrigins.copiedFrom(agreement.id),
          name: file.name,
          hash,
          bytes,
        },
        { onProgress, transfer: [bytes.buffer] },
      );
      work.answer.then(
        (answer) => {
          if (answer.type === 'refused') setProblems(answer.problems);
          else keepCompared(agreement.id, answer);
        },
        // The job tells of it.
        () => undefined,
      );
      return work;
    });
  };

  return {
    compared,
    problems,
    choose,
    progress: job.progress,
    failure: job.failure,
    cancel: job.cancel,
  };
}

const hexOf = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

const tooLarge = (name: string): Problem => ({
  place: { path: '/file', label: name },
  message: `It is larger than ${megabytes(LIMITS.bytes)}.`,
  remedy: 'Remove its pictures and attachments and save it again.',
});
