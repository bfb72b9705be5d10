import { EXCLUSION_CATEGORIES, type ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { corrected, NOTHING_FOUND } from './leaf.ts';
import { groundTitle } from '../words.ts';

/** What a person can say of a ground of exclusion, besides that the text is silent about it. */
export const GROUND_ANSWERS = ['excluded', 'not excluded'] as const;

/** The category that a path is about: "grounds/dns"; null for any other path. */
export function groundOf(path: string): ExclusionCategory | null {
  const [key, name, ...rest] = path.split('/');
  return key === 'grounds' && rest.length === 0
    ? (EXCLUSION_CATEGORIES.find((category) => category === name) ?? null)
    : null;
}

/** What a correction of a ground names. */
export const groundPath = (category: ExclusionCategory): string => `grounds/${category}`;

/** As {@link GROUND_ANSWERS} say it; empty where the terms are silent. */
export const groundAt = (
  { exclusions, denials = [] }: Terms,
  category: ExclusionCategory,
): string =>
  exclusions.some((one) => one.category === category)
    ? 'excluded'
    : denials.some((one) => one.of === 'exclusions' && one.category === category)
      ? 'not excluded'
      : '';

/** Terms in which all of one category is what a person says; null: the text is silent about it. */
export function withGround(
  terms: Terms,
  category: ExclusionCategory,
  answer: string | null,
): Result<Terms, string> {
  const isOf = (one: { readonly category: ExclusionCategory | null }) => one.category === category;
  const named = terms.exclusions.filter(isOf);
  const others = terms.exclusions.filter((one) => !isOf(one));
  const found = corrected(named[0] ?? null);
  const text = named[0]?.text ?? groundTitle(category);
  const denials = (terms.denials ?? []).filter((one) => !isOf(one));
  switch (answer) {
    case 'excluded': {
      const kept = named.map((one) => ({ ...one, ...corrected(one) }));
      const mine = kept.length > 0 ? kept : [{ ...NOTHING_FOUND, category, text }];
      return ok({ ...terms, exclusions: [...others, ...mine], denials });
    }
    case 'not excluded':
      return ok({
        ...terms,
        exclusions: others,
        denials: [...denials, { ...found, of: 'exclusions', category, text }],
      });
    case null:
      return ok({ ...terms, exclusions: others, denials });
    default:
      return err(`"${answer}" is none of these: ${GROUND_ANSWERS.join(', ')}.`);
  }
}
