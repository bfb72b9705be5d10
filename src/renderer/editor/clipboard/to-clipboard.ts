import type { Block, RichText, Run } from '#shared/agreement/rich-text.ts';
import { markersOf } from '#shared/assemble/markers.ts';
import type { TokenRun } from '../nodes/token-node.ts';

/** What a token shows now: outside the app it is no more than these words. */
export type TokenText = (run: TokenRun) => string;

const wordsOf = (run: Run, textOf: TokenText): string =>
  run.type === 'text' ? run.text : textOf(run);

/** A line per block, with the markers of lists as in the text. */
export function plainTextOf(body: RichText, textOf: TokenText): string {
  const markers = markersOf(body);
  return body
    .map((block, at) => {
      const words = block.runs.map((run) => wordsOf(run, textOf)).join('');
      const marker = markers.get(at)?.marker;
      return marker === undefined || block.type === 'paragraph'
        ? words
        : `${'  '.repeat(block.level - 1)}${marker} ${words}`;
    })
    .join('\n');
}

const ELEMENT_OF = { bold: 'b', italic: 'i', underline: 'u' } as const;
const LIST_TYPES = ['a', 'i', 'A'] as const;

/** Simple HTML for word processors: paragraphs, nested lists, bold, italic and underline. */
export function htmlOf(body: RichText, textOf: TokenText): string {
  let html = '';
  // The closing tags of the lists that are open, outermost first.
  const open: { readonly style: string; readonly close: string }[] = [];
  const closeDownTo = (depth: number) => {
    while (open.length > depth) html += `</li>${open.pop()!.close}`;
  };
  for (const block of body) {
    if (block.type === 'paragraph') {
      closeDownTo(0);
      html += `<p>${htmlOfRuns(block, textOf)}</p>`;
      continue;
    }
    closeDownTo(block.level);
    if (open.length === block.level && open.at(-1)!.style !== block.style)
      closeDownTo(block.level - 1);
    if (open.length === block.level) html += '</li><li>';
    while (open.length < block.level) {
      const tag = block.style === 'ordered' ? 'ol' : 'ul';
      const type = block.style === 'ordered' ? ` type="${LIST_TYPES[open.length]}"` : '';
      html += `<${tag}${type}><li>`;
      open.push({ style: block.style, close: `</${tag}>` });
    }
    html += htmlOfRuns(block, textOf);
  }
  closeDownTo(0);
  return html;
}

const htmlOfRuns = (block: Block, textOf: TokenText): string =>
  block.runs
    .map((run) =>
      run.marks.reduce(
        (inner, mark) => `<${ELEMENT_OF[mark]}>${inner}</${ELEMENT_OF[mark]}>`,
        escaped(wordsOf(run, textOf)).replaceAll('\n', '<br>'),
      ),
    )
    .join('');

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
