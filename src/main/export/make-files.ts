import { gzipSync } from 'node:zlib';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Document } from '#shared/document/document.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { CANCELLED } from './cancelled.ts';
import { embeddedSource } from './embedded-source.ts';
import { LastLayout } from './last-layout.ts';
import type { Exported, ExportedFile } from './messages.ts';
import type { JobHooks, Making } from './making.ts';
import { annexFiles, print } from './print.ts';

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

const NO_ANNEXES: ReadonlyMap<string, Uint8Array> = new Map();

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
