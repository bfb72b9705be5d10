import type { Agreement } from '#shared/agreement/agreement.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import type { SectionKind } from '#shared/agreement/section.ts';
import type { Stop } from './stop.ts';

/** What one step of the guided draft still needs. */
export interface StepProgress {
  /** Null: the agreement's own details. */
  readonly section: SectionId | null;
  readonly kind: SectionKind | 'details';
  readonly title: string;
  readonly missing: readonly Stop[];
}

export interface Completeness {
  /** Whole percent of what a final text needs that is there; 100 only when nothing stops it. */
  readonly percent: number;
  readonly steps: readonly StepProgress[];
}

/** How far an agreement has come, by step. `stops` are those of its assembly. */
export function completenessOf(agreement: Agreement, stops: readonly Stop[]): Completeness {
  const steps: StepProgress[] = [
    { section: null, kind: 'details', title: 'Agreement', missing: of(stops, null) },
    ...agreement.sections.map((section) => ({
      section: section.id,
      kind: section.kind,
      title: section.title,
      missing: of(stops, section.id),
    })),
  ];
  // Every clause, record and detail that stands counts as one thing done.
  const done =
    agreement.sections.reduce((sum, section) => sum + section.items.length, 0) +
    agreement.stakeholders.length +
    agreement.services.length +
    agreement.commitments.length +
    agreement.signatures.length +
    1;
  const percent = Math.floor((100 * done) / (done + stops.length));
  return { percent: stops.length === 0 ? 100 : Math.min(99, percent), steps };
}

const of = (stops: readonly Stop[], section: SectionId | null): readonly Stop[] =>
  stops.filter((stop) => stop.section === section);
