import type { FilePassage } from './file-passages.ts';
import type { Passage } from './passages.ts';

/** One text of ours, and all that stands in the file in its stead. */
export interface Region {
  readonly role: Passage['role'] | 'new-clause' | 'new-section';
  /** Of what is new: the place that it follows. */
  readonly path: string;
  readonly label: string;
  readonly ours: readonly Passage[];
  readonly passages: readonly FilePassage[];
}
