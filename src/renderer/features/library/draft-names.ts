import { shortTitle } from '#renderer/shell/tell-of.ts';
import { titleOf } from '#renderer/shell/words.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';

/** As many as one takes in at a glance. */
const MOST_NAMES = 3;

/** "3 agreements", "1 agreement". */
export const countedDrafts = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'agreement' : 'agreements'}`;

/** The drafts by their titles, the first of them where they are many: "“A”, “B”, “C” and 9 others". */
export function draftNames(drafts: readonly Pick<DraftSummary, 'title'>[]): string {
  const most = drafts.length === MOST_NAMES + 1 ? drafts.length : MOST_NAMES;
  const names = drafts.slice(0, most).map((draft) => `“${shortTitle(titleOf(draft))}”`);
  const others = drafts.length - names.length;
  const all = others === 0 ? names : [...names, `${others.toLocaleString('en-GB')} others`];
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(all);
}
