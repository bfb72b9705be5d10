import type { TypstData } from '#shared/export/typst/typst-data.ts';
import type { FontChoice } from '#main/export/fonts/font-shelf.ts';
import type { Result } from '#shared/base/result.ts';

/** The Typst that the template is written for; both backends must be exactly this. */
export const TYPST_VERSION = '0.14.2';

/**
 * - `a-3a`: archivable and accessible, with the attachment;
 * - `ua-1`: checks accessibility, a lint for tests;
 * - `1.7`: any text at all;
 * - `untagged`: the same without its structure, which takes as long to write as the pages: to look at.
 */
export type PdfStandard = 'a-3a' | 'ua-1' | '1.7' | 'untagged';

export interface TypesetRequest {
  readonly data: TypstData;
  readonly fonts: FontChoice;
  /** Bytes of `data.attachment`. */
  readonly attachment: Uint8Array | null;
  readonly standard: PdfStandard;
}

/** A mark and where it stands: its number, the page from 1, x and y in points from the top left. */
export type MarkPosition = readonly [mark: number, page: number, x: number, y: number];

/** What the template reports of the pages that it made. */
export interface PageReport {
  readonly pages: number;
  readonly starts: readonly MarkPosition[];
  readonly ends: readonly MarkPosition[];
  /** Pages that stand in for those of annexed files. */
  readonly annexes: readonly (readonly [annex: string, page: number])[];
}

export interface Typeset {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly report: PageReport;
  /** What the file claims to be; the WASM compiler cannot write PDF/A. */
  readonly standard: PdfStandard;
}

/** Compiles the template. An instance keeps what it has learnt, so that a second run is fast. */
export interface Typesetter {
  readonly backend: 'native' | 'wasm';
  /** An error is what Typst said, for people who mend the template. */
  typeset(request: TypesetRequest): Promise<Result<Typeset, string>>;
}
