import type { Mark } from '#shared/document/document.ts';
import {
  isOn,
  type Effaced,
  type Revision,
  type Tracked,
} from '#shared/read/redline/tracked-text.ts';
import { flatText, PARAGRAPH_END, type BlockKind, type FlatPart, type TextEdit } from './change.ts';
import type { Effort } from './effort.ts';
import { blockKindOf, type FilePassage } from './file-passages.ts';
import { SentWalk } from './sent-walk.ts';

/** An edit of a text, and who made it. */
export interface FoundEdit extends TextEdit {
  readonly revisions: readonly Revision[];
  readonly tracked: boolean;
  /** Only marks or the kind of a paragraph change. */
  readonly isFormat: boolean;
  /** Words are not deleted, or put in, but made to look as if they were not there. */
  readonly effaced: Effaced | null;
  /** Ids of the comments on it. */
  readonly comments: readonly string[];
}

/** A text of ours as it was sent. */
export interface SentText {
  readonly flat: string;
  /** What each of its paragraphs is; empty where that is no matter of the text. */
  readonly kinds: readonly BlockKind[];
  /** The looks of its words, in their order; empty where they are no matter of the text. */
  readonly looks: readonly SentLook[];
}

export interface SentLook {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** The words that a comment is on. */
export interface CommentedWords {
  readonly comment: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the file's text, in order. */
interface Unit extends Tracked {
  readonly part: FlatPart;
  readonly text: string;
  readonly formatted: Revision | null;
  /** The marks before a tracked change of them. */
  readonly marks: readonly Mark[];
  readonly effaced: { readonly as: Effaced; readonly revision: Revision | null } | null;
  /** Of a paragraph's end: whether its style tells what it is. */
  readonly isKindKnown: boolean;
  readonly comments: readonly string[];
}

/** What is in the way of a stretch of words becoming the next. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly insert: FlatPart | null;
  readonly revision: Revision | null;
  readonly isFormat: boolean;
  readonly effaced: Effaced | null;
  readonly comments: readonly string[];
}

/**
 * What was done to one text of ours; the passages are where it stands in the file. Tracked changes are
 * taken from the file; where the file without them does not read or look as what was sent, the
 * difference is an untracked change.
 */
export function regionEdits(
  sent: SentText,
  passages: readonly FilePassage[],
  effort: Effort,
): { readonly edits: readonly FoundEdit[]; readonly commented: readonly CommentedWords[] } {
  const units = passages.flatMap(unitsOf);
  const steps: Step[] = [];
  const commented: CommentedWords[] = [];
  const walk = new SentWalk(sent.flat, originalOf(units), effort);
  for (const unit of units) {
    if (!isOn(unit, 'rejected')) {
      if (unit.deleted === null) steps.push(inserted(walk.at, unit, unit.inserted));
      continue;
    }
    for (const piece of walk.take(unit.text.length)) {
      if (piece.type === 'gone') {
        steps.push(gone(piece.start, piece.end, null, []));
        continue;
      }
      const words = sliceOf(unit, piece.from, piece.to);
      if (piece.type === 'new') {
        if (unit.deleted === null) steps.push(inserted(piece.at, words, null));
        continue;
      }
      const { start } = piece;
      const end = start + words.text.length;
      for (const comment of unit.comments) commented.push({ comment, start, end });
      steps.push(...keptSteps(sent, words, start, end));
    }
  }
  for (const piece of walk.rest()) steps.push(gone(piece.start, piece.end, null, []));
  return { edits: joined(steps).flatMap((edit) => typedAgain(sent, edit)), commented };
}

/** What is done to words of ours that stand in the file. */
function keptSteps(
  { flat, kinds, looks }: SentText,
  unit: Unit,
  start: number,
  end: number,
): readonly Step[] {
  if (unit.deleted !== null) return [gone(start, end, unit.deleted, unit.comments)];
  if (unit.effaced !== null)
    return [
      {
        ...gone(start, end, unit.effaced.revision, unit.comments),
        effaced: unit.effaced.as,
      },
    ];
  const formatted = (from: number, to: number, revision: Revision | null): Step => ({
    start: from,
    end: to,
    insert: sliceOf(unit, from - start, to - start).part,
    revision,
    isFormat: true,
    effaced: null,
    comments: unit.comments,
  });
  if (unit.part.type === 'end') {
    const kind = unit.isKindKnown ? kinds[endsBefore(flat, start)] : undefined;
    return kind !== undefined && isOtherKind(unit.part, kind)
      ? [formatted(start, end, unit.formatted)]
      : [];
  }
  if (unit.formatted !== null) return [formatted(start, end, unit.formatted)];
  return looks
    .filter((look) => look.start < end && look.end > start && !sameMarks(look.marks, unit.marks))
    .map((look) => formatted(Math.max(look.start, start), Math.min(look.end, end), null));
}

const gone = (
  start: number,
  end: number,
  revision: Revision | null,
  comments: readonly string[],
): Step => ({ start, end, insert: null, revision, isFormat: false, effaced: null, comments });

const inserted = (at: number, unit: Unit, revision: Revision | null): Step => ({
  start: at,
  end: at,
  insert: unit.part,
  revision,
  isFormat: false,
  effaced: unit.effaced?.as ?? null,
  comments: unit.comments,
});

const originalOf = (units: readonly Unit[]): string =>
  units
    .filter((unit) => isOn(unit, 'rejected'))
    .map(({ text }) => text)
    .join('');

function unitsOf({ paragraphs }: FilePassage): readonly Unit[] {
  return paragraphs.flatMap((paragraph): readonly Unit[] => [
    ...paragraph.pieces
      .filter(({ text }) => text !== '')
      .map(({ text, marks, formatted, effaced, comments, ...tracked }) => ({
        text,
        part: { type: 'words' as const, text, marks },
        formatted:
          formatted !== null && !sameMarks(formatted.before, marks) ? formatted.revision : null,
        marks: formatted?.before ?? marks,
        effaced:
          effaced === null
            ? null
            : {
                as: effaced,
                revision:
                  formatted !== null && formatted.effacedBefore === null
                    ? formatted.revision
                    : null,
              },
        isKindKnown: false,
        comments,
        inserted: tracked.inserted,
        deleted: tracked.deleted,
      })),
    {
      ...paragraph.mark,
      text: PARAGRAPH_END,
      part: { type: 'end', kind: blockKindOf(paragraph) ?? { type: 'paragraph' } },
      formatted: paragraph.former?.revision ?? null,
      marks: [],
      effaced: null,
      isKindKnown: blockKindOf(paragraph) !== null,
      comments: [],
    },
  ]);
}

const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

const endsBefore = (sent: string, at: number): number =>
  sent.slice(0, at).split(PARAGRAPH_END).length - 1;

const sliceOf = (unit: Unit, from: number, to: number): Unit => {
  const text = unit.text.slice(from, to);
  return { ...unit, text, part: unit.part.type === 'words' ? { ...unit.part, text } : unit.part };
};

const isOtherKind = (part: FlatPart, kind: BlockKind): boolean =>
  part.type === 'end' && JSON.stringify(part.kind) !== JSON.stringify(kind);

interface Joined extends FoundEdit {
  /** How many characters of ours tracked changes delete. */
  readonly deleted: number;
}

/** Words that are deleted and put in again: what changes is their look, or nothing. */
function typedAgain(sent: SentText, { deleted, ...edit }: Joined): readonly FoundEdit[] {
  const isAgain =
    deleted > 0 &&
    deleted === edit.end - edit.start &&
    !edit.isFormat &&
    flatText(edit.insert) === sent.flat.slice(edit.start, edit.end);
  if (!isAgain) return [edit];
  return looksAsSent(sent, edit) ? [] : [{ ...edit, isFormat: true }];
}

function looksAsSent({ flat, kinds, looks }: SentText, { start, insert }: TextEdit): boolean {
  let at = start;
  return insert.every((part) => {
    const from = at;
    at += part.type === 'end' ? PARAGRAPH_END.length : part.text.length;
    if (part.type === 'end') {
      const kind = kinds[endsBefore(flat, from)];
      return kind === undefined || !isOtherKind(part, kind);
    }
    return looks.every(
      (look) => look.start >= at || look.end <= from || sameMarks(look.marks, part.marks),
    );
  });
}

/** Steps that nothing kept stands between are one edit, whoever made them: none of them stands alone. */
function joined(steps: readonly Step[]): readonly Joined[] {
  const edits: Joined[] = [];
  for (const step of steps) {
    const last = edits.at(-1);
    const one: Joined = {
      start: step.start,
      end: step.end,
      insert: step.insert === null ? [] : [step.insert],
      revisions: step.revision === null ? [] : [step.revision],
      tracked: step.revision !== null,
      isFormat: step.isFormat,
      effaced: step.effaced,
      comments: step.comments,
      deleted:
        step.insert === null && step.revision !== null && step.effaced === null
          ? step.end - step.start
          : 0,
    };
    if (last === undefined || one.start > last.end) edits.push(one);
    else
      edits[edits.length - 1] = {
        start: last.start,
        end: Math.max(last.end, one.end),
        insert: withPart(last.insert, step.insert),
        revisions: [...last.revisions, ...one.revisions],
        tracked: last.tracked && one.tracked,
        isFormat: last.isFormat && one.isFormat,
        effaced: last.effaced ?? one.effaced,
        deleted: last.deleted + one.deleted,
        comments: [...new Set([...last.comments, ...one.comments])],
      };
  }
  return edits;
}

function withPart(parts: readonly FlatPart[], part: FlatPart | null): readonly FlatPart[] {
  if (part === null) return parts;
  const last = parts.at(-1);
  return last?.type === 'words' && part.type === 'words' && sameMarks(last.marks, part.marks)
    ? [...parts.slice(0, -1), { ...last, text: last.text + part.text }]
    : [...parts, part];
}
