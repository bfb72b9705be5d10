import { denialOf } from '#shared/terms/terms.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Subject } from './subject.ts';

/**
 * Why an SLA has no credits for the availability that is compared. "none": it says so, or an own draft
 * gives none. "in-words": they are told in words that no figure can be reckoned from. "elsewhere":
 * credits were found, but for something else. "not-found": no words on them were found, which is no
 * proof that there are none.
 */
export type MissingCredits =
  | { readonly kind: 'none' }
  | { readonly kind: 'in-words'; readonly words: string }
  | { readonly kind: 'elsewhere'; readonly words: string }
  | { readonly kind: 'not-found' };

export function missingCredits({ type, terms }: Pick<Subject, 'type' | 'terms'>): MissingCredits {
  if (terms.credits.length > 0) {
    if (terms.credits.every(({ unit, credit }) => unit === 'other' || credit === null))
      return { kind: 'in-words', words: terms.credits[0]!.text };
    const scopes = [...new Set(terms.credits.map(({ scope }) => scope))].filter(
      (scope) => scope !== '',
    );
    const named = scopes.slice(0, MOST_SCOPES).map((scope) => `“${scope}”`);
    return {
      kind: 'elsewhere',
      words:
        named.length === 0
          ? 'for something else'
          : `for ${named.join(', ')}${scopes.length > named.length ? ' and more' : ''}`,
    };
  }
  return type === 'draft' || denialOf(terms, 'credits') !== null
    ? { kind: 'none' }
    : { kind: 'not-found' };
}
const MOST_SCOPES = 2;

/** "none promised", "in words only", "found for “Europe”", "none found", for a cell. */
export function missingCreditWords(subject: Pick<Subject, 'type' | 'terms'>): string {
  const missing = missingCredits(subject);
  switch (missing.kind) {
    case 'none':
      return 'none promised';
    case 'in-words':
      return 'in words only';
    case 'elsewhere':
      return `found ${missing.words}`;
    case 'not-found':
      return 'none found';
    default:
      return unreachable(missing);
  }
}

/** The same as a sentence. */
export function missingCreditSentence(subject: Pick<Subject, 'type' | 'name' | 'terms'>): string {
  const missing = missingCredits(subject);
  switch (missing.kind) {
    case 'none':
      return `${subject.name} gives no credits for its availability.`;
    case 'in-words':
      return `The credits of ${subject.name} are told in words only: “${missing.words}”.`;
    case 'elsewhere':
      return `The credits of ${subject.name} were found ${missing.words}, not for the availability that is compared.`;
    case 'not-found':
      return `No credits were found for the availability of ${subject.name}.`;
    default:
      return unreachable(missing);
  }
}
