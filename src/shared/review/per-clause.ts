import type { Clause } from '#shared/agreement/section.ts';
import type { Found, Rule } from './rule.ts';
import type { ClauseText } from './subject.ts';

/**
 * The check of a rule that looks at one clause at a time, and at nothing else: after a keystroke it
 * reads the changed clause only. A rule that also needs the agreement's data cannot use this.
 */
export function perClause(look: (text: ClauseText) => readonly Found[]): Rule['check'] {
  const known = new WeakMap<
    Clause,
    { readonly path: string; readonly title: string; readonly found: readonly Found[] }
  >();
  return ({ clauses }) =>
    clauses.flatMap((text) => {
      const { path, section } = text;
      const memory = known.get(text.clause);
      if (memory && memory.path === path && memory.title === section.title) return memory.found;
      const found = look(text);
      known.set(text.clause, { path, title: section.title, found });
      return found;
    });
}
