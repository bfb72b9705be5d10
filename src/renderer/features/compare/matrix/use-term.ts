import type { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import { holdDraft } from '#renderer/store/drafts/draft-lock.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import type { Subject } from '#shared/compare/subject.ts';
import { takeOver, type TakenOver } from '#shared/compare/use-term.ts';

/** A term that has been taken over into a draft, and the draft as it was before. */
export interface Taken extends TakenOver {
  readonly before: Agreement;
}

/**
 * Takes a term over into a draft and saves it, in one step. The error is a sentence for the user;
 * then the draft is as it was.
 */
export async function takeTerm(
  library: DraftLibrary,
  draft: AgreementId,
  subject: Subject,
  row: string,
): Promise<Result<Taken, string>> {
  const release = await holdDraft(draft);
  if (!release) return err('The draft is open in another window. Close it there, then try again.');
  try {
    const read = await library.read(draft);
    if (!read.ok) return err(read.error.message);
    const { agreement: before, revision } = read.value;
    const taken = takeOver(before, subject, row);
    if (!taken.ok) return err(`${taken.error.message} ${taken.error.remedy}`);
    const saved = await library.save(taken.value.agreement, revision);
    return saved.ok ? ok({ ...taken.value, before }) : err(saved.error.message);
  } finally {
    release();
  }
}

/** Puts a draft back as it was before; not where it has been changed since. */
export async function undoTerm(
  library: DraftLibrary,
  { before, agreement }: Taken,
): Promise<Result<null, string>> {
  const release = await holdDraft(before.id);
  if (!release) return err('The draft is open in another window. Undo it there.');
  try {
    const read = await library.read(before.id);
    if (!read.ok) return err(read.error.message);
    if (stableJson(read.value.agreement) !== stableJson(agreement))
      return err('The draft was changed meanwhile. Open it and take out what you do not want.');
    const saved = await library.save(before, read.value.revision);
    return saved.ok ? ok(null) : err(saved.error.message);
  } finally {
    release();
  }
}
