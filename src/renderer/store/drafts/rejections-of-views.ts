import type { Transaction } from 'dexie';
import { MOST_DECIDED_FILES, MOST_REJECTIONS } from '#shared/agreement/negotiation.ts';
import { digest } from '#shared/base/digest.ts';
import { addToNegotiation, isObject } from './add-to-negotiation.ts';

/**
 * Apps up to the second version of the database kept what was rejected of a counterparty's files beside
 * the place where one was in a draft. It becomes part of the draft, which is saved so by its number: the
 * next start writes its file. What cannot be taken over stays where it is.
 */
export async function rejectionsOfViews(transaction: Transaction): Promise<void> {
  const views = transaction.table<ViewRow, string>('views');
  for (const { id, view } of await views.toArray()) {
    if (!isObject(view) || !('rejected' in view)) continue;
    const { rejected, ...place } = view;
    const files = decidedFiles(rejected);
    if (files.length > 0 && !(await addToNegotiation(transaction, id, { files }))) continue;
    await views.put({ id, view: place });
  }
}

interface ViewRow {
  readonly id: string;
  readonly view: unknown;
}

/** Nobody knows what the files were called, and when they were decided on. */
const decidedFiles = (rejected: unknown) =>
  Object.entries(isObject(rejected) ? rejected : {})
    .filter(([hash]) => /^[0-9a-f]{64}$/.test(hash))
    .flatMap(([hash, keys]) => {
      const known = (Array.isArray(keys) ? keys : []).filter((key) => typeof key === 'string');
      return known.length === 0
        ? []
        : [
            {
              hash,
              name: '',
              decidedAt: null,
              rejected: known.slice(-MOST_REJECTIONS).map(digest),
            },
          ];
    })
    .slice(-MOST_DECIDED_FILES);
