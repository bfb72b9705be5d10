import { stableJson } from '#shared/base/stable-json.ts';
import type { Migration } from './migration.ts';

const NOTHING = { files: [], copiedFrom: [] };

/** Decisions on a counterparty's changes, and what a copy is one of: both were kept outside of the agreement before. */
export const negotiation: Migration = {
  version: 4,
  name: 'negotiation',
  up: (value) => ({ ...value, negotiation: NOTHING }),
  down: ({ negotiation: known, ...others }) =>
    stableJson(known) === stableJson(NOTHING) ? others : null,
};
