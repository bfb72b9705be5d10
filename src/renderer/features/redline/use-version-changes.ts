import { useEffect, useState } from 'react';
import { startJob, type Job } from '#renderer/platform/job.ts';
import { useJob } from '#renderer/platform/use-job.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Version } from '#shared/agreement/version.ts';
import type { Result } from '#shared/base/result.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';
import type { Failure } from '#shared/ipc/failure.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './version-worker.ts?worker&url';
import { keyOfVersion } from './use-versions.ts';
import { unreadWords } from './version-words.ts';
import type { VersionWork } from './work.ts';

export type ReadVersion = (version: Version) => Promise<Result<Agreement, Failure>>;

type Changes = readonly CounterpartyChange[];

/** What two agreements were found to have otherwise. */
interface Compared {
  readonly base: Agreement;
  readonly target: Agreement;
  /** Of the version that `target` is; null for the draft. */
  readonly key: string | null;
  readonly changes: Changes;
}

/**
 * What changes from one version to another, or to the draft where there is none. Whatever is given
 * is of these two: an answer about others is none, so that no list stands under a wrong name.
 */
export function useVersionChanges({
  from,
  to,
  draft,
  read,
  compare = inWorker,
}: {
  readonly from: Version;
  /** Null: the draft. */
  readonly to: Version | null;
  readonly draft: Agreement;
  readonly read: ReadVersion;
  readonly compare?: (base: Agreement, target: Agreement) => Job<Changes>;
}) {
  const [ofFrom, ofTo] = [useReading(from, read), useReading(to, read)];
  const base = ofFrom?.ok ? ofFrom.value : null;
  const target = to === null ? draft : ofTo?.ok ? ofTo.value : null;
  const key = to === null ? null : keyOfVersion(to);
  const { start, cancel, ...job } = useJob<Compared>();

  useEffect(() => {
    if (base === null || target === null) return;
    start(() => {
      const work = compare(base, target);
      return {
        cancel: work.cancel,
        answer: work.answer.then((changes) => ({ base, target, key, changes })),
      };
    });
    return cancel;
  }, [base, target, key, compare, start, cancel]);

  // While the draft changes, what was found in it before stays until it is found anew.
  const isOfThese = job.answer !== null && job.answer.base === base && job.answer.key === key;
  const unread = [
    ...(ofFrom?.ok === false ? [unreadWords(from, ofFrom.error)] : []),
    ...(to !== null && ofTo?.ok === false ? [unreadWords(to, ofTo.error)] : []),
  ];
  const areRead = base !== null && target !== null;
  return {
    /** The versions that cannot be read, and why. */
    unread,
    /** Null until it is there. */
    compared: isOfThese ? job.answer : null,
    isComparing: areRead && job.progress !== null,
    failure: areRead ? job.failure : null,
  };
}

/** The agreement of a version, or why it cannot be read; null until one of both is known. */
function useReading(version: Version | null, read: ReadVersion): Result<Agreement, Failure> | null {
  const key = version === null ? null : keyOfVersion(version);
  const [reading, setReading] = useState<{
    readonly key: string | null;
    readonly result: Result<Agreement, Failure>;
  } | null>(null);
  useEffect(() => {
    if (version === null) return;
    let isOver = false;
    void read(version).then((result) => {
      if (!isOver) setReading({ key, result });
    });
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- by its key: lists are read anew, versions never change
  }, [key, read]);
  return reading?.key === key ? reading.result : null;
}

const inWorker = (base: Agreement, target: Agreement): Job<Changes> =>
  startJob<VersionWork>(workerUrl, { base, target });
