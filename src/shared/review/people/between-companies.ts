import type { Agreement } from '#shared/agreement/agreement.ts';

/** False for an agreement of the teams of one company, which owe each other work and no money. */
export const isBetweenCompanies = ({ kind }: Pick<Agreement, 'kind'>): boolean =>
  kind !== 'internal';
