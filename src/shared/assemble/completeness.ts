import type { Agreement } from '#shared/agreement/agreement.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import { isEmptyText } from '#shared/agreement/rich-text.ts';
import type { DataView, Section, SectionItem, SectionKind } from '#shared/agreement/section.ts';
import type { Stop } from './stop.ts';

/** What one step of the guided draft still needs. */
export interface StepProgress {
  /** Null: the agreement's own details. */
  readonly section: SectionId | null;
  readonly kind: SectionKind | 'details';
  readonly title: string;
  readonly missing: readonly Stop[];
  /** True where it has neither a written clause nor a table that shows something. */
  readonly isEmpty: boolean;
}

export interface Completeness {
  /** Whole percent of what a final text needs that is there; 100 only when nothing stops it. */
  readonly percent: number;
  readonly steps: readonly StepProgress[];
}

/** How far an agreement has come, by step. `stops` are those of its assembly. */
export function completenessOf(agreement: Agreement, stops: readonly Stop[]): Completeness {
  const steps: StepProgress[] = [
    {
      section: null,
      kind: 'details',
      title: 'Agreement',
      missing: stopsIn(null, stops),
      isEmpty: false,
    },
    ...agreement.sections.map((section) => ({
      section: section.id,
      kind: section.kind,
      title: section.title,
      missing: stopsIn(section.id, stops),
      isEmpty: isEmptySection(agreement, section),
    })),
  ];
  // Every clause, table, record and detail that stands counts as one thing done; what is empty does not.
  const done =
    agreement.sections.reduce(
      (sum, { items }) => sum + items.filter((item) => hasContent(agreement, item)).length,
      0,
    ) +
    agreement.stakeholders.length +
    agreement.services.length +
    agreement.commitments.length +
    agreement.signatures.length +
    1;
  const percent = Math.floor((100 * done) / (done + stops.length));
  return { percent: stops.length === 0 ? 100 : Math.min(99, percent), steps };
}

const stopsIn = (section: SectionId | null, stops: readonly Stop[]): readonly Stop[] =>
  stops.filter((stop) => stop.section === section);

const isEmptySection = (agreement: Agreement, { items }: Section): boolean =>
  !items.some((item) => hasContent(agreement, item));

const hasContent = (agreement: Agreement, item: SectionItem): boolean =>
  item.type === 'clause' ? !isEmptyText(item.body) : SHOWS[item.view](agreement);

/** Whether there is anything for a table to show. */
const SHOWS: Readonly<Record<DataView, (agreement: Agreement) => boolean>> = {
  stakeholders: ({ stakeholders }) => stakeholders.length > 0,
  contacts: ({ stakeholders }) => stakeholders.some(({ contacts }) => contacts.length > 0),
  services: ({ services }) => services.length > 0,
  scope: ({ scope }) =>
    [scope.application, ...scope.included, ...scope.notIncluded, ...scope.restrictions].some(
      (text) => text.trim() !== '',
    ),
  hours: ({ calendars }) => calendars.length > 0,
  maintenance: ({ services }) => services.some(({ maintenance }) => maintenance !== null),
  severities: ({ severities }) => severities.length > 0,
  commitments: ({ commitments }) => commitments.length > 0,
  measurement: ({ commitments }) => commitments.length > 0,
  credits: ({ commitments }) => commitments.some(({ remedy }) => remedy !== null),
  exclusions: ({ exclusions }) => exclusions.length > 0,
  reports: ({ reports }) => reports.length > 0,
  obligations: ({ commitments, reports }) => commitments.length + reports.length > 0,
  escalation: ({ escalation }) => escalation.length > 0,
  definitions: ({ definitions }) => definitions.length > 0,
  term: ({ term }) => term.start !== null || term.length !== null,
};
