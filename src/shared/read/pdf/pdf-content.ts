import type { Problem } from '#shared/base/place.ts';
import type { ReadingNote } from '#shared/read/reading.ts';

/** What stands on the pages of a PDF, before anybody has asked what it means. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** From the file's properties; empty for none. */
  readonly title: string;
  /** BCP 47 as the file states it; empty for none. */
  readonly language: string;
  /** What the file has besides its pages. */
  readonly notes: readonly ReadingNote[];
}

/** Lengths are points; x grows to the right, y downwards, from the upper left corner as one reads. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which need not be that of reading. */
  readonly texts: readonly PdfText[];
  /** Lines that run along or down the page. */
  readonly rules: readonly PdfRule[];
}

/** Text drawn at one place in one font. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  /** The line that the letters stand on. */
  readonly base: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** Degrees clockwise; 0: upright. */
  readonly turn: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A thin line: one of its sides is next to nothing. */
export interface PdfRule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Why a PDF cannot be read; with "password" and "wrong-password" one can be asked for. */
export interface PdfProblem extends Problem {
  readonly kind: 'password' | 'wrong-password' | 'damaged' | 'too-large' | 'no-text' | 'cancelled';
}
