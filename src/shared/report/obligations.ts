import { obligationsView } from '#shared/assemble/blocks/obligations.ts';
import { Resolver } from '#shared/assemble/resolver.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Pages } from './pages.ts';
import type { Telling } from './telling.ts';

/** Writes who owes what to whom, and each stakeholder's responsibilities, as two tables. */
export function writeObligations(pages: Pages, telling: Telling, agreement: Agreement): void {
  const resolver = new Resolver(agreement);
  const { headings, weights, rows, diagram } = obligationsView(resolver);
  const { review } = telling.words;
  const columns = headings ?? resolver.wording.views.obligations.columns;
  if (diagram) pages.add(diagram);
  if (rows.length > 0)
    pages.numbered(review.obligations, {
      columns: columns.map((heading, at) => ({
        heading,
        align: 'start',
        weight: weights[at] ?? 1,
      })),
      rows,
    });
  pages.table(
    review.responsibilities.caption,
    [
      { heading: review.responsibilities.stakeholder, weight: 2 },
      { heading: review.responsibilities.responsibilities, weight: 7 },
    ],
    agreement.stakeholders
      .filter(({ responsibilities }) => responsibilities.length > 0)
      .map((stakeholder) => ({
        source: `/stakeholders/${stakeholder.id}/responsibilities`,
        cells: [
          telling.name('stakeholders', stakeholder),
          { paragraphs: stakeholder.responsibilities },
        ],
      })),
  );
}
