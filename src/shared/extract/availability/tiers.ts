import type { Passage } from '../sla-text.ts';

/** "Tier 1 …", "2.3 Plan Gold": a heading that counts or names one of several tiers. */
const TIER =
  /^\W{0,3}(?:\d[\d.]{0,6}\s)?((?:service\s)?(?:tier|level|class|plan|package|category|group|stufe|klasse|paket|tarif|kategorie|niveau|offre|formule|classe|livello|piano|fascia|nivel|categoría|nível|plano|pakket))\s([A-Za-zÀ-ɏ\d]{1,12})(?![A-Za-zÀ-ɏ\d])/i;

/** Whether what stands last above two levels names two tiers of one kind: each has a level of its own. */
export function areOfTiers(a: readonly string[], b: readonly string[]): boolean {
  const [own, other] = [tierOf(a), tierOf(b)];
  return own !== null && other !== null && own.kind === other.kind && own.name !== other.name;
}

function tierOf(path: readonly string[]): { readonly kind: string; readonly name: string } | null {
  const [all, kind = '', name = ''] = TIER.exec(path.at(-1) ?? '') ?? [];
  return all === undefined ? null : { kind: kind.toLowerCase(), name: name.toLowerCase() };
}

/** What stands above a passage: its headings, and the line that names the tier of its list as one of them. */
export const pathOf = ({ kind, path, lead }: Passage): readonly string[] =>
  kind === 'item' && tierOf([lead]) !== null ? [...path, lead] : path;
