import type { Transaction } from 'dexie';
import { MIGRATIONS } from '#shared/agreement/migrations/chain.ts';
import { migrate, type JsonObject } from '#shared/agreement/migrations/migration.ts';
import type { Negotiation } from '#shared/agreement/negotiation.ts';

/** The format in which agreements have got a negotiation; later ones are made of it when they are read. */
const FORMAT = 4;

/**
 * Makes what an older app kept beside a draft a part of it, which is saved so by its number: the next
 * start writes its file. False where there is no such draft, or one that cannot be read.
 */
export async function addToNegotiation(
  transaction: Transaction,
  id: string,
  part: Partial<Negotiation>,
): Promise<boolean> {
  const bodies = transaction.table<unknown, string>('bodies');
  const body = await bodies.get(id);
  if (!isObject(body) || !isObject(body['agreement'])) return false;
  const read = migrate(body['agreement'], MIGRATIONS.slice(0, FORMAT - 1), FORMAT);
  if (!read.ok || !isObject(read.value['negotiation'])) return false;
  const agreement = { ...read.value, negotiation: { ...read.value['negotiation'], ...part } };
  const revision = Number(body['revision']) + 1;
  await bodies.put({ ...body, revision, agreement });
  await transaction.table<unknown, string>('summaries').update(id, { revision });
  return true;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
