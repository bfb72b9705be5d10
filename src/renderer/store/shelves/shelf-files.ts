import { ok } from '#shared/base/result.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Input } from '#shared/ipc/contract.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { RecordKind, StoredRecord } from './shelf-repository.ts';
import type { Answer } from '../store-failure.ts';

// The contract tells the kinds of record apart by the name of their shelf; a kind's own types are
// those of its shelf, which only here has to be taken for granted.

type Kind<T> = Pick<RecordKind<string, T & { readonly id: string }, never>, 'shelf'>;

export async function fileOf<T extends { readonly id: string }>(
  platform: Platform,
  { shelf }: Kind<T>,
  id: string,
): Answer<StoredRecord<T>> {
  const read = await platform.call('shelf.read', { shelf, id } as Input<'shelf.read'>);
  if (!read.ok) return read;
  const { record, entry } = read.value;
  return ok({
    record: record as unknown as T,
    revision: entry.revision,
    savedAt: entry.savedAt,
  });
}

export async function writeFile<T extends { readonly id: string }>(
  platform: Platform,
  { shelf }: Kind<T>,
  record: T,
  revision: number,
): Answer<{ readonly revision: number; readonly savedAt: IsoInstant }> {
  const input = { shelf, record, revision } as unknown as Input<'shelf.write'>;
  const wrote = await platform.call('shelf.write', input);
  return wrote.ok ? ok({ revision: wrote.value.revision, savedAt: wrote.value.savedAt }) : wrote;
}

export const removeFile = (
  platform: Platform,
  { shelf }: Kind<never>,
  id: string,
): Answer<unknown> => platform.call('shelf.remove', { shelf, id } as Input<'shelf.remove'>);
