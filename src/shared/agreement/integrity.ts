import type { Problem } from '#shared/base/place.ts';
import { RECORD_LISTS, type Agreement, type RecordList } from './agreement.ts';
import { linksOf } from './links.ts';
import { placeOf } from './place-of.ts';

const SINGULAR: Readonly<Record<RecordList, string>> = {
  stakeholders: 'stakeholder',
  services: 'service',
  calendars: 'calendar',
  severities: 'severity',
  commitments: 'commitment',
  exclusions: 'exclusion',
  reports: 'report',
  escalation: 'escalation step',
  definitions: 'definition',
  sections: 'section',
  annexes: 'annex',
  signatures: 'signature',
};

/** What no schema can see: ids that occur twice, and pointers to records that do not exist. */
export function findBrokenLinks(agreement: Agreement): readonly Problem[] {
  return [...duplicateIds(agreement), ...danglingLinks(agreement)];
}

function duplicateIds(agreement: Agreement): Problem[] {
  const problems: Problem[] = [];
  const check = (
    records: readonly { readonly id: string }[],
    seen: Set<string>,
    what: string,
    ...path: (string | number)[]
  ) => {
    records.forEach((record, index) => {
      if (seen.has(record.id))
        problems.push({
          place: placeOf(agreement, [...path, index]),
          message: `The id "${record.id}" belongs to another ${what} too.`,
          remedy: 'Give each its own id in the file.',
        });
      seen.add(record.id);
    });
  };
  for (const list of RECORD_LISTS) check(agreement[list], new Set(), SINGULAR[list], list);
  const items = new Set<string>();
  agreement.sections.forEach((section, at) => {
    check(section.items, items, 'clause or table', 'sections', at, 'items');
  });
  agreement.stakeholders.forEach((stakeholder, at) => {
    check(stakeholder.contacts, new Set(), 'contact', 'stakeholders', at, 'contacts');
  });
  return problems;
}

function danglingLinks(agreement: Agreement): Problem[] {
  const known = new Map<RecordList, ReadonlySet<string>>(
    RECORD_LISTS.map((list) => [
      list,
      new Set(agreement[list].map((record: { readonly id: string }) => record.id)),
    ]),
  );
  return linksOf(agreement)
    .filter((link) => !known.get(link.list)!.has(link.id))
    .map((link) => ({
      place: placeOf(agreement, link.path),
      message: `This names the ${SINGULAR[link.list]} "${link.id}", which does not exist.`,
      remedy: `Add that ${SINGULAR[link.list]}, or choose another one.`,
    }));
}
