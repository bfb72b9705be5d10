import { create } from 'zustand';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { ComparedFile } from './work.ts';

/** A file that is held against a draft, and which of its changes were rejected. */
export interface Compared {
  readonly file: ComparedFile;
  readonly rejected: ReadonlySet<string>;
}

/** By agreement, as long as the window is open: the decisions that matter are in the agreement. */
const useCompared = create<{ readonly files: ReadonlyMap<AgreementId, Compared> }>(() => ({
  files: new Map(),
}));

export const useComparedFile = (id: AgreementId): Compared | null =>
  useCompared(({ files }) => files.get(id) ?? null);

export const keepCompared = (id: AgreementId, file: ComparedFile): void =>
  useCompared.setState(({ files }) => ({
    files: new Map(files).set(id, { file, rejected: new Set() }),
  }));

/** Rejects changes of a file, or takes that back; nothing where another file is there by now. */
export function setRejected(
  id: AgreementId,
  file: ComparedFile,
  changes: readonly string[],
  isRejected: boolean,
): void {
  useCompared.setState(({ files }) => {
    const compared = files.get(id);
    if (compared?.file !== file) return { files };
    const rejected = new Set(compared.rejected);
    for (const change of changes)
      if (isRejected) rejected.add(change);
      else rejected.delete(change);
    return { files: new Map(files).set(id, { file, rejected }) };
  });
}
