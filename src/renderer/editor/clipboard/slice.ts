import type { Block, RichText, Run } from '#shared/agreement/rich-text.ts';

/**
 * The part of a text between two offsets (letters, tokens and ends of blocks, as in positions.ts).
 * A block that is only touched at its start is left out.
 */
export function slice(body: RichText, start: number, end: number): RichText {
  const blocks: Block[] = [];
  let at = 0;
  for (const block of body) {
    const size = lengthOfRuns(block.runs);
    const from = Math.max(0, start - at);
    const to = Math.min(size, end - at);
    const isTouched = to > from || (size === 0 && start <= at && end > at);
    if (isTouched) blocks.push({ ...block, runs: sliceRuns(block.runs, from, to) });
    at += size + 1;
    if (at >= end) break;
  }
  return blocks;
}

const lengthOf = (run: Run): number => (run.type === 'text' ? run.text.length : 1);
const lengthOfRuns = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + lengthOf(run), 0);

function sliceRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run): Run[] => {
    const start = Math.max(from, at) - at;
    const end = Math.min(to, at + lengthOf(run)) - at;
    at += lengthOf(run);
    if (end <= start) return [];
    return [run.type === 'text' ? { ...run, text: run.text.slice(start, end) } : run];
  });
}

/** Letters and tokens, without the ends of blocks. */
export const lengthOfText = (body: RichText): number =>
  body.reduce((sum, block) => sum + lengthOfRuns(block.runs), 0);
