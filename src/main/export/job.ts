import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { assemble, finalDocument } from '#shared/assemble/assemble.ts';
import type { Stop } from '#shared/assemble/stop.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Document } from '#shared/document/document.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { ReportRequest } from '#shared/report/request.ts';
import { makeFiles } from './make-files.ts';
import type { JobHooks } from './making.ts';
import type { Exported, ExportRequest, Preview } from './messages.ts';
import { plainProblem } from './plain-problem.ts';
import type { PressRoom } from './press.ts';
import { annexFiles, print } from './print.ts';

/**
 * From an agreement to the bytes of its documents: the one pipeline of the app, the preview and the
 * command line. It knows nothing of windows, dialogs or paths.
 */

export async function runExport(
  request: Omit<ExportRequest, 'type'>,
  hooks: JobHooks,
): Promise<Result<Exported, Failure>> {
  const { agreement, asDraft, report } = request;
  hooks.onProgress({ stage: 'assembling', fraction: 0 });
  const document =
    report !== null
      ? await documentOfReport(agreement, report)
      : asDraft
        ? ok(draftOf(agreement))
        : documentToSign(agreement);
  if (!document.ok) return document;
  return makeFiles(
    document.value,
    {
      ...request,
      author: authorOf(agreement),
      signed: report === null ? agreement : null,
    },
    hooks,
  );
}

/** The PDF as it would be exported now, without what only its receiver needs. */
export async function renderPreview(
  { agreement, font, created }: Omit<ExportRequest, 'type' | 'formats' | 'asDraft' | 'report'>,
  { signal, press, lastLayout }: Pick<JobHooks, 'signal' | 'press' | 'lastLayout'>,
): Promise<Result<Preview, Failure>> {
  const { document } = assemble(agreement);
  const printed = await print(document, {
    font,
    created,
    author: authorOf(agreement),
    signed: null,
    annexes: annexFiles(agreement),
    onlyPages: true,
    signal,
    press,
  });
  if (!printed.ok) return printed;
  const { bytes, pages, passages, headings } = printed.value;
  lastLayout?.keep(document, font, headings);
  return ok({
    // Compilers and pdf-lib give memory of their own, never shared between threads.
    bytes: bytes as Preview['bytes'],
    pages,
    passages,
  });
}

/** Loads everything and sets a first page, so that the next one comes at once. */
export async function warmUp(press: PressRoom): Promise<Result<Preview, Failure>> {
  const agreement = newAgreement('warm-up' as AgreementId, 'Warm-up');
  const created = '2000-01-01T00:00:00.000Z' as IsoInstant;
  const { signal } = new AbortController();
  return renderPreview({ agreement, font: 'carlito', created }, { signal, press });
}

/** The document that may be signed, or every reason why there is none yet. */
export function documentToSign(agreement: Agreement): Result<Document, Failure> {
  const document = finalDocument(agreement);
  return document.ok ? document : err(stopped(document.error));
}

/** A document of the agreement's figures, which nothing that is missing in its text stops. */
async function documentOfReport(
  agreement: Agreement,
  report: ReportRequest,
): Promise<Result<Document, Failure>> {
  const { reportDocument } = await import('#shared/report/report-document.ts');
  const document = reportDocument(agreement, report);
  if (document.ok) return document;
  const problems = [plainProblem(document.error)];
  return err(failure('STOPPED', 'There is nothing to report yet.', { problems }));
}

/** The text as it stands, every page marked as a draft even where nothing is missing any more. */
const draftOf = (agreement: Agreement): Document => ({
  ...assemble(agreement).document,
  draft: true,
});

const stopped = (stops: readonly Stop[]): Failure =>
  failure(
    'STOPPED',
    stops.length === 1
      ? 'One thing is still missing before the agreement can be signed. Complete it, or export a draft.'
      : `${stops.length} things are still missing before the agreement can be signed. Complete them, or export a draft.`,
    { problems: stops.map(plainProblem) },
  );

/** The provider stands as the author in a file's properties. */
export const authorOf = ({ stakeholders }: Agreement): string => {
  const provider = stakeholders.find(({ kind }) => kind === 'provider') ?? stakeholders[0];
  return provider === undefined ? '' : provider.legalName || provider.name;
};
