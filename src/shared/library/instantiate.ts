import type { Agreement } from '#shared/agreement/agreement.ts';
import { SCHEMA_VERSION } from '#shared/agreement/agreement.ts';
import { checkAgreement } from '#shared/agreement/file.ts';
import { freeId, type AgreementId, type ItemId } from '#shared/agreement/ids.ts';
import { newNegotiation } from '#shared/agreement/negotiation.ts';
import type { RichText } from '#shared/agreement/rich-text.ts';
import type { Clause, Position } from '#shared/agreement/section.ts';
import type { Condition } from '#shared/agreement/condition.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { LibraryClause } from './clause.ts';
import { parseMarkup } from './markup.ts';
import type { Template, TemplateItem } from './template.ts';
import { wordingOf } from './wording.ts';

/** A new agreement from a template: its records, definitions and sections, under the given id. */
export function instantiateTemplate(
  template: Template,
  catalogue: Catalogue,
  { id }: { readonly id: AgreementId },
): Result<Agreement, readonly Problem[]> {
  const problems: Problem[] = [];
  const body = (text: readonly string[], where: string): RichText => {
    const parsed = parseMarkup(text);
    if (parsed.ok) return parsed.value;
    problems.push(fault(template, `${where}: ${parsed.error}`));
    return [];
  };
  const clauses = new Map(catalogue.clauses.map((clause) => [clause.id, clause]));
  const itemOf = (item: TemplateItem, section: string): unknown => {
    if ('clause' in item) {
      const found = clauses.get(item.clause);
      if (found) {
        const clause = clauseFromLibrary(found, item.position ?? 'balanced', []);
        if (clause.ok) return clause.value;
        problems.push(fault(template, `clause ${item.clause}: ${clause.error}`));
      } else {
        problems.push(fault(template, `${section} names the clause "${item.clause}"`));
      }
      return null;
    }
    if ('view' in item)
      return {
        type: 'data',
        id: item.id,
        view: item.view,
        title: item.title,
        condition: item.when ?? null,
      };
    return {
      type: 'clause',
      id: item.id,
      title: item.title,
      body: body(item.text, `clause ${item.id}`),
      condition: item.when ?? null,
      origin: null,
      notes: item.notes ?? '',
    };
  };
  const agreement = {
    ...template.agreement,
    schemaVersion: SCHEMA_VERSION,
    id,
    status: 'draft',
    template: { id: template.id, version: template.version },
    negotiation: newNegotiation(),
    definitions: template.definitions.map((definition) => ({
      id: definition.id,
      term: definition.term,
      meaning: body(definition.meaning, `definition ${definition.id}`),
    })),
    sections: template.sections.map((section) => ({
      id: section.id,
      kind: section.kind,
      title: section.title,
      items: section.items.map((item) => itemOf(item, section.id)).filter((item) => item !== null),
    })),
  };
  if (problems.length > 0) return err(problems);
  return checkAgreement(agreement);
}

/**
 * A library clause as a clause of an agreement, in the position asked for (balanced where the
 * clause has no such wording), with an id that none of `taken` bears.
 */
export function clauseFromLibrary(
  clause: LibraryClause,
  position: Position,
  taken: Iterable<string>,
): Result<Clause, string> {
  const parsed = wordingOf(clause, position);
  if (!parsed.ok) return parsed;
  return ok({
    type: 'clause',
    id: freeId(clause.id, taken) as ItemId,
    title: clause.title,
    body: parsed.value,
    condition: (clause.when ?? null) as Condition | null,
    origin: {
      clause: clause.id,
      version: clause.version,
      position: clause.positions[position] ? position : 'balanced',
    },
    notes: '',
  } as Clause);
}

const fault = (template: Template, what: string): Problem => ({
  place: { path: '/', label: `Template ${template.title}` },
  message: `The template is broken: ${what}.`,
  remedy: 'Reinstall SLA Studio.',
});
