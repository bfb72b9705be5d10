import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderPreview } from '#main/export/job.ts';
import type { PressRoom } from '#main/export/press.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import type { AgreementId, ItemId } from '#shared/agreement/ids.ts';
import { removeItem } from '#shared/agreement/edit/items.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';

/** Stands in every document of the bench, so that runs differ in nothing but time. */
export const CREATED = '2026-01-15T09:00:00.000Z' as IsoInstant;

const ROOT = join(import.meta.dirname, '..', '..');

export interface Sized {
  readonly agreement: Agreement;
  readonly pages: number;
}

/** The bundled SaaS agreement, ready to sign: its name and its pages are what the bench varies. */
async function sample(): Promise<Agreement> {
  const file = join(ROOT, 'assets', 'samples', 'saas.sla');
  const parsed = parseAgreementText(await readFile(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is not an agreement.`);
  return parsed.value;
}

/**
 * An agreement of about so many pages, with nothing missing: the sample without the last of its
 * clauses that nothing refers to, or with its clauses once more in further sections.
 */
export async function agreementOfPages(pages: number, press: PressRoom): Promise<Sized> {
  const whole = await sample();
  const signal = new AbortController().signal;
  const pagesOf = async (agreement: Agreement): Promise<number> => {
    const request = { agreement, font: 'carlito', created: CREATED } as const;
    const made = await renderPreview(request, { signal, press });
    if (!made.ok) throw new Error(made.error.message);
    return made.value.pages;
  };
  const named = (agreement: Agreement): Agreement => ({
    ...agreement,
    id: `bench-${pages}` as AgreementId,
    title: `${agreement.title} (${pages} pages)`,
  });

  let agreement = named(whole);
  let count = await pagesOf(agreement);
  while (count > pages) {
    const shorter = withoutLastClause(agreement);
    if (shorter === null) break;
    agreement = shorter;
    count = await pagesOf(agreement);
  }
  for (let round = 1; count < pages; round += 1) {
    const [longer, before] = [withClausesAgain(agreement, whole, round), count];
    count = await pagesOf(longer);
    // The last round is shortened to what is still wanted.
    agreement = count <= pages ? longer : trimmed(longer, (pages - before) / (count - before));
    if (count > pages) {
      count = await pagesOf(agreement);
      break;
    }
  }
  return { agreement, pages: count };
}

const isFinal = (agreement: Agreement): boolean => assemble(agreement).stops.length === 0;

/** Null where every clause is needed by another. */
function withoutLastClause(agreement: Agreement): Agreement | null {
  for (const section of [...agreement.sections].reverse()) {
    for (const item of [...section.items].reverse()) {
      if (item.type !== 'clause' || section.items.length === 1) continue;
      const shorter = removeItem(agreement, item.id);
      if (isFinal(shorter)) return shorter;
    }
  }
  return null;
}

/** All sections with clauses once more at the end, under new ids. */
function withClausesAgain(agreement: Agreement, source: Agreement, round: number): Agreement {
  const again = source.sections.flatMap((section) => {
    const clauses = section.items.flatMap((item) =>
      item.type === 'clause'
        ? [{ ...item, id: `${item.id.slice(0, 56)}-r${round}` as ItemId }]
        : [],
    );
    const id = `${section.id.slice(0, 56)}-r${round}` as typeof section.id;
    const title = `${section.title} (${round})`;
    return clauses.length === 0
      ? []
      : [{ ...section, id, kind: 'custom' as const, title, items: clauses }];
  });
  return { ...agreement, sections: [...agreement.sections, ...again] };
}

/** Keeps the first part of what the last round has added. */
function trimmed(agreement: Agreement, share: number): Agreement {
  const rounds = agreement.sections.map(({ id }) => /-r(\d+)$/.exec(id)?.[1]);
  const last = rounds.at(-1);
  const items = agreement.sections
    .filter((_, index) => rounds[index] === last)
    .flatMap((section) => section.items);
  const dropped = new Set(items.slice(Math.ceil(items.length * share)).map(({ id }) => id));
  return {
    ...agreement,
    sections: agreement.sections
      .map((section) => ({
        ...section,
        items: section.items.filter(({ id }) => !dropped.has(id)),
      }))
      .filter(({ items: kept }) => kept.length > 0),
  };
}
