import { useEffect, useState } from 'react';
import { startJob } from '#renderer/platform/job.ts';
import { useJob } from '#renderer/platform/use-job.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { basisOf, isSameBasis, keepAnswer, useAnswer } from './answer-store.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './history-worker.ts?worker&url';
import type { Asked, HistoryAnswer, HistoryFile, HistoryWork, Refusal } from './work.ts';

/**
 * The history that is held against the draft's commitments. What is imported is judged anew whenever
 * the agreement changes; a file that is refused, or asked about, leaves the one before as it is.
 */
export function useHistory() {
  const agreement = useAgreement();
  const { id } = agreement;
  const kept = useAnswer(id);
  const job = useJob<HistoryAnswer>();
  const [file, setFile] = useState<HistoryFile | null>(null);
  const [pending, setPending] = useState<{
    readonly file: HistoryFile;
    readonly answer: Refusal | Asked;
  } | null>(null);

  const judge = (given: HistoryFile) => {
    setFile(given);
    job.start((onProgress) => {
      const work = startJob<HistoryWork>(
        workerUrl,
        { file: given, agreement, remembered: useSettings.getState().columnMappings },
        { onProgress },
      );
      work.answer.then(
        (answer) => {
          const isOpen = answer.type === 'refused' || answer.type === 'asked';
          setPending(isOpen ? { file: given, answer } : null);
          if (!isOpen) keepAnswer(id, { file: given, answer, basis: basisOf(agreement) });
        },
        // The job tells of it.
        () => undefined,
      );
      return work;
    });
  };
  useEffect(() => {
    const isRunning = job.progress !== null && file !== null;
    if (isRunning) judge(file);
    else if (kept && !isSameBasis(kept.basis, basisOf(agreement))) judge(kept.file);
    // oxlint-disable-next-line react/exhaustive-deps -- judged once for each version of the agreement
  }, [agreement]);

  return {
    kept,
    pending,
    file,
    judge,
    progress: job.progress,
    failure: job.failure,
    cancel: job.cancel,
  };
}
