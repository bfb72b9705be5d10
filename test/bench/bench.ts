import type { Agreement } from '#shared/agreement/agreement.ts';

/** An agreement of the bench, and the file that it is in. */
export interface Subject {
  readonly agreement: Agreement;
  readonly pages: number;
  readonly file: string;
}

/** What every part of the bench works with. */
export interface Bench {
  /** How often each thing is measured. */
  readonly runs: number;
  /** A folder of the bench's own, emptied at its start. */
  readonly folder: string;
  readonly electron: string;
  /** Switches that Electron needs on this machine. */
  readonly switches: readonly string[];
  /** About 20 pages, about 100 pages. */
  readonly subjects: readonly [Subject, Subject];
  /** Says what is being done, on stderr. */
  readonly say: (text: string) => void;
}

/** The figures of `runs` runs, one after the other. */
export async function repeated<T>(runs: number, run: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < runs; index += 1) results.push(await run(index));
  return results;
}
