import type { Agreement, RecordList } from '../agreement.ts';
import { linksOf } from '../links.ts';

type RecordOf<L extends RecordList> = Agreement[L][number];

/** Puts a new record at the end of its list, or before position `at`. */
export function addRecord<L extends RecordList>(
  agreement: Agreement,
  list: L,
  record: RecordOf<L>,
  at: number = agreement[list].length,
): Agreement {
  const records = agreement[list] as readonly RecordOf<L>[];
  return { ...agreement, [list]: [...records.slice(0, at), record, ...records.slice(at)] };
}

/** Replaces the record with that id by what `update` makes of it; the id must stay. */
export function updateRecord<L extends RecordList>(
  agreement: Agreement,
  list: L,
  id: RecordOf<L>['id'],
  update: (record: RecordOf<L>) => RecordOf<L>,
): Agreement {
  const records = agreement[list] as readonly RecordOf<L>[];
  return {
    ...agreement,
    [list]: records.map((record) => (record.id === id ? update(record) : record)),
  };
}

/** Moves a record to position `to` of its list (counted after it was taken out). */
export function moveRecord<L extends RecordList>(
  agreement: Agreement,
  list: L,
  id: RecordOf<L>['id'],
  to: number,
): Agreement {
  const records = agreement[list] as readonly RecordOf<L>[];
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) return agreement;
  const rest = records.filter((candidate) => candidate.id !== id);
  const at = Math.max(0, Math.min(to, rest.length));
  return { ...agreement, [list]: [...rest.slice(0, at), record, ...rest.slice(at)] };
}

/**
 * Removes a record and every link to it: a single link becomes null, one in a list is dropped, and
 * the signatures of a removed stakeholder go with it. Cross-references and fields in texts stay;
 * `assemble` then names the places that need a word.
 */
export function removeRecord<L extends RecordList>(
  agreement: Agreement,
  list: L,
  id: RecordOf<L>['id'],
): Agreement {
  const without = {
    ...agreement,
    [list]: (agreement[list] as readonly RecordOf<L>[]).filter((record) => record.id !== id),
  };
  const cleared = linksOf(without)
    .filter((link) => link.list === list && link.id === id && link.path[0] !== 'signatures')
    // From the back, so that positions in lists stay true while entries before them are dropped.
    .reverse()
    .reduce<unknown>((value, link) => clearAt(value, link.path), without) as Agreement;
  return list === 'stakeholders'
    ? {
        ...cleared,
        signatures: cleared.signatures.filter((signature) => signature.stakeholder !== id),
      }
    : cleared;
}

function clearAt(value: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((child: unknown, index) => (index === key ? clearAt(child, rest) : child));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: rest.length === 0 ? null : clearAt(object[key], rest) };
}
