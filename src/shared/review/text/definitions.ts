import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Definition } from '#shared/agreement/definition.ts';
import type { RichText } from '#shared/agreement/rich-text.ts';
import type { Place } from '#shared/base/place.ts';
import type { ClauseText } from '../subject.ts';
import { escaped } from './escaped.ts';
import { runsByType } from './runs-by-type.ts';

export const definitionPlace = (
  agreement: Pick<Agreement, 'definitions'>,
  { id }: Definition,
  part?: 'term' | 'meaning',
): Place => ({
  path: `/definitions/${id}${part === undefined ? '' : `/${part}`}`,
  label: `Definitions › ${recordName(agreement, 'definitions', id)}`,
});

/** What a term is known by: singular and plural, capital and small letters are one term. */
export const termKey = (term: string): string =>
  term
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '');

/** A pattern (without flags) for the term in the singular and in the plural. */
export function termPattern(term: string): string {
  const stem = term.trim();
  const base = stem.endsWith('s') && !stem.endsWith('ss') ? stem.slice(0, -1) : stem;
  const body = base.endsWith('y')
    ? `${escaped(base.slice(0, -1))}(?:y|ies)`
    : `${escaped(base)}(?:s|es)?`;
  return `(?<![\\p{L}\\d-])${body}(?![\\p{L}\\d-])`;
}

/** The definitions that a run uses: in clauses that apply, annexes, and meanings of others. */
export function usedDefinitions(
  { definitions, annexes }: Pick<Agreement, 'definitions' | 'annexes'>,
  clauses: readonly ClauseText[],
): ReadonlySet<string> {
  const used = new Set<string>();
  const note = (body: RichText, own?: string) => {
    for (const { definition } of runsByType(body).terms)
      if (definition !== own) used.add(definition);
  };
  for (const { clause } of clauses) note(clause.body);
  for (const { id, meaning } of definitions) note(meaning, id);
  for (const { content } of annexes) if (content.type === 'text') note(content.body);
  return used;
}
