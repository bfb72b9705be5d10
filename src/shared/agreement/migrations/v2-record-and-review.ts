import type { JsonObject, Migration } from './migration.ts';

const each = (list: unknown, added: JsonObject): unknown =>
  Array.isArray(list) ? list.map((record: object) => ({ ...record, ...added })) : list;

/** Results, history and lead plans of commitments, supplies of services, decisions on findings. */
export const recordAndReview: Migration = {
  version: 2,
  name: 'record-and-review',
  up: (value) => ({
    ...value,
    services: each(value['services'], { supplies: [] }),
    commitments: each(value['commitments'], { results: [], history: null, leadPlan: null }),
    review: { ignored: [], packs: [] },
  }),
};
