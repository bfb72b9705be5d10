import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { DocumentFont } from '#shared/export/appearance.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import type { EventPayload } from '#shared/ipc/events.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Input, Output, Passage } from '#shared/ipc/contract.ts';
import type { ReportRequest } from '#shared/report/request.ts';

/** What main and the export process tell each other. Both are ours, so nothing is checked twice. */

export type Stage = EventPayload<'export.progress'>['stage'];

export interface Progress {
  readonly stage: Stage;
  /** 0 to 1, over the whole job. */
  readonly fraction: number;
}

export interface ExportRequest {
  readonly type: 'export';
  readonly agreement: Agreement;
  readonly formats: readonly ExportFormat[];
  readonly font: DocumentFont;
  readonly asDraft: boolean;
  /** What is made of the agreement's figures; null: the agreement itself. */
  readonly report: ReportRequest | null;
  readonly created: IsoInstant;
}

/** Makes the document of a comparison out of its SLAs. */
export interface ComparisonRequest extends Pick<
  Input<'export.comparison'>,
  'comparison' | 'offers' | 'drafts' | 'today' | 'font' | 'formats'
> {
  readonly type: 'comparison';
  readonly created: IsoInstant;
}

/** Marks what changes from one version of an agreement to another, in a Word file. */
export interface RedlineRequest extends Pick<
  Input<'export.redline'>,
  'base' | 'target' | 'author' | 'font'
> {
  readonly type: 'redline';
  readonly created: IsoInstant;
}

export interface PreviewRequest {
  readonly type: 'preview';
  /** As JSON, not checked yet. */
  readonly agreement: string;
  readonly font: DocumentFont;
  readonly created: IsoInstant;
}

/** Asks only whether anything stops the agreement from being final. */
export interface CheckRequest {
  readonly type: 'check';
  readonly agreement: Agreement;
}

export type Request =
  | ExportRequest
  | ComparisonRequest
  | RedlineRequest
  | PreviewRequest
  | CheckRequest;

export interface ExportedFile {
  readonly format: ExportFormat;
  readonly bytes: Uint8Array;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  readonly warnings: readonly string[];
}

type PreviewOutput = Extract<Output<'preview.render'>, { outcome: 'rendered' }>;

export interface Preview extends Omit<PreviewOutput, 'outcome' | 'passages'> {
  readonly passages: readonly Passage[];
}

/** What each request is answered with. */
export interface Answers {
  readonly export: Exported;
  readonly comparison: Exported;
  readonly redline: Exported;
  readonly preview: Omit<PreviewOutput, 'outcome'>;
  readonly check: null;
}
export type Answer<R extends Request = Request> = Answers[R['type']];

export type ToExportProcess =
  | { readonly type: 'request'; readonly id: number; readonly request: Request }
  | { readonly type: 'cancel'; readonly id: number }
  /** Sets something, so that the first real request finds everything loaded. */
  | { readonly type: 'warm' };

export type FromExportProcess =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'done'; readonly id: number; readonly answer: Answer }
  | { readonly type: 'failed'; readonly id: number; readonly failure: Failure }
  /** A bug: what may be logged of it. */
  | { readonly type: 'broken'; readonly id: number; readonly description: string }
  /** Not everything could be loaded ahead: what may be logged of it. */
  | { readonly type: 'not-warm'; readonly description: string };
