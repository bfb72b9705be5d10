import { matrix } from '#shared/compare/matrix.ts';
import type { Matrix, MatrixOptions } from '#shared/compare/cell.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { canReplay } from '#shared/compare/replayed.ts';
import { scoresOf } from '#shared/compare/score.ts';
import { withDistinctNames } from '#shared/compare/distinct-names.ts';
import { subjectOfDraft, subjectOfOffer, type Subject } from '#shared/compare/subject.ts';
import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { comparisonDocument } from '#shared/report/comparison-document.ts';
import { makeFiles } from './make-files.ts';
import type { JobHooks, Making } from './making.ts';
import type { ComparisonRequest, Exported } from './messages.ts';

/** From a comparison and its SLAs to the bytes of its documents. */
export function runComparison(
  request: Omit<ComparisonRequest, 'type'>,
  hooks: JobHooks,
): Promise<Result<Exported, Failure>> {
  hooks.onProgress({ stage: 'assembling', fraction: 0 });
  return comparisonFiles(comparedIn(request), request, hooks);
}

/** What is put side by side, how it scores, and what is told with it. */
export interface Compared {
  readonly shown: Matrix;
  /** Null: nothing is weighed. */
  readonly scores: Parameters<typeof comparisonDocument>[1];
  readonly details: Parameters<typeof comparisonDocument>[2];
}

/** The files of what is put side by side. */
export const comparisonFiles = (
  { shown, scores, details }: Compared,
  { formats, font, created }: Pick<Making, 'formats' | 'font' | 'created'>,
  hooks: JobHooks,
): Promise<Result<Exported, Failure>> =>
  makeFiles(
    comparisonDocument(shown, scores, details),
    { formats, font, created, author: '', signed: null },
    hooks,
  );

function comparedIn({
  comparison,
  offers,
  drafts,
  today,
}: Omit<ComparisonRequest, 'type'>): Compared {
  const subjects = withDistinctNames(
    comparison.subjects.flatMap(({ type, id }): Subject[] => {
      if (type === 'offer') return offers.filter((one) => one.id === id).map(subjectOfOffer);
      return drafts.filter((one) => one.id === id).map(subjectOfDraft);
    }),
  );
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
  return {
    shown,
    scores: isWeighed ? scoresOf(shown, weights, mustHaves) : null,
    details: {
      title: comparison.title,
      today,
      notes,
      ...(replay === undefined || !canReplay(replay)
        ? {}
        : { replays: replaySubjects(replay.incidents, subjects, replay.period, options) }),
    },
  };
}
