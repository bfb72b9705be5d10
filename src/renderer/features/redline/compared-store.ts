import { create } from 'zustand';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { ComparedFile } from './work.ts';

/** The files that are held against drafts, by agreement, as long as the window is open. */
const useFiles = create<{ readonly files: ReadonlyMap<AgreementId, ComparedFile> }>(() => ({
  files: new Map(),
}));

export const useComparedFile = (id: AgreementId): ComparedFile | null =>
  useFiles(({ files }) => files.get(id) ?? null);

export const keepCompared = (id: AgreementId, file: ComparedFile): void =>
  useFiles.setState(({ files }) => ({ files: new Map(files).set(id, file) }));
