import type { Agreement } from '#shared/agreement/agreement.ts';
import { addItem, itemIds, updateItem } from '#shared/agreement/edit/items.ts';
import { addRecord } from '#shared/agreement/edit/records.ts';
import { freeId, type ItemId, type SectionId } from '#shared/agreement/ids.ts';
import type { RichText, Run } from '#shared/agreement/rich-text.ts';
import {
  newClause,
  newSection,
  SECTION_NAMES,
  type Clause,
  type Section,
  type SectionKind,
} from '#shared/agreement/section.ts';
import type { Citation } from '#shared/document/citation.ts';
import { readField } from '#shared/assemble/fields/catalogue.ts';
import type { Subject } from '../subject.ts';

/** A clause that shows a value that was taken over. */
export interface WantedClause {
  readonly section: SectionKind;
  readonly title: string;
  readonly body: RichText;
  /** Place of the record whose fields the body shows ("/commitments/uptime"); null: it shows none. */
  readonly shows: string | null;
  /** For colleagues: where the value comes from. */
  readonly note: string;
}

export const field = (path: string): Run => ({ type: 'field', path, marks: [] });

/**
 * The agreement with a clause that shows the value. A clause that shows the same record already is
 * kept as it is written, and only gets the note.
 */
export function withClause(
  agreement: Agreement,
  wanted: WantedClause,
): { readonly agreement: Agreement; readonly clause: ItemId; readonly isNew: boolean } {
  const showing = wanted.shows === null ? null : clauseThatShows(agreement, wanted.shows);
  if (showing !== null)
    return {
      agreement: updateItem<Clause>(agreement, showing, (clause) => ({
        ...clause,
        notes: [clause.notes, wanted.note].filter((note) => note !== '').join('\n'),
      })),
      clause: showing,
      isNew: false,
    };
  const id = freeId(wanted.title, itemIds(agreement)) as ItemId;
  const { agreement: prepared, section } = withSection(agreement, wanted.section);
  const clause: Clause = {
    ...newClause(id, wanted.title),
    body: wanted.body,
    notes: wanted.note,
  };
  return { agreement: addItem(prepared, section, clause, null), clause: id, isNew: true };
}

function clauseThatShows(agreement: Agreement, record: string): ItemId | null {
  for (const { items } of agreement.sections)
    for (const item of items) {
      if (item.type !== 'clause') continue;
      const shows = item.body.some(({ runs }) =>
        runs.some((run) => {
          if (run.type !== 'field') return false;
          const read = readField(agreement, run.path);
          return read.ok && `${read.value.place.path}/`.startsWith(`${record}/`);
        }),
      );
      if (shows) return item.id;
    }
  return null;
}

function withSection(
  agreement: Agreement,
  kind: SectionKind,
): { readonly agreement: Agreement; readonly section: SectionId } {
  const known = agreement.sections.find((section) => section.kind === kind);
  if (known) return { agreement, section: known.id };
  const id = freeId(
    kind,
    agreement.sections.map((section) => section.id),
  ) as SectionId;
  const section: Section = newSection(id, kind, SECTION_NAMES[kind]);
  return { agreement: addRecord(agreement, 'sections', section), section: id };
}

/** "Taken over from Northlight (northlight.pdf, version 2.1): “at least 99.95%”." */
export function sourceNote(
  { name, fileName, version }: Subject,
  citations: readonly Citation[],
): string {
  const about = [fileName, version === '' ? '' : `version ${version}`]
    // A name may tell one of these already.
    .filter((part) => part !== '' && !name.includes(part))
    .join(', ');
  const quotes = citations
    .slice(0, 3)
    .map(({ quote }) => `“${quote.length > 300 ? `${quote.slice(0, 299)}…` : quote}”`);
  return `Taken over from ${name}${about === '' ? '' : ` (${about})`}${quotes.length === 0 ? '' : `: ${quotes.join(' ')}`}.`;
}
