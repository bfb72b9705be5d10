import type { Agreement } from '#shared/agreement/agreement.ts';
import { writtenBlocks, type RichText } from '#shared/agreement/rich-text.ts';
import type { SectionItem } from '#shared/agreement/section.ts';
import { Resolver } from '#shared/assemble/resolver.ts';
import { PARAGRAPH_END } from './change.ts';
import { longestFirst, type ResolvedText } from './rich-splice.ts';

/** A text that changes may be accepted into. */
export type AgreementText =
  | { readonly field: 'title'; readonly flat: string; readonly with: (title: string) => Agreement }
  | {
      readonly field: 'body';
      readonly resolved: ResolvedText;
      readonly with: (body: RichText) => Agreement;
    };

/** The text at a place of an agreement; null where it has no such text any more. */
export function textAt(
  agreement: Agreement,
  path: string,
  field: 'title' | 'body',
): AgreementText | null {
  const [, list, id, items, item] = path.split('/');
  if (list === 'annexes') return field === 'body' ? annexText(agreement, id ?? '') : null;
  const section = agreement.sections.find((one) => one.id === id);
  if (list !== 'sections' || section === undefined) return null;
  if (items === undefined)
    return field === 'title'
      ? title(section.title, (words) => ({
          ...agreement,
          sections: agreement.sections.map((one) =>
            one === section ? { ...one, title: words } : one,
          ),
        }))
      : null;
  const clause = section.items.find((one) => one.id === item);
  if (clause?.type !== 'clause') return null;
  const withClause = (changed: SectionItem): Agreement => ({
    ...agreement,
    sections: agreement.sections.map((one) =>
      one === section
        ? { ...one, items: one.items.map((other) => (other === clause ? changed : other)) }
        : one,
    ),
  });
  return field === 'title'
    ? title(clause.title, (words) => withClause({ ...clause, title: words }))
    : {
        field,
        resolved: resolvedText(agreement, clause.body, path),
        with: (body) => withClause({ ...clause, body: [...body] }),
      };
}

const title = (text: string, withTitle: (title: string) => Agreement): AgreementText => ({
  field: 'title',
  flat: text + PARAGRAPH_END,
  with: withTitle,
});

function annexText(agreement: Agreement, id: string): AgreementText | null {
  const annex = agreement.annexes.find((one) => one.id === id);
  if (annex?.content.type !== 'text') return null;
  const { content } = annex;
  return {
    field: 'body',
    resolved: resolvedText(agreement, content.body, `/annexes/${id}`),
    with: (body) => ({
      ...agreement,
      annexes: agreement.annexes.map((one) =>
        one === annex ? { ...one, content: { ...content, body: [...body] } } : one,
      ),
    }),
  };
}

const resolvers = new WeakMap<Agreement, Resolver>();

/** A text as it was printed, to which the changes of a file belong: without its empty blocks. */
function resolvedText(agreement: Agreement, body: RichText, path: string): ResolvedText {
  const blocks = writtenBlocks(body);
  const resolver = resolvers.get(agreement) ?? new Resolver(agreement);
  resolvers.set(agreement, resolver);
  const place = { path, label: path };
  return {
    blocks,
    inlines: blocks.map(({ runs }) => resolver.runs(runs, place, null)),
    definitions: longestFirst(agreement.definitions),
  };
}
