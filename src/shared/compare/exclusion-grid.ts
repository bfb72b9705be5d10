import { EXCLUSION_CATEGORIES, type ExclusionCategory } from '#shared/agreement/exclusion.ts';
import type { Citation } from '#shared/document/citation.ts';
import type { Subject } from './subject.ts';

/** Which grounds of exclusion each SLA names. */
export interface ExclusionGrid {
  /** Every category that one SLA names at least, in the order of the model. */
  readonly rows: readonly ExclusionRow[];
}

export interface ExclusionRow {
  readonly category: ExclusionCategory;
  /** "Force majeure" */
  readonly title: string;
  readonly cells: readonly ExclusionCell[];
}

export interface ExclusionCell {
  /** The subject's id. */
  readonly subject: string;
  readonly excluded: boolean;
  /** What the SLA says, one entry for each ground; empty where it names none of this category. */
  readonly texts: readonly string[];
  readonly citations: readonly Citation[];
}

export function exclusionGrid(subjects: readonly Subject[]): ExclusionGrid {
  const rows = EXCLUSION_CATEGORIES.map((category) => ({
    category,
    title: EXCLUSION_TITLES[category],
    cells: subjects.map(({ id, terms }) => {
      const named = terms.exclusions.filter((exclusion) => exclusion.category === category);
      return {
        subject: id,
        excluded: named.length > 0,
        texts: named.map(({ text }) => text),
        citations: named.flatMap(({ citations }) => citations),
      };
    }),
  }));
  return { rows: rows.filter(({ cells }) => cells.some(({ excluded }) => excluded)) };
}

export const EXCLUSION_TITLES: Readonly<Record<ExclusionCategory, string>> = {
  'force-majeure': 'Force majeure',
  'scheduled-maintenance': 'Scheduled maintenance',
  'emergency-maintenance': 'Emergency maintenance',
  'customer-actions': 'Acts of the customer',
  'customer-equipment': 'Equipment of the customer',
  'third-party': 'Third parties',
  'internet-access': 'Internet access',
  'beta-features': 'Beta features',
  suspension: 'Suspension',
  'quota-limits': 'Quotas and limits',
  misuse: 'Misuse',
  dns: 'Name resolution (DNS)',
  'security-attack': 'Attacks',
  other: 'Other grounds',
};
