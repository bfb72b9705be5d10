import { ReportRequestSchema } from '#shared/report/request.ts';
import { z } from 'zod';
import { AgreementSchema } from '#shared/agreement/agreement.ts';
import { AgreementIdSchema } from '#shared/agreement/ids.ts';
import { VersionNameSchema, VersionSchema } from '#shared/agreement/version.ts';
import { IsoDateSchema, IsoInstantSchema } from '#shared/base/date.ts';
import { ComparisonIdSchema, ComparisonSchema, MOST_SUBJECTS } from '#shared/compare/comparison.ts';
import { OfferIdSchema, OfferSchema } from '#shared/compare/offer.ts';
import { DOCUMENT_FONTS } from '#shared/export/appearance.ts';
import { EXPORT_FORMATS } from '#shared/export/export-format.ts';
import { MENU_COMMANDS } from './menu-commands.ts';
import { FailureSchema } from './failure-schema.ts';

/**
 * Every call from the renderer to main, with what goes in and what comes back. The renderer never
 * names a path: it sends content and a suggested name, main owns the dialog and the write.
 * Cancelling a dialog is an answer, not an error.
 */

const nothing = z.strictObject({});
const cancelled = z.strictObject({ outcome: z.literal('cancelled') });
const JobIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);
const FileNameSchema = z.string().min(1).max(300);

/** A file that came, and how many still wait after it. */
const waiting = { name: z.string(), left: z.int().min(0) };

/** Texts that are saved for other programs, by their extension. */
export const TEXT_FILES = ['ics', 'csv'] as const;

/** Where a passage stands on the pages, in points from the top left. */
export interface Passage {
  readonly source: string;
  /** From 1. */
  readonly page: number;
  readonly x: number;
  /** Of the upper edge of its first line. */
  readonly y: number;
  /** Of a value within a line; null where a block of text begins. */
  readonly width: number | null;
}

/** The state of one draft's file in the mirror. `revision` grows with each save of the draft. */
export const MirrorEntrySchema = z.strictObject({
  id: AgreementIdSchema,
  revision: z.int().min(1),
  savedAt: IsoInstantSchema,
});

/** A record without a file: it is gone, or damaged and set aside, or stands there and cannot be read. */
const loss = {
  title: z.string().nullable(),
  reason: z.enum(['missing', 'damaged', 'unreadable']),
};
const LostDraftSchema = z.strictObject({ id: AgreementIdSchema, ...loss });
const LostRecordSchema = z.strictObject({ id: z.string(), ...loss });

const exported = z.discriminatedUnion('outcome', [
  cancelled,
  z.strictObject({
    outcome: z.literal('exported'),
    files: z.array(z.strictObject({ name: z.string(), format: z.enum(EXPORT_FORMATS) })),
    warnings: z.array(z.string()),
  }),
]);

/** Records beside the drafts, each kind in a folder of its own. */
export const SHELVES = ['offers', 'comparisons'] as const;
export type ShelfName = (typeof SHELVES)[number];

const revision = z.int().min(1);
const ShelfEntrySchema = z.strictObject({
  id: z.string(),
  revision,
  savedAt: IsoInstantSchema,
});
const shelvedId = [
  z.strictObject({ shelf: z.literal('offers'), id: OfferIdSchema }),
  z.strictObject({ shelf: z.literal('comparisons'), id: ComparisonIdSchema }),
] as const;

