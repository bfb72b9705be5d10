import type { Platform } from '#renderer/platform/bridge.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import type { Result } from '#shared/base/result.ts';
import type { Input, Output } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/ipc/failure.ts';

/** How a save is told. */
export interface SaveWords {
  /** What was to be saved: "The dates were". */
  readonly thing: string;
  /** A sentence or two once it is saved under a name, which stands in quotation marks. */
  readonly saved: (quoted: string) => string;
}

/**
 * Saves a text that the window has made where the user chooses, and tells how it went; true once it
 * is there.
 */
export const saveText = async (
  platform: Platform,
  file: Input<'file.save-text'>,
  words: SaveWords,
): Promise<boolean> => tellSaved(await platform.call('file.save-text', file), words);

/** Tells how a save went, and nothing where the user chose no place; true once the file is there. */
export function tellSaved(
  answer: Result<Output<'file.save' | 'file.save-text'>, Failure>,
  { thing, saved }: SaveWords,
): boolean {
  if (!answer.ok) {
    tell(`${thing} not saved. ${answer.error.message}`, { tone: 'danger' });
    return false;
  }
  if (answer.value.outcome === 'cancelled') return false;
  tell(saved(`“${answer.value.name}”`), { tone: 'success' });
  return true;
}
