import type { Migration } from './migration.ts';

/** Decisions on a counterparty's changes, and what a copy is one of: both were kept outside of the agreement before. */
export const negotiation: Migration = {
  version: 4,
  name: 'negotiation',
  up: (value) => ({ ...value, negotiation: { files: [], copiedFrom: [] } }),
};
