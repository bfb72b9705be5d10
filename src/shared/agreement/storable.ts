import type { Problem } from '#shared/base/place.ts';
import { AgreementSchema, type Agreement } from './agreement.ts';
import { fromIssue, MAX_PROBLEMS } from './file.ts';
import { findBrokenLinks } from './integrity.ts';

/**
 * Whether an agreement that the app itself has made could be read again once it is stored. Drafts
 * are stored often while one types, so each text and each annexed file is looked at once: as they
 * never change, those in `accepted` are still good.
 */

/** What would keep the agreement from being read again; nothing where it can be stored. */
export function problemsOfStoring(
  agreement: Agreement,
  accepted = new WeakSet(),
): readonly Problem[] {
  const parsed = AgreementSchema.safeParse(without(agreement, accepted));
  if (!parsed.success)
    return parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => fromIssue(issue, agreement));
  accept(agreement, accepted);
  return findBrokenLinks(agreement).slice(0, MAX_PROBLEMS);
}

/** Notes the texts and files of an agreement that is known to be one. */
export function accept({ definitions, sections, annexes }: Agreement, accepted: WeakSet<object>) {
  for (const { meaning } of definitions) accepted.add(meaning);
  for (const { items } of sections)
    for (const item of items) if (item.type === 'clause') accepted.add(item.body);
  for (const { content } of annexes) accepted.add(content);
}

/** The agreement with nothing in the place of what is accepted. */
const without = (agreement: Agreement, accepted: WeakSet<object>): Agreement => ({
  ...agreement,
  definitions: agreement.definitions.map((definition) =>
    accepted.has(definition.meaning) ? { ...definition, meaning: [] } : definition,
  ),
  sections: agreement.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.type === 'clause' && accepted.has(item.body) ? { ...item, body: [] } : item,
    ),
  })),
  annexes: agreement.annexes.map((annex) =>
    accepted.has(annex.content) ? { ...annex, content: { type: 'text', body: [] } } : annex,
  ),
});
