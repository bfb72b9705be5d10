import type { Transaction } from 'dexie';
import { AgreementIdSchema } from '#shared/agreement/ids.ts';
import { MOST_COPIED_FROM } from '#shared/agreement/negotiation.ts';
import { addToNegotiation, isObject } from './add-to-negotiation.ts';

/**
 * Apps up to the third version of the database kept among the settings which draft is a copy of which
 * agreements. It becomes part of the draft. What cannot be taken over stays where it is.
 */
export async function copiesOfSettings(transaction: Transaction): Promise<void> {
  const settings = transaction.table<SettingRow, string>('settings');
  const copies = (await settings.get('copies'))?.value;
  if (!isObject(copies)) return;
  const left: [string, unknown][] = [];
  for (const [draft, from] of Object.entries(copies)) {
    const copiedFrom = (Array.isArray(from) ? from : [])
      .flatMap((id) => AgreementIdSchema.safeParse(id).data ?? [])
      .slice(0, MOST_COPIED_FROM);
    const isTaken =
      copiedFrom.length > 0 && (await addToNegotiation(transaction, draft, { copiedFrom }));
    if (!isTaken) left.push([draft, from]);
  }
  if (left.length === 0) await settings.delete('copies');
  else await settings.put({ key: 'copies', value: Object.fromEntries(left) });
}

interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
