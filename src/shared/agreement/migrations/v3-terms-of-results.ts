import { each, type Migration } from './migration.ts';

/**
 * Results keep what was claimed and the terms they are judged by. Of older ones neither is known:
 * they are judged by the commitment as it stands, until it is amended.
 */
export const termsOfResults: Migration = {
  version: 3,
  name: 'terms-of-results',
  up: (value) => ({
    ...value,
    commitments: each(value['commitments'], ({ results }) => ({
      results: each(results, () => ({ claimedCredit: null, terms: null })),
    })),
  }),
};
