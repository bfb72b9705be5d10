import type { Agreement } from '#shared/agreement/agreement.ts';
import { err, type Result } from '#shared/base/result.ts';
import type { Document } from '#shared/document/document.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { CANCELLED } from './cancelled.ts';
import { embeddedSource } from './embedded-source.ts';
import type { JobHooks, Making } from './making.ts';
import type { PdfExport } from './pdf.ts';
import { plainProblem } from './plain-problem.ts';

interface Printing
  extends
    Pick<Making, 'font' | 'created' | 'author' | 'signed'>,
    Pick<JobHooks, 'signal' | 'press'> {
  /** The files of annexes, whose pages follow. */
  readonly annexes: ReadonlyMap<string, Uint8Array>;
  /** For the window alone, not for a file. */
  readonly onlyPages: boolean;
}

/** Prints a document as PDF; the error is what its user can do about it. */
export async function print(
  document: Document,
  { font, created, author, signed, annexes, onlyPages, signal, press }: Printing,
): Promise<Result<PdfExport, Failure>> {
  const { exportPdf } = await import('./pdf.ts');
  try {
    const printed = await exportPdf(
      document,
      {
        created,
        author,
        // What may be signed has form fields, and the agreement attached.
        source: signed === null ? null : embeddedSource(signed),
        font,
        annexes,
        fields: signed !== null,
        onlyPages,
        signal,
      },
      await press(),
    );
    if (printed.ok) return printed;
    const problems = [plainProblem(printed.error)];
    return err(failure('EXPORT_FAILED', 'The PDF could not be made.', { problems }));
  } catch (error) {
    if (signal.aborted) return err(CANCELLED);
    throw error;
  }
}

/** The bytes of the annexed PDF files, by the annex's id. */
export const annexFiles = ({ annexes }: Agreement): ReadonlyMap<string, Uint8Array> =>
  new Map(
    annexes.flatMap(({ id, content }) =>
      content.type === 'pdf' ? [[id, Buffer.from(content.base64, 'base64')] as const] : [],
    ),
  );
