import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { Problem } from '#shared/base/place.ts';
import { printable } from '#shared/base/text.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { readTracked } from '#shared/read/redline/read-tracked.ts';
import { takenIn, type Chosen } from '#shared/read/redline/take-in.ts';
import type { Revision, TrackedText } from '#shared/read/redline/tracked-text.ts';
import { changeState } from './accept.ts';
import { changesBetween } from './between.ts';
import { identityOf, type CounterpartyChange } from './change.ts';
import { changesIn } from './counterparty.ts';
import { passagesOf } from './passages.ts';
import type { Sent } from './sent-version.ts';

export interface Answer {
  /** The version that the changes are measured against. */
  readonly version: Agreement;
  readonly changes: readonly CounterpartyChange[];
  /** As in {@link Sent}: the changes may fit nothing in the draft. */
  readonly foreignTitle: string | null;
}

/**
 * What the other side has done to a file that was sent. Of a redline of ours, the version that it
 * proposes is what was sent: our own tracked changes are none of theirs, what they did to our words is
 * measured against these, and where one of ours is gone they have rejected it. A draft that has none
 * of its changes belongs to who got the redline: there they are changes like any other.
 */
export function answerTo(draft: Agreement, sent: Sent, bytes: Uint8Array): Result<Answer, Problem> {
  const file = readTracked(bytes);
  if (!file.ok) return file;
  return ok({ ...answerIn(draft, sent, file.value), foreignTitle: sent.foreignTitle });
}

function answerIn(
  draft: Agreement,
  { version, proposal }: Sent,
  file: TrackedText,
): Pick<Answer, 'version' | 'changes'> {
  const proposed = proposal === null ? [] : changesBetween(version, proposal.version);
  const lacks = lackedBy(draft, version);
  const missing = proposed.filter(lacks);
  if (proposal === null || missing.length === proposed.length)
    return { version, changes: changesIn(version, file) };
  const back = new Set(changesBetween(proposal.version, version).map(identityOf));
  const theirs = changesIn(proposal.version, takenIn(file, madeBy(proposal))).map((change) => ({
    ...change,
    rejectsOurs: back.has(identityOf(change)),
  }));
  const isRejected = (one: CounterpartyChange): boolean =>
    theirs.some(
      (other) => other.rejectsOurs && other.before === one.after && other.after === one.before,
    );
  const ours = missing
    .filter((one) => !isRejected(one))
    .map((one) => ({ ...one, authors: [proposal.author], date: proposal.date, tracked: true }));
  return {
    version: proposal.version,
    changes: [...ours, ...theirs].map((change, at) => ({ ...change, id: `change-${at + 1}` })),
  };
}

/** Whether a draft is without a change of a version; what is set in forms is seen by its texts. */
function lackedBy(draft: Agreement, version: Agreement): (change: CounterpartyChange) => boolean {
  const [now, before] = [textsOf(draft), textsOf(version)];
  return (change) =>
    change.edit === null
      ? now.get(change.place.path) === before.get(change.place.path)
      : changeState(draft, change) === 'open';
}

function textsOf(agreement: Agreement): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, text } of passagesOf(assemble(agreement).document))
    texts.set(path, `${texts.get(path) ?? ''}${text}\n`);
  return texts;
}

/** Word keeps the minute of a change. */
const MINUTE = 'YYYY-MM-DDTHH:MM'.length;

const madeBy =
  (our: Revision): Chosen =>
  ({ author, date }) =>
    printable(author) === printable(our.author) &&
    date.slice(0, MINUTE) === our.date.slice(0, MINUTE);
