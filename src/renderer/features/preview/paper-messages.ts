import type { PageSize } from './page-layout.ts';
import type { PagePoint } from './passage-at.ts';

/** What the window and the worker that reads and draws PDF files tell each other. */

/** A page to draw; `number` from 1, `scale` in pixels of the picture in a point. */
export interface Sheet {
  readonly number: number;
  readonly scale: number;
}

/** Words of a page where they stand: lengths in points, from the page's top left. */
export interface Words {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly family: string;
  /** By how much the words are wider than in that family. */
  readonly stretch: number;
  /** In radians, clockwise. */
  readonly turn: number;
  readonly direction: 'ltr' | 'rtl';
  /** The line ends after them. */
  readonly ends: boolean;
}

/** Each kind of job with what it takes and what it is answered with. */
export interface PaperJobs {
  /** `soon`: what will be asked for next, so that it is drawn meanwhile. */
  readonly open: {
    readonly input: { readonly bytes: Uint8Array; readonly soon: readonly Sheet[] };
    readonly answer: { readonly pages: number; readonly firstSize: PageSize };
  };
  readonly draw: {
    readonly input: Sheet;
    /** Null when it was called off. */
    readonly answer: { readonly picture: ImageBitmap; readonly size: PageSize } | null;
  };
  readonly words: {
    /** `known`: the text of the words that are laid already. */
    readonly input: { readonly number: number; readonly known: string | null };
    /** With the words as a text that tells them from others; null where they are the known ones. */
    readonly answer: { readonly words: readonly Words[]; readonly text: string } | null;
  };
  /** Where a link at a point leads within the file; null without one. */
  readonly link: {
    readonly input: PagePoint;
    readonly answer: Omit<PagePoint, 'x'> | null;
  };
  readonly close: { readonly input: null; readonly answer: null };
}
export type PaperJob = keyof PaperJobs;

export type ToPaper =
  | {
      readonly [J in PaperJob]: {
        readonly type: J;
        /** Told back with the answer. */
        readonly job: number;
        readonly file: number;
        readonly input: PaperJobs[J]['input'];
      };
    }[PaperJob]
  | { readonly type: 'cancel'; readonly job: number };

export type FromPaper =
  | { readonly job: number; readonly answer: PaperJobs[PaperJob]['answer'] }
  | { readonly job: number; readonly error: string };