export const contract = {
  /** What the window needs before its first paint. */
  'app.start': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      platform: z.string(),
      /** Fewer than 200 MB are free where drafts are kept: nothing is written. */
      diskNearlyFull: z.boolean(),
    }),
  },
  /** The bundled samples, for the first run. */
  'app.samples': {
    input: nothing,
    output: z.strictObject({ agreements: z.array(AgreementSchema) }),
  },
  /** All drafts that the mirror holds, and those whose files it has lost. */
  'mirror.list': {
    input: nothing,
    output: z.strictObject({
      entries: z.array(MirrorEntrySchema),
      lost: z.array(LostDraftSchema),
    }),
  },
  /** Writes one draft's file atomically; answers once it is on disk. An older revision is refused. */
  'mirror.write': {
    input: z.strictObject({ agreement: AgreementSchema, revision: z.int().min(1) }),
    output: MirrorEntrySchema,
  },
  'mirror.read': {
    input: z.strictObject({ id: AgreementIdSchema }),
    output: z.strictObject({ agreement: AgreementSchema, entry: MirrorEntrySchema }),
  },
  /** The newest backup of a draft that can still be read, and when it was made. */
  'mirror.backup': {
    input: z.strictObject({ id: AgreementIdSchema }),
    output: z.strictObject({ agreement: AgreementSchema, keptAt: IsoInstantSchema }),
  },
  /** Removes the file of a draft that left the trash for good, with its backups and versions. */
  'mirror.remove': { input: z.strictObject({ id: AgreementIdSchema }), output: nothing },
  /** The versions of a draft that can be brought back, the latest first. */
  'version.list': {
    input: z.strictObject({ id: AgreementIdSchema }),
    output: z.strictObject({ versions: z.array(VersionSchema) }),
  },
  /** Keeps a draft as it is under a name; answers once it is on disk. */
  'version.keep': {
    input: z.strictObject({ agreement: AgreementSchema, name: VersionNameSchema }),
    output: VersionSchema,
  },
  'version.read': {
    input: z.strictObject({
      id: AgreementIdSchema,
      keptAt: IsoInstantSchema,
      isNamed: z.boolean(),
    }),
    output: z.strictObject({ agreement: AgreementSchema }),
  },
  /** Gives a version that was kept another name. */
  'version.rename': {
    input: z.strictObject({
      id: AgreementIdSchema,
      keptAt: IsoInstantSchema,
      name: VersionNameSchema,
    }),
    output: VersionSchema,
  },
  /** Removes a version that was kept under a name. */
  'version.remove': {
    input: z.strictObject({ id: AgreementIdSchema, keptAt: IsoInstantSchema }),
    output: nothing,
  },
  /** All imported SLAs, or all comparisons, that are on the disk, and those whose files were lost. */
  'shelf.list': {
    input: z.strictObject({ shelf: z.enum(SHELVES) }),
    output: z.strictObject({
      entries: z.array(ShelfEntrySchema),
      lost: z.array(LostRecordSchema),
    }),
  },
  /** Writes one record's file atomically, as `mirror.write` does a draft's. */
  'shelf.write': {
    input: z.discriminatedUnion('shelf', [
      z.strictObject({ shelf: z.literal('offers'), record: OfferSchema, revision }),
      z.strictObject({ shelf: z.literal('comparisons'), record: ComparisonSchema, revision }),
    ]),
    output: ShelfEntrySchema,
  },
  'shelf.read': {
    input: z.discriminatedUnion('shelf', shelvedId),
    output: z.discriminatedUnion('shelf', [
      z.strictObject({
        shelf: z.literal('offers'),
        record: OfferSchema,
        entry: ShelfEntrySchema,
      }),
      z.strictObject({
        shelf: z.literal('comparisons'),
        record: ComparisonSchema,
        entry: ShelfEntrySchema,
      }),
    ]),
  },
  'shelf.remove': { input: z.discriminatedUnion('shelf', shelvedId), output: nothing },
  /** Which commands of the application menu can be run where one is now: the others are greyed. */
  'menu.offer': {
    input: z.strictObject({ commands: z.array(z.enum(MENU_COMMANDS)) }),
    output: nothing,
  },
  /** Lets the user choose agreement files, which then wait to be taken in. */
  'file.open': {
    input: nothing,
    output: z.discriminatedUnion('outcome', [
      cancelled,
      z.strictObject({ outcome: z.literal('chosen') }),
    ]),
  },
  /**
   * The next of the agreement files that wait to be taken in, in the order in which they came: by the
   * dialog, the command line or a double click. Each is given once.
   */
  'file.next': {
    input: nothing,
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('none') }),
      z.strictObject({ outcome: z.literal('read'), ...waiting, agreement: AgreementSchema }),
      z.strictObject({ outcome: z.literal('refused'), ...waiting, reason: FailureSchema }),
    ]),
  },
  /** Saves a copy as an agreement file where the user chooses. */
  'file.save': {
    input: z.strictObject({ agreement: AgreementSchema, suggestedName: FileNameSchema }),
    output: z.discriminatedUnion('outcome', [
      cancelled,
      z.strictObject({ outcome: z.literal('saved'), name: z.string() }),
    ]),
  },
  /**
   * Saves a text for other programs, such as dates for a calendar, where the user chooses. The file is in
   * UTF-8; a CSV file begins with a byte order mark, by which Excel tells the encoding.
   */
  'file.save-text': {
    input: z.strictObject({
      kind: z.enum(TEXT_FILES),
      text: z.string().max(20_000_000),
      suggestedName: FileNameSchema,
    }),
    output: z.discriminatedUnion('outcome', [
      cancelled,
      z.strictObject({ outcome: z.literal('saved'), name: z.string() }),
    ]),
  },
  /** Asks where to, exports, and answers when the files are whole and on disk. */
  'export.run': {
    input: z.strictObject({
      job: JobIdSchema,
      agreement: AgreementSchema,
      formats: z.array(z.enum(EXPORT_FORMATS)).min(1).max(EXPORT_FORMATS.length),
      /** Without an extension. */
      suggestedName: FileNameSchema,
      font: z.enum(DOCUMENT_FONTS),
      /** Export although something is still missing, marked as a draft on every page. */
      asDraft: z.boolean(),
      /** What is made of the agreement's figures; null: the agreement itself. */
      report: ReportRequestSchema.nullable(),
    }),
    output: exported,
  },
  /** Exports a comparison; its document is made from the SLAs themselves, as the window has them. */
  'export.comparison': {
    input: z.strictObject({
      job: JobIdSchema,
      comparison: ComparisonSchema,
      /** Those of its SLAs that are there. */
      offers: z.array(OfferSchema).max(MOST_SUBJECTS),
      drafts: z.array(AgreementSchema).max(MOST_SUBJECTS),
      today: IsoDateSchema,
      formats: z.array(z.enum(EXPORT_FORMATS)).min(1).max(EXPORT_FORMATS.length),
      suggestedName: FileNameSchema,
      font: z.enum(DOCUMENT_FONTS),
    }),
    output: exported,
  },
  /** Exports a Word file with what changes from one version to another as tracked changes. */
  'export.redline': {
    input: z.strictObject({
      job: JobIdSchema,
      base: AgreementSchema,
      target: AgreementSchema,
      /** Whose changes they are, as Word shows it beside each. */
      author: z.string().min(1).max(200),
      suggestedName: FileNameSchema,
      font: z.enum(DOCUMENT_FONTS),
    }),
    output: exported,
  },
  'export.cancel': { input: z.strictObject({ job: JobIdSchema }), output: nothing },
  /** Shows the files of the last export in the system's file manager. */
  'export.reveal': { input: z.strictObject({ job: JobIdSchema }), output: nothing },
  /**
   * The PDF as it would be exported, for the preview. A newer request supersedes an older one. The
   * agreement and the passages, a list of {@link Passage}, are JSON texts: as thousands of objects
   * they would take longer to cross than the pages. The export process checks the agreement.
   */
  'preview.render': {
    input: z.strictObject({ agreement: z.string(), font: z.enum(DOCUMENT_FONTS) }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('superseded') }),
      z.strictObject({
        outcome: z.literal('rendered'),
        bytes: z.instanceof(Uint8Array),
        pages: z.int().min(1),
        passages: z.string(),
      }),
    ]),
  },
  /** Every save is done: the window may close. Answers a `app.closing` event. */
  'app.readyToClose': { input: nothing, output: nothing },
  /** Not every save is done, and the user is asked what to do: nobody else need ask. */
  'app.askingToClose': { input: nothing, output: nothing },
  /** The user wants to go on: the window stays open. */
  'app.keepOpen': { input: nothing, output: nothing },
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Input<C extends Channel> = z.infer<Contract[C]['input']>;
export type Output<C extends Channel> = z.infer<Contract[C]['output']>;
