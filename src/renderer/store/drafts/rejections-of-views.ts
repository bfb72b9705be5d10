import type { Transaction } from 'dexie';
import { migrate, type JsonObject } from '#shared/agreement/migrations/migration.ts';
import { MIGRATIONS } from '#shared/agreement/migrations/chain.ts';
import { MOST_DECIDED_FILES, MOST_REJECTIONS } from '#shared/agreement/negotiation.ts';
import { digest } from '#shared/base/digest.ts';

/** The format in which agreements have got a place for them; later ones are made of it when they are read. */
const FORMAT = 4;

/**
 * Apps up to the second version of the database kept what was rejected of a counterparty's files beside
 * the place where one was in a draft. It becomes part of the draft, which is saved so by its number: the
 * next start writes its file. What cannot be taken over stays where it is.
 */
export async function rejectionsOfViews(transaction: Transaction): Promise<void> {
  const [views, bodies, summaries] = [
    transaction.table<ViewRow, string>('views'),
    transaction.table<unknown, string>('bodies'),
    transaction.table<unknown, string>('summaries'),
  ];
  for (const { id, view } of await views.toArray()) {
    if (!isObject(view) || !('rejected' in view)) continue;
    const { rejected, ...place } = view;
    const files = decidedFiles(rejected);
    if (files.length > 0) {
      const body = await bodies.get(id);
      if (!isObject(body) || !isObject(body['agreement'])) continue;
      const agreement = migrate(body['agreement'], MIGRATIONS.slice(0, FORMAT - 1), FORMAT);
      if (!agreement.ok) continue;
      const revision = Number(body['revision']) + 1;
      const agreed = { ...agreement.value, negotiation: { files } };
      await bodies.put({ ...body, revision, agreement: agreed });
      await summaries.update(id, { revision });
    }
    await views.put({ id, view: place });
  }
}

interface ViewRow {
  readonly id: string;
  readonly view: unknown;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
