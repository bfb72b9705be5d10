import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Document } from '#shared/document/document.ts';
import type { ItemState, PackResult } from '#shared/review/packs/pack.ts';
import { checkDocument } from './check-document.ts';
import { bold, Pages, words } from './pages.ts';

const STATES: Readonly<Record<ItemState, string>> = {
  met: 'Met',
  partly: 'Partly met',
  missing: 'Missing',
};

/** How an agreement stands to one or more standards, item by item, with the evidence. */
export function packReport(
  agreement: Agreement,
  results: readonly PackResult[],
  today: IsoDate,
): Document {
  const pages = new Pages((number, title) => `Table ${number}: ${title}`);
  for (const { pack, items } of results) {
    const count = (state: ItemState) => items.filter(({ result }) => result.state === state).length;
    pages
      .section(pack.title, '/review/packs')
      .paragraph(`Source: ${pack.source}. ${pack.note}`)
      .paragraph(
        `Of ${items.length} items ${count('met')} are met, ${count('partly')} partly met and ${count('missing')} missing.`,
      )
      .table(
        pack.title,
        [
          { heading: 'Item', weight: 4 },
          { heading: 'State', weight: 2 },
          { heading: 'Evidence', weight: 7 },
        ],
        items.map(({ item, result }) => ({
          source: result.evidence[0]?.place.path ?? '/review/packs',
          cells: [
            { paragraphs: [item.title, [words(item.why)]] },
            STATES[result.state],
            {
              paragraphs: [
                ...result.evidence.map(({ place, quote }) => [
                  bold(place.label),
                  words(`: ${quote}`),
                ]),
                ...(result.note === '' ? [] : [result.note]),
              ],
            },
          ],
        })),
      );
  }
  return checkDocument(agreement, 'Standards review', today, pages);
}
