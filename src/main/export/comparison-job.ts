import { matrix } from '#shared/compare/matrix.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { canReplay } from '#shared/compare/replayed.ts';
import { scoresOf } from '#shared/compare/score.ts';
import { subjectOfDraft, subjectOfOffer, type Subject } from '#shared/compare/subject.ts';
import type { Result } from '#shared/base/result.ts';
import type { Document } from '#shared/document/document.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { comparisonDocument } from '#shared/report/comparison-document.ts';
import { makeFiles, type JobHooks } from './job.ts';
import type { ComparisonRequest, Exported } from './messages.ts';

/** From a comparison and its SLAs to the bytes of its documents. */
export function runComparison(
  request: Omit<ComparisonRequest, 'type'>,
  hooks: JobHooks,
): Promise<Result<Exported, Failure>> {
  hooks.onProgress({ stage: 'assembling', fraction: 0 });
  const making = { ...request, author: '', signed: null };
  return makeFiles(documentOf(request), making, hooks);
}

function documentOf({
  comparison,
  offers,
  drafts,
  today,
}: Omit<ComparisonRequest, 'type'>): Document {
  const subjects = comparison.subjects.flatMap(({ type, id }): Subject[] => {
    if (type === 'offer') return offers.filter((one) => one.id === id).map(subjectOfOffer);
    return drafts.filter((one) => one.id === id).map(subjectOfDraft);
  });
  const { fee, currency, workingWeek, scopes, plans, weights, mustHaves, notes, replay } =
    comparison;
  const options: MatrixOptions = {
    fee,
    currency,
    workingWeek,
    ...(scopes === undefined ? {} : { scopes }),
    ...(plans === undefined ? {} : { plans }),
  };
  const shown = matrix(subjects, options);
  const isWeighed = Object.keys(weights).length > 0 || mustHaves.length > 0;
  return comparisonDocument(shown, isWeighed ? scoresOf(shown, weights, mustHaves) : null, {
    title: comparison.title,
    today,
    notes,
    ...(replay === undefined || !canReplay(replay)
      ? {}
      : { replays: replaySubjects(replay.incidents, subjects, replay.period, options) }),
  });
}
