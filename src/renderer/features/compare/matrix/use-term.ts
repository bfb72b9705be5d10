import type { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import { holdDraft } from '#renderer/store/drafts/draft-lock.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import type { Subject } from '#shared/compare/subject.ts';
import { takeOver, type TakenOver } from '#shared/compare/use-term.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';

/** A term that has been taken over into a draft, and the draft as it was before. */
export interface Taken extends TakenOver {
  readonly before: Agreement;
}

/** One cell of a comparison: which promise and which support plan it shows is chosen there. */
export interface WantedTerm {
  readonly subject: Subject;
  /** The row's id. */
  readonly row: string;
  readonly options: Pick<MatrixOptions, 'scopes' | 'plans'>;
}

/** What taking a term over would do to a draft as it is now; nothing is saved. */
export async function previewTerm(
  library: DraftLibrary,
  draft: AgreementId,
  wanted: WantedTerm,
): Promise<Result<TakenOver, string>> {
  const read = await library.read(draft);
  return read.ok ? takenInto(read.value.agreement, wanted) : err(read.error.message);
}

function takenInto(
  agreement: Agreement,
  { subject, row, options }: WantedTerm,
): Result<TakenOver, string> {
  const taken = takeOver(agreement, subject, row, options);
  return taken.ok ? taken : err(`${taken.error.message} ${taken.error.remedy}`);
}

/**
 * Takes a term over into a draft and saves it, in one step. The error is a sentence for the user;
 * then the draft is as it was.
 */
export async function takeTerm(
  library: DraftLibrary,
  draft: AgreementId,
  wanted: WantedTerm,
): Promise<Result<Taken, string>> {
  const release = await holdDraft(draft);
  if (!release) return err('The draft is open in another window. Close it there, then try again.');
  try {
    const read = await library.read(draft);
    if (!read.ok) return err(read.error.message);
    const { agreement: before, revision } = read.value;
    const taken = takenInto(before, wanted);
    if (!taken.ok) return taken;
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
