import type { Agreement } from '#shared/agreement/agreement.ts';
import type { LastLayout } from './last-layout.ts';
import type { ExportRequest, Progress } from './messages.ts';
import type { PressRoom } from './press.ts';

/** What the files of a document need besides the document. */
export interface Making extends Pick<ExportRequest, 'formats' | 'font' | 'created'> {
  readonly author: string;
  /** The agreement whose text the document is: it travels inside the files. Null for what is made of figures. */
  readonly signed: Agreement | null;
}

/** What a job has from whoever runs it. */
export interface JobHooks {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly press: PressRoom;
  /** Where previews are made before files. */
  readonly lastLayout?: LastLayout;
}
