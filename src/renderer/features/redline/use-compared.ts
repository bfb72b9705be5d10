import { useState } from 'react';
import { startJob } from '#renderer/platform/job.ts';
import { useJob } from '#renderer/platform/use-job.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import type { ReadFile } from '#renderer/ui/file-button.tsx';
import type { Problem } from '#shared/base/place.ts';
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

  const choose = ({ name, content }: ReadFile): void => {
    setProblems(content.ok ? [] : [content.error]);
    if (!content.ok) return;
    const bytes = content.value;
    job.start((onProgress) => {
      const work = startJob<RedlineWork>(
        workerUrl,
        {
          draft: agreement,
          name,
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
