import type { Agreement } from '#shared/agreement/agreement.ts';
import {
  MOST_DECIDED_FILES,
  MOST_REJECTIONS,
  type DecidedFile,
  type Negotiation,
} from '#shared/agreement/negotiation.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { digest } from '#shared/base/digest.ts';
import { printableLine } from '#shared/base/text.ts';
import { identityOf, type CounterpartyChange } from './change.ts';

/** A file and its changes; `hash` is its SHA-256 in hexadecimal digits. */
export interface ChangedFile {
  readonly name: string;
  readonly hash: string;
  readonly changes: readonly CounterpartyChange[];
}

/** Ids of the changes of a file that were rejected, whenever that was; also of comments that were dismissed. */
export function rejectedIn(
  { files }: Negotiation,
  { hash, changes }: Pick<ChangedFile, 'hash' | 'changes'>,
): ReadonlySet<string> {
  const known = new Set(files.find((file) => file.hash === hash)?.rejected);
  const ids = [...keysOf(changes)].flatMap(([id, key]) => (known.has(key) ? [id] : []));
  return new Set(ids);
}

/**
 * The agreement with changes of a file rejected, or no longer rejected; the same one where they are so
 * already. A file of which nothing is rejected any more is forgotten.
 */
export function withRejections(
  agreement: Agreement,
  file: ChangedFile,
  ids: readonly string[],
  how: { readonly isRejected: boolean; readonly at: IsoInstant },
): Agreement {
  const { files } = agreement.negotiation;
  const before = files.find(({ hash }) => hash === file.hash)?.rejected ?? [];
  const all = keysOf(file.changes);
  const keys = new Set(before);
  for (const id of ids) {
    const key = all.get(id);
    if (key === undefined) continue;
    if (how.isRejected) keys.add(key);
    else keys.delete(key);
  }
  if (keys.size === before.length) return agreement;
  const decided: DecidedFile = {
    hash: file.hash,
    name: nameOf(file),
    decidedAt: how.at,
    rejected: [...keys].slice(-MOST_REJECTIONS),
  };
  const others = files.filter(({ hash }) => hash !== file.hash);
  return {
    ...agreement,
    negotiation: {
      ...agreement.negotiation,
      files: [...others, ...(keys.size === 0 ? [] : [decided])].slice(-MOST_DECIDED_FILES),
    },
  };
}

/** As a line that can be stored. */
const nameOf = ({ name }: ChangedFile): string => printableLine(name.slice(0, 500));

/** Digests of whole clauses take their time, and are asked for at every decision. */
const KEYS = new WeakMap<readonly CounterpartyChange[], ReadonlyMap<string, string>>();

/**
 * By id, what a change is known by in later sessions: what it does, and where. Its number is none, as
 * a later app may find more changes in the same file.
 */
function keysOf(changes: readonly CounterpartyChange[]): ReadonlyMap<string, string> {
  const known = KEYS.get(changes);
  if (known) return known;
  const counts = new Map<string, number>();
  const keys = new Map(
    changes.map((change) => {
      const identity = identityOf(change);
      const count = counts.get(identity) ?? 0;
      counts.set(identity, count + 1);
      return [change.id, digest(count === 0 ? identity : `${identity} ${count}`)];
    }),
  );
  KEYS.set(changes, keys);
  return keys;
}
