import type { Agreement } from '#shared/agreement/agreement.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { RichText, Run } from '#shared/agreement/rich-text.ts';
import type { Problem } from '#shared/base/place.ts';
import { conditionPaths, holds } from '#shared/assemble/condition.ts';
import { isFieldPath, readField } from '#shared/assemble/fields/catalogue.ts';

/**
 * What the texts of an agreement point at in vain: fields, conditions, clauses, sections, annexes
 * and defined terms that do not exist. Unlike a blank, no filling in mends them. Who writes the file
 * mends them in its JSON: what has no name there is told by its id, which can be searched for.
 */
export function brokenPointers(agreement: Agreement): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (text: RichText, path: string, label: string, hidden: boolean) => {
    for (const { runs } of text)
      for (const run of runs) {
        const message = fault(agreement, run, hidden);
        if (message !== null)
          problems.push({
            place: { path, label },
            message,
            remedy: 'Choose another one, or remove it from the text.',
          });
      }
  };
  for (const section of agreement.sections)
    for (const item of section.items) {
      const path = `/sections/${section.id}/items/${item.id}`;
      const label = `${recordName(agreement, 'sections', section.id)} › ${item.title || item.id}`;
      for (const wanted of conditionPaths(item.condition))
        if (!isFieldPath(wanted))
          problems.push({
            place: { path: `${path}/condition`, label: `${label} › Condition` },
            message: `There is no field "${wanted}".`,
            remedy: 'Correct the condition, or remove it.',
          });
      if (item.type === 'clause') check(item.body, path, label, !holds(item.condition, agreement));
    }
  for (const { id, term, meaning } of agreement.definitions)
    check(meaning, `/definitions/${id}`, `Definitions › ${term || id}`, false);
  for (const { id, title, content } of agreement.annexes)
    if (content.type === 'text')
      check(content.body, `/annexes/${id}`, `Annexes › ${title || id}`, false);
  return problems;
}

function fault(agreement: Agreement, run: Run, hidden: boolean): string | null {
  switch (run.type) {
    case 'field': {
      // A clause that its condition hides may well speak of a record that is not there.
      if (hidden) return isFieldPath(run.path) ? null : `There is no field "${run.path}".`;
      if (readField(agreement, run.path).ok) return null;
      // By its path: who writes the file looks for that.
      return isFieldPath(run.path)
        ? `The agreement has no record for the field "${run.path}".`
        : `There is no field "${run.path}".`;
    }
    case 'reference': {
      const { kind, id } = run.target;
      return targets(agreement)[kind].has(id)
        ? null
        : `A cross-reference leads to the ${kind === 'item' ? 'clause or table' : kind} "${id}", which does not exist.`;
    }
    case 'term':
      return agreement.definitions.some(({ id }) => id === run.definition)
        ? null
        : `The term "${run.definition}" has no definition.`;
    case 'text':
    case 'blank':
      return null;
  }
}

type Targets = Readonly<Record<'section' | 'item' | 'annex', ReadonlySet<string>>>;
const known = new WeakMap<Agreement, Targets>();

function targets(agreement: Agreement): Targets {
  const present = known.get(agreement) ?? {
    section: new Set<string>(agreement.sections.map(({ id }) => id)),
    item: new Set<string>(agreement.sections.flatMap(({ items }) => items.map(({ id }) => id))),
    annex: new Set<string>(agreement.annexes.map(({ id }) => id)),
  };
  known.set(agreement, present);
  return present;
}
