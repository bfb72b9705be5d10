import { gzipSync } from 'node:zlib';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { assemble, finalDocument } from '#shared/assemble/assemble.ts';
import type { Stop } from '#shared/assemble/stop.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Document } from '#shared/document/document.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { ReportRequest } from '#shared/report/request.ts';
import { CANCELLED } from './cancelled.ts';
import { embeddedSource } from './embedded-source.ts';
import { LastLayout } from './last-layout.ts';
import type { Exported, ExportedFile, ExportRequest, Preview, Progress } from './messages.ts';
import type { PdfExport } from './pdf.ts';
import type { PressRoom } from './press.ts';

/**
 * From an agreement to the bytes of its documents: the one pipeline of the app, the preview and the
 * command line. It knows nothing of windows, dialogs or paths.
 */

export interface JobHooks {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly press: PressRoom;
  /** Where previews are made before files. */
  readonly lastLayout?: LastLayout;
}

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

/** What the files of a document need besides the document. */
export interface Making extends Pick<ExportRequest, 'formats' | 'font' | 'created'> {
  readonly author: string;
  /** The agreement whose text the document is: it travels inside the files. Null for what is made of figures. */
  readonly signed: Agreement | null;
}

/** The files of a document, one format after the other: the PDF first, as Word takes its page numbers. */
export async function makeFiles(
  document: Document,
  making: Making,
  hooks: JobHooks,
): Promise<Result<Exported, Failure>> {
  const { onProgress, signal } = hooks;
  const wanted = ORDER.filter((format) => making.formats.includes(format));
  const { lastLayout = new LastLayout() } = hooks;
  const files: ExportedFile[] = [];
  const warnings: string[] = [];
  for (const [index, format] of wanted.entries()) {
    // Lets a word of the user's come in between.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return err(CANCELLED);
    const share = (part: number) => 0.05 + (0.9 * (index + part)) / wanted.length;
    const made = await make[format](document, making, {
      ...hooks,
      lastLayout,
      onProgress: ({ stage, fraction }) => onProgress({ stage, fraction: share(fraction) }),
    });
    if (!made.ok) return made;
    files.unshift({ format, bytes: made.value.bytes });
    warnings.push(...made.value.warnings);
  }
  if (signal.aborted) return err(CANCELLED);
  onProgress({ stage: 'writing', fraction: 0.96 });
  return ok({ files, warnings });
}

const ORDER: readonly ExportFormat[] = ['pdf', 'docx'];

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
  const { bytes, pages, places, headings } = printed.value;
  lastLayout?.keep(document, font, headings);
  return ok({
    // Compilers and pdf-lib give memory of their own, never shared between threads.
    bytes: bytes as Preview['bytes'],
    pages,
    passages: places.map(({ source, page, x, y, width }) => ({
      source,
      page,
      x,
      y,
      width: width ?? null,
    })),
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

/** Without what only the pipeline knows of it. */
const plainProblem = ({ place, message, remedy }: Problem): Failure['problems'][number] => ({
  place: { path: place.path, label: place.label },
  message,
  remedy,
});

interface Made {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

type Maker = (
  document: Document,
  making: Making,
  hooks: JobHooks,
) => Promise<Result<Made, Failure>>;

// Each format brings a large library, loaded when it is first asked for.
const make: Readonly<Record<ExportFormat, Maker>> = {
  docx: async (document, { author, created, font, signed }, { onProgress, lastLayout }) => {
    onProgress({ stage: 'docx', fraction: 0 });
    const { exportDocx } = await import('#shared/export/docx/export-docx.ts');
    const pages = lastLayout?.pagesOf(document, font) ?? null;
    const bytes = exportDocx(document, {
      created,
      author,
      source: signed === null ? null : embeddedSource(signed),
      fonts: font,
      gzip: (part) => gzipSync(part),
      ...(pages === null ? {} : { pages }),
    });
    return ok({
      bytes,
      warnings: [
        ...(signed === null ? [] : annexWarnings(signed)),
        ...(pages === null && document.nodes.some(({ type }) => type === 'heading')
          ? [WITHOUT_PAGES]
          : []),
      ],
    });
  },

  pdf: async (
    document,
    { author, created, font, signed },
    { onProgress, signal, press, lastLayout },
  ) => {
    onProgress({ stage: 'typesetting', fraction: 0 });
    const printed = await print(document, {
      font,
      created,
      author,
      signed,
      annexes: signed === null ? NO_ANNEXES : annexFiles(signed),
      onlyPages: false,
      signal,
      press,
    });
    if (!printed.ok) return printed;
    onProgress({ stage: 'finishing', fraction: 1 });
    const { bytes, warnings, headings } = printed.value;
    lastLayout?.keep(document, font, headings);
    return ok({ bytes, warnings: warnings.map(({ message, remedy }) => `${message} ${remedy}`) });
  },
};

interface Printing
  extends
    Pick<Making, 'font' | 'created' | 'author' | 'signed'>,
    Pick<JobHooks, 'signal' | 'press'> {
  /** The files of annexes, whose pages follow. */
  readonly annexes: ReadonlyMap<string, Uint8Array>;
  /** For the window alone, not for a file. */
  readonly onlyPages: boolean;
}

async function print(
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

/** The provider stands as the author in a file's properties. */
export const authorOf = ({ stakeholders }: Agreement): string => {
  const provider = stakeholders.find(({ kind }) => kind === 'provider') ?? stakeholders[0];
  return provider === undefined ? '' : provider.legalName || provider.name;
};

const NO_ANNEXES: ReadonlyMap<string, Uint8Array> = new Map();

const annexFiles = ({ annexes }: Agreement): ReadonlyMap<string, Uint8Array> =>
  new Map(
    annexes.flatMap(({ id, content }) =>
      content.type === 'pdf' ? [[id, Buffer.from(content.base64, 'base64')] as const] : [],
    ),
  );

/** Only a typesetter knows pages, and to start it for them would double the time of a Word file alone. */
const WITHOUT_PAGES =
  'The contents of the Word document have no page numbers until Word updates them (right-click, Update Field). Export the PDF along with it to have them at once.';

const annexWarnings = ({ annexes }: Agreement): readonly string[] =>
  annexes.flatMap(({ title, content }) =>
    content.type === 'pdf'
      ? [
          `The Word document names the annex "${title || content.fileName}" but cannot hold its PDF pages; attach "${content.fileName}".`,
        ]
      : [],
  );
