import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';

/** The grounds of exclusion as a comparison names them. */
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
