import type { Agreement } from '#shared/agreement/agreement.ts';
import type { TrackedText } from '#shared/read/redline/tracked-text.ts';
import { placeOfValue, reasonOf, withEdit } from './accept.ts';
import { addition } from './addition.ts';
import {
  flatText,
  shownWords,
  type ChangeEdit,
  type CounterpartyChange,
  type EditedText,
} from './change.ts';
import { by, commentsOf, contextOf, type Described, type WithComments } from './described.ts';
import type { Effort } from './effort.ts';
import { placed, type Step } from './moves.ts';
import { regionEdits, type FoundEdit } from './region-edits.ts';
import { points, remarks, untold } from './remarks.ts';
import { sentText, type Region } from './region.ts';
import { rowChange } from './row-change.ts';

/** The changes and the comments of a file, in the order of the text. */
export function changesOf(
  sent: Agreement,
  regions: readonly Region[],
  file: TrackedText,
  effort: Effort,
): readonly CounterpartyChange[] {
  const found: Described[] = [];
  const told = new Set<string>();
  /** The section or the item that was passed last. */
  let passed = '/sections';
  let inNewSection = false;
  const trail: Step[] = [];
  for (const [at, region] of regions.entries()) {
    const isNew = region.role === 'new-clause' || region.role === 'new-section';
    const path = /^\/sections\/[^/]+(?:\/items\/[^/]+)?$/.exec(region.path)?.[0];
    if (!isNew) inNewSection = false;
    if (!isNew && path !== undefined && path !== passed) {
      passed = path;
      trail.push({ type: 'passed', path });
    }
    inNewSection ||= region.role === 'new-section';
    const changes = isNew
      ? [addition(region, { path: passed, isNew: inNewSection }, file)]
      : region.role === 'new-row' || region.role === 'removed-row'
        ? [rowChange(region, file)]
        : textChanges(sent, region, regions[at + 1], file, effort);
    for (const { change, comments } of changes) {
      found.push(change);
      if (change.edit?.type === 'add-clause') trail.push({ type: 'added', change });
      for (const id of comments) told.add(id);
    }
    found.push(...remarks(region, file, effort, told), ...points(region, file, told));
  }
  found.push(...untold(file, told));
  return placed(sent, withoutBodies(found), trail).map((change, at) => ({
    ...change,
    id: `change-${at + 1}`,
    rejectsOurs: false,
  }));
}

function textChanges(
  sent: Agreement,
  region: Region,
  next: Region | undefined,
  file: TrackedText,
  effort: Effort,
): readonly WithComments[] {
  const given = sentText(region);
  const { flat } = given;
  const { edits } = regionEdits(given, region.passages, effort);
  const field = region.role === 'title' ? 'title' : 'body';
  const text: EditedText = { path: region.path, field, sent: flat, edits };
  return edits
    .filter((edit) => field === 'body' || !edit.isFormat)
    .map((edit, order) => {
      const index = edits.indexOf(edit);
      const described = ofEdit(edit, flat, region, file);
      const goes = edit.start === 0 && edit.end === flat.length && edit.insert.length === 0;
      if (region.role === 'title' && goes && order === 0 && isGone(next, region, effort))
        return {
          ...described,
          change: { ...described.change, ...removal(region, next) },
        };
      return {
        ...described,
        change: withRoute(sent, described.change, region, { type: 'text', text, index }),
      };
    });
}

/** Whether all of the text after a title goes with it. */
function isGone(next: Region | undefined, title: Region, effort: Effort): boolean {
  if (!title.path.includes('/items/')) return false;
  if (next === undefined || next.role !== 'body' || next.path !== title.path) return true;
  const given = sentText(next);
  const { flat } = given;
  const { edits } = regionEdits(given, next.passages, effort);
  const [only] = edits;
  return (
    edits.length === 1 && only?.start === 0 && only.end === flat.length && only.insert.length === 0
  );
}

const removal = (title: Region, body: Region | undefined) => ({
  kind: 'deletion' as const,
  before: [...title.ours, ...(body?.path === title.path ? body.ours : [])]
    .map(({ text }) => text)
    .join('\n'),
  edit: { type: 'remove-clause' as const, path: title.path },
  byHand: null,
});

/** What goes with its clause is told once, with what was said about it. */
function withoutBodies(changes: readonly Described[]): readonly Described[] {
  const isRemoved = new Set(
    changes.flatMap(({ edit }) => (edit?.type === 'remove-clause' ? [edit.path] : [])),
  );
  const bodies = new Set(
    changes.filter(
      ({ edit, place, kind }) =>
        edit?.type === 'text' &&
        edit.text.field === 'body' &&
        kind === 'deletion' &&
        isRemoved.has(place.path),
    ),
  );
  return changes
    .filter((change) => !bodies.has(change))
    .map((change) => {
      if (change.edit?.type !== 'remove-clause') return change;
      const { path } = change.edit;
      const ofBody = [...bodies].filter(({ place }) => place.path === path);
      return {
        ...change,
        comments: [...new Set([change, ...ofBody].flatMap(({ comments }) => comments))],
      };
    });
}

function ofEdit(
  edit: FoundEdit,
  flat: string,
  { path, label }: Region,
  file: TrackedText,
): WithComments {
  const there = flat.slice(edit.start, edit.end);
  const after = flatText(edit.insert);
  // Words that the file puts in and our text has already: it was compared with a later version.
  const isMade = there === after && !edit.isFormat && edit.revisions.length > 0;
  const before = isMade ? '' : there;
  return {
    comments: edit.comments,
    change: {
      place: { path, label },
      kind: edit.isFormat
        ? 'format'
        : before === ''
          ? 'insertion'
          : after === ''
            ? 'deletion'
            : 'replacement',
      before: shownWords(before),
      after: shownWords(after),
      context: contextOf(flat, edit.start, edit.end),
      effaced: edit.effaced,
      ...by(edit.revisions),
      tracked: edit.tracked || isMade,
      comments: commentsOf(edit.comments, file),
      edit: null,
      byHand: null,
    },
  };
}

/** How the change is made: in the text where that can be done, else by hand, for a reason. */
function withRoute(
  sent: Agreement,
  change: Described,
  region: Region,
  edit: ChangeEdit,
): Described {
  if (region.role === 'data')
    return {
      ...change,
      byHand: {
        reason: 'These words come from a form and are changed there.',
        place: change.place,
      },
    };
  if (region.role === 'running')
    return {
      ...change,
      byHand: {
        reason:
          'The lines at the head and foot of pages are no part of the text. What is to be agreed goes into a clause.',
        place: change.place,
      },
    };
  if (region.role === 'title' && change.after.includes('\n'))
    return {
      ...change,
      byHand: { reason: 'A title has one line.', place: change.place },
    };
  const made = withEdit(sent, edit);
  if (made.ok) return { ...change, edit };
  if (made.error === 'lost')
    return {
      ...change,
      byHand: { reason: 'These words are not typed in a clause.', place: change.place },
    };
  return {
    ...change,
    byHand: { reason: reasonOf(made.error), place: placeOfValue(made.error, change) },
  };
}
