import { AgreementIdSchema, type AgreementId } from '#shared/agreement/ids.ts';
import { safeFileName } from './file-name.ts';

/**
 * A draft's id as the name of a file or folder. Ids are small letters, digits and hyphens, so only
 * the names of Windows devices ("con", "nul") need something in front; no id begins with "_".
 */
export const draftFolderName = (id: AgreementId): string => safeFileName(id);

export const draftFileName = (id: AgreementId): string => `${draftFolderName(id)}.sla`;

/** The id of the draft whose file has this name; null for files that are not ours. */
export function draftIdOf(fileName: string): AgreementId | null {
  if (!fileName.endsWith('.sla')) return null;
  const id = AgreementIdSchema.safeParse(fileName.slice(0, -'.sla'.length).replace(/^_/, ''));
  return id.success && draftFileName(id.data) === fileName ? id.data : null;
}
