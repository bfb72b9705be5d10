import { isRank, nameOf, severityAtStart } from '../grammar/severity.ts';
import type { Passage } from '../sla-text.ts';
import { named, type Named } from './found-time.ts';
import { labelOf } from './label.ts';
import { isSupportTier } from './support-tier.ts';
import { topicOf } from './topic.ts';

const isList = ({ kind }: Passage): boolean => kind === 'item';

/** How many paragraphs or items below the name of a block are looked at for its times. */
export const LONGEST_BLOCK = 4;

/** What begins with its name, and has its times below it. */
export interface Block {
  readonly name: Named;
  /** True where its times are items of the list in which it stands itself. */
  readonly listed: boolean;
}

/**
 * "1. Critical", "Critical (P1): Nobody can work" as an item, or a rank alone on its line, that begins a
 * block: below it labels say its times ("Initial response: 1 hour"), before the next block or heading.
 */
export function blockOf(
  passage: Passage,
  below: () => readonly { readonly passage: Passage | null }[],
): Block | null {
  const name = nameOfBlock(passage);
  if (name === null) return null;
  for (const { passage: next } of below()) {
    if (next === null || next.kind === 'heading' || nameOfBlock(next) !== null) return null;
    if (isList(next) && !isList(passage)) return null;
    const label = labelOf(next.text.slice(0, 1_000));
    const topic = label === null ? null : topicOf(label.label);
    if (topic === 'response' || topic === 'resolution')
      return { name: named(passage, name), listed: isList(next) };
  }
  return null;
}

function nameOfBlock(passage: Passage): string | null {
  const { text } = passage;
  if (!isList(passage)) return passage.kind === 'paragraph' && isRank(text) ? nameOf(text) : null;
  if (isSupportTier(text)) return nameOf(text);
  const severity = severityAtStart(text);
  return severity !== null &&
    /^(?:\s?$|[:.–—-]?\s?$|\s?[:–—-]\s|\s\p{Lu})/u.test(text.slice(severity.end))
    ? severity.text
    : null;
}
