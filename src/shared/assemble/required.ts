import type { Agreement, RecordList } from '#shared/agreement/agreement.ts';
import { isEmptyText } from '#shared/agreement/rich-text.ts';
import { isParty, type Stakeholder } from '#shared/agreement/stakeholder.ts';
import { isCompany } from './blocks/stakeholders.ts';
import type { Resolver } from './resolver.ts';

/**
 * Stops an agreement that binds nobody to anything, whatever its text shows: one between fewer than
 * two parties, of no service, without a promise. What is agreed above services (for a company, or
 * for a customer) has none of its own. A promise is a commitment, or a clause: an agreement may bind
 * by its words alone.
 */
export function stopWithoutSubstance({ agreement, outline, stops }: Resolver): void {
  const { stakeholders, services, commitments, sections, level } = agreement;
  const parties = stakeholders.filter(isParty).length;
  if (parties < 2)
    stops.add({
      place: { path: '/stakeholders', label: 'Stakeholders' },
      message: parties === 0 ? 'There are no parties yet.' : 'There is only one party.',
      remedy: 'Add the stakeholders between whom the agreement is made.',
    });
  if (level === 'service' && services.length === 0)
    stops.add({
      place: { path: '/services', label: 'Services' },
      message: 'There is no service yet.',
      remedy: 'Add the service that the agreement is about.',
    });
  const hasClause = sections.some(({ items }) =>
    items.some((item) => item.type === 'clause' && outline.items.has(item.id)),
  );
  if (commitments.length === 0 && !hasClause)
    stops.add({
      place: { path: '/commitments', label: 'Commitments' },
      message: 'Nothing is promised yet.',
      remedy: 'Add a commitment, or a clause.',
    });
}

type Required = readonly [property: string, label: string, isThere: boolean];
type RequiredOf<L extends RecordList> = (record: Agreement[L][number]) => readonly Required[];

const written = (text: string): boolean => text.trim() !== '';

/** What the form of each record marks as required. */
const REQUIRED: { readonly [L in RecordList]?: RequiredOf<L> } = {
  stakeholders: (stakeholder) => [
    ['name', 'Short name', written(stakeholder.name)],
    ['legalName', 'Legal name', !needsLegalName(stakeholder) || written(stakeholder.legalName)],
    ['address', 'Address', !isCompany(stakeholder) || written(stakeholder.address)],
  ],
  services: ({ name, description }) => [
    ['name', 'Name', written(name)],
    ['description', 'Description', written(description)],
  ],
  calendars: ({ name }) => [['name', 'Name', written(name)]],
  severities: ({ name, definition }) => [
    ['name', 'Name', written(name)],
    ['definition', 'Definition', written(definition)],
  ],
  commitments: ({ name, obligor, target, window, measurement }) => [
    ['name', 'Name', written(name)],
    ['obligor', 'Owed by', obligor !== null],
    ['target/value', 'Target', target.value !== null],
    ['window', 'Measurement window', window !== null],
    ['measurement/source', 'Source of measurement', written(measurement.source)],
    ['measurement/measuredBy', 'Measured by', measurement.measuredBy !== null],
  ],
  exclusions: ({ title, text }) => [
    ['title', 'Title', written(title)],
    ['text', 'Text', written(text)],
  ],
  reports: ({ name, owner }) => [
    ['name', 'Name', written(name)],
    ['owner', 'Owed by', owner !== null],
  ],
  escalation: ({ role }) => [['role', 'Role', written(role)]],
  definitions: ({ term, meaning }) => [
    ['term', 'Term', written(term)],
    ['meaning', 'Meaning', !isEmptyText(meaning)],
  ],
  annexes: ({ title }) => [['title', 'Title', written(title)]],
};

const needsLegalName = ({ kind }: Stakeholder): boolean => kind !== 'team';

/**
 * Stops at every required field of a record that is empty, also where no table of the text shows it:
 * a form that says "required" means it.
 */
export function stopAtRequired(resolver: Resolver): void {
  const { agreement } = resolver;
  for (const list of Object.keys(REQUIRED) as (keyof typeof REQUIRED)[]) {
    const requiredOf = REQUIRED[list] as RequiredOf<RecordList>;
    for (const record of agreement[list])
      for (const [property, label, isThere] of requiredOf(record))
        if (!isThere)
          resolver.blank({
            path: `/${list}/${record.id}/${property}`,
            label: resolver.label(list, record, label),
          });
  }
  if (agreement.term.start === null)
    resolver.blank({ path: '/term/start', label: 'Term › Effective date' });
}
