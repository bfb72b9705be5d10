import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { cite } from '#shared/document/citation.ts';
import type { ExclusionTerm, Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { languagesIn } from '../grammar/languages.ts';
import { POINTED_BACK } from './excepted.ts';
import { categoriser, type Categorise } from './categories.ts';
import { grounds } from './contexts.ts';
import { definitions } from './definitions.ts';
import type { Ground } from './ground.ts';
import { BY_FORMULA, takenOffByFormula } from './formula.ts';
import { namedIn } from './nested.ts';
import { negationsOf } from './negations-spoken.ts';

/** The most places that are cited for one category. */
const MOST_CITATIONS = 20;

/** The grounds on which the provider is not responsible, one term for each category. */
export function exclusions(text: SlaText): Pick<Terms, 'exclusions'> {
  const found = new Map<ExclusionCategory, Ground[]>();
  const defined = definitions(text);
  const languages = languagesIn(text);
  const categoriesOf = categoriser(languages);
  const told = grounds(text, negationsOf(languages), categoriesOf);
  for (const ground of [...told, ...takenOffByFormula(text)]) {
    const named = namedIn(ground, categoriesOf);
    const meant = defined
      .filter(({ term: name }) => ground.text.includes(name))
      .flatMap(({ text: words }) => categoriesOf(words).filter(isMaintenance));
    const categories = [...new Set([...named, ...meant, ...headed(ground)])];
    for (const category of categories.length > 0 ? categories : unnamed(ground, categoriesOf))
      found.set(category, [...(found.get(category) ?? []), ground]);
  }
  return { exclusions: [...found].map(([category, list]) => term(category, list)) };
}

/** A listed ground whose words name no kind is of that of its group, or of another kind. */
function unnamed(
  { listed, group, rule, passage }: Ground,
  categoriesOf: Categorise,
): readonly ExclusionCategory[] {
  // Below "What about maintenance?": "It is done on Sundays. That time does not count."
  if (rule === POINTED_BACK) return categoriesOf(passage.path.at(-1) ?? '').filter(isMaintenance);
  // Maintenance that a formula takes off is known beforehand.
  if (rule === BY_FORMULA) return ['scheduled-maintenance'];
  if (!listed) return [];
  const ofGroup = categoriesOf(group);
  return ofGroup.length > 0 ? ofGroup : ['other'];
}

/** All that stands under "Force majeure" is an example of it. */
const headed = ({ passage }: Ground): readonly ExclusionCategory[] =>
  /^\W*(?:force majeure|höhere gewalt)(?: events?)?\W*$/i.test(passage.path.at(-1) ?? '')
    ? ['force-majeure']
    : [];

/** What "Maintenance" covers is said where it is defined; other words of a definition are no grounds. */
const isMaintenance = (category: ExclusionCategory): boolean =>
  category === 'scheduled-maintenance' || category === 'emergency-maintenance';

function term(category: ExclusionCategory, list: readonly Ground[]): ExclusionTerm {
  // A listed ground says it best.
  const ordered = [...list].sort((a, b) => Number(b.listed) - Number(a.listed));
  const [first] = ordered;
  return {
    citations: ordered
      .slice(0, MOST_CITATIONS)
      .map(({ passage, start, end }) => cite(passage.source, passage.text, start, end)),
    confidence: category === 'other' ? 0.6 : first?.listed === true ? 0.95 : 0.8,
    rule: first?.rule ?? 'exclusions',
    category,
    text: (first?.text ?? '').trim().slice(0, 4_000),
  };
}
