import type { Agreement } from '#shared/agreement/agreement.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { frontPage } from '#shared/assemble/front.ts';
import { Resolver } from '#shared/assemble/resolver.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { deepFreeze } from '#shared/base/immutable.ts';
import type { Document } from '#shared/document/document.ts';
import { words, type Pages } from './pages.ts';

/** Rules and packs speak English, whatever the agreement's language is. */
const LANGUAGE = 'en-GB';

/** The Document of a report on an agreement that speaks in the words of rules and packs. */
export function checkDocument(
  agreement: Agreement,
  kind: string,
  today: IsoDate,
  { nodes }: Pages,
): Document {
  const formatter = formatterFor(LANGUAGE);
  const fact = (label: string, value: string) => ({ label, value: [words(value)] });
  return deepFreeze({
    language: LANGUAGE,
    direction: 'ltr',
    title: `${kind}: ${agreement.title}`,
    reference: agreement.reference,
    draft: false,
    front: {
      ...frontPage(new Resolver({ ...agreement, language: LANGUAGE }), true),
      kind,
      title: agreement.title,
      facts: [
        ...(agreement.reference === '' ? [] : [fact('Agreement', agreement.reference)]),
        fact('Drawn up on', formatter.date(today)),
      ],
      notice: null,
    },
    labels: formatter.wording.labels,
    nodes,
  });
}
