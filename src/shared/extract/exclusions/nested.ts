import { compact } from '../grammar/compact.ts';
import type { Passage } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import type { Ground } from './ground.ts';

// Items of a list, and the words above that they go on from.

/** Whether an item only opens the list below it: "On our side:", "events caused by", "the Customer, in particular". */
export const opensItsItems = ({ kind, text }: Passage, next: Passage | undefined): boolean =>
  next?.lead === text &&
  (/:\s*$/.test(text) || (kind === 'item' && OPENS.test(text.slice(-LONGEST_END))));
const LONGEST_END = 60;
const OPENS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:in particular|including(?:,? (?:but not limited to|without limitation|in particular))?|includes?|such as|namely|e\.g\.|for (?:example|instance)|like|by|from|due to|because of|as a result of|insbesondere|einschließlich|(?:wie )?(?:zum beispiel|z\.\s?b\.|etwa)|nämlich|durch|wegen|aufgrund|notamment|y compris|tels que|par exemple|par|en particulier|in particolare|inclus[oi]|ad esempio|come|da|en particular|incluyendo|por ejemplo|por|em particular|incluindo|nomeadamente|met name|waaronder|zoals|bijvoorbeeld|door|vanwege)[\s,:–—-]{0,4}$/i,
);

/** "Caused by:" above "you or your users": the item as the end of what is said above it. */
export const goesOn = ({ lead, text }: Passage): string => {
  const link = CAUSED_BY.exec(lead.slice(-LONGEST_END))?.[1];
  return link === undefined ? text : `${link} ${text}`;
};
const CAUSED_BY = compact(
  /(?<![A-Za-zÀ-ɏ])((?:caused|triggered|brought about|attributable|verursacht|ausgelöst|causée?s?|provoquée?s?|causat[oaie]|provocat[oaie]|causad[oa]s?|provocad[oa]s?|veroorzaakt)(?: (?:solely|directly|wholly|mainly|in whole or in part))? (?:by|to|durch|von|par|da|por|door)|(?:verursacht|ausgelöst|veroorzaakt)? ?(?:durch|door))[\s,:–—-]{0,4}$/i,
);

/** Tells which items stand below another item, and what that one says. */
export function itemsAbove(): {
  readonly see: (passage: Passage) => void;
  /** The item above an item; empty where what introduces it is none. */
  readonly of: (passage: Passage) => string;
} {
  const seen = new Set<string>();
  const key = (text: string, path: readonly string[]) => `${path.join('\n')}\n\n${text}`;
  return {
    see: ({ kind, text, path }) => {
      if (kind === 'item') seen.add(key(text, path));
    },
    of: ({ kind, lead, path }) => (kind === 'item' && seen.has(key(lead, path)) ? lead : ''),
  };
}

/** The kinds that a ground names by itself, or as the end of what introduces its item. */
export function namedIn({ text, listed, passage }: Ground, categoriesOf: Categorise) {
  const own = categoriesOf(text);
  return own.length > 0 || !listed || text !== passage.text || passage.kind !== 'item'
    ? own
    : categoriesOf(goesOn(passage));
}
