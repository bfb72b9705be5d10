import { each, type Migration } from './migration.ts';

/** Results, history and lead plans of commitments, supplies of services, decisions on findings. */
export const recordAndReview: Migration = {
  version: 2,
  name: 'record-and-review',
  up: (value) => ({
    ...value,
    services: each(value['services'], () => ({ supplies: [] })),
    commitments: each(value['commitments'], () => ({
      results: [],
      history: null,
      leadPlan: null,
    })),
    review: { ignored: [], packs: [] },
  }),
};
