import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Definition } from '#shared/agreement/definition.ts';
import type { Place } from '#shared/base/place.ts';
import { escaped } from './escaped.ts';

export const definitionPlace = ({ id, term }: Definition, part?: 'term' | 'meaning'): Place => ({
  path: `/definitions/${id}${part === undefined ? '' : `/${part}`}`,
  label: `Definitions › ${term || id}`,
});

/** A pattern (without flags) for the term in the singular and in the plural. */
export function termPattern(term: string): string {
  const stem = term.trim();
  const base = stem.endsWith('s') && !stem.endsWith('ss') ? stem.slice(0, -1) : stem;
  const body = base.endsWith('y')
    ? `${escaped(base.slice(0, -1))}(?:y|ies)`
    : `${escaped(base)}(?:s|es)?`;
  return `(?<![\\p{L}\\d-])${body}(?![\\p{L}\\d-])`;
}

/** The definitions that are used by a run of the text: in clauses that apply, meanings, annexes. */
export function termRuns(
  agreement: Pick<Agreement, 'definitions' | 'annexes'>,
  bodies: readonly { readonly runs: readonly { readonly type: string }[] }[],
): ReadonlySet<string> {
  const used = new Set<string>();
  const note = (runs: readonly { readonly type: string }[]) => {
    for (const run of runs)
      if (run.type === 'term' && 'definition' in run) used.add(String(run.definition));
  };
  for (const { runs } of bodies) note(runs);
  for (const { content } of agreement.annexes)
    if (content.type === 'text') for (const { runs } of content.body) note(runs);
  return used;
}
