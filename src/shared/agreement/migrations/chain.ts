import type { Migration } from './migration.ts';
import { recordAndReview } from './v2-record-and-review.ts';
import { termsOfResults } from './v3-terms-of-results.ts';
import { negotiation } from './v4-negotiation.ts';

/**
 * Every step from the first format to SCHEMA_VERSION. Each has a stored fixture of the version
 * before it in test/golden/migrations; the test fails where one is missing.
 */
export const MIGRATIONS: readonly Migration[] = [recordAndReview, termsOfResults, negotiation];
