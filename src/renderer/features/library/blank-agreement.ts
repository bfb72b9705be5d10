import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { ItemIdSchema, SectionIdSchema, type AgreementId } from '#shared/agreement/ids.ts';
import { newSection, type DataView, type SectionKind } from '#shared/agreement/section.ts';

const SECTIONS: readonly {
  readonly kind: SectionKind;
  readonly title: string;
  readonly view: DataView;
  readonly table: string;
}[] = [
  { kind: 'stakeholders', title: 'Parties', view: 'stakeholders', table: 'The parties' },
  { kind: 'services', title: 'Services', view: 'services', table: 'The services' },
  { kind: 'scope', title: 'Scope', view: 'scope', table: 'What is covered' },
  { kind: 'metrics', title: 'Service levels', view: 'commitments', table: 'Service levels' },
  { kind: 'exclusions', title: 'Exclusions', view: 'exclusions', table: 'Exclusions' },
  { kind: 'termination', title: 'Term and termination', view: 'term', table: 'Term' },
];

/** An agreement with the six guided sections and their tables, and nothing written yet. */
export const blankAgreement = (id: AgreementId): Agreement => ({
  ...newAgreement(id, 'Service Level Agreement'),
  sections: SECTIONS.map(({ kind, title, view, table }) => ({
    ...newSection(SectionIdSchema.parse(kind), kind, title),
    items: [
      {
        type: 'data',
        id: ItemIdSchema.parse(`${kind}-table`),
        view,
        title: table,
        condition: null,
      },
    ],
  })),
});
