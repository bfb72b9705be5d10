import type { FilePassage } from './file-passages.ts';
import type { Passage } from './passages.ts';
import { PARAGRAPH_END } from './change.ts';
import type { SentLook, SentText } from './region-edits.ts';

/** One text of ours, and all that stands in the file in its stead. */
export interface Region {
  readonly role:
    | Passage['role']
    | 'new-clause'
    | 'new-section'
    | 'new-row'
    | 'removed-row'
    | 'running';
  /** Of what is new: the place that it follows. */
  readonly path: string;
  readonly label: string;
  /** Of what is new: whether paragraphs of the clause that it follows come after it in the file. */
  readonly parts: boolean;
  readonly ours: readonly Passage[];
  readonly passages: readonly FilePassage[];
}

/** What was sent of a text. The look of what is no text of a clause is not decided there. */
export function sentText({ role, ours }: Region): SentText {
  const flat = ours.map(({ text }) => text + PARAGRAPH_END).join('');
  if (role !== 'body') return { flat, kinds: [], looks: [] };
  const looks: SentLook[] = [];
  let at = 0;
  for (const { inlines } of ours) {
    for (const { text, marks } of inlines) {
      looks.push({ start: at, end: at + text.length, marks });
      at += text.length;
    }
    at += PARAGRAPH_END.length;
  }
  return { flat, kinds: ours.map(({ kind }) => kind), looks };
}
