import type { SignatureBlock, Signatures } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { RedlineSignatures } from '#shared/document/redline.ts';
import { aligned } from './align.ts';
import { changed } from './changed.ts';
import type { Effort } from './effort.ts';
import { comparedPlain, comparedWords } from './words.ts';

/** Two signature sections: signatories go by their id, and what is said of each is compared word by word. */
export function comparedSignatures(
  base: Signatures,
  target: Signatures,
  effort: Effort,
): RedlineSignatures {
  const pairs = aligned(
    base.blocks,
    target.blocks,
    { record: ({ id }) => id, words: blockWords, similar: hasSameLines },
    effort,
  );
  return {
    change: 'both',
    type: 'signatures',
    intro: comparedWords(base.intro, target.intro, effort),
    blocks: changed(pairs, base.blocks, target.blocks, (one, other) => ({
      base: { id: one.id, source: one.source },
      target: { id: other.id, source: other.source },
      heading: comparedWords(one.heading, other.heading, effort),
      capacity: comparedPlain(one.capacity, other.capacity, effort),
      lines: one.lines.map(({ kind, label, value }, at) => ({
        kind,
        label: comparedPlain(label, other.lines[at]!.label, effort),
        value: comparedPlain(value, other.lines[at]!.value, effort),
      })),
    })),
  };
}

/** Of one signatory only; whoever has taken another's place is somebody else. */
const hasSameLines = (base: SignatureBlock, target: SignatureBlock): boolean =>
  base.id === target.id &&
  base.lines.length === target.lines.length &&
  base.lines.every(({ kind }, at) => kind === target.lines[at]!.kind);

/** Equal for blocks of which a reader sees no difference; a line with a value is not one without. */
const blockWords = ({ heading, capacity, lines }: SignatureBlock): string =>
  JSON.stringify([
    inlineText(heading),
    capacity,
    lines.map(({ kind, label, value }) => [kind, label, value]),
  ]);

export const signaturesWords = ({ intro, blocks }: Signatures): string =>
  [inlineText(intro), ...blocks.map(blockWords)].join('\n');
