import { z } from 'zod';
import { IsoInstantSchema } from '#shared/base/date.ts';
import type { Agreement } from './agreement.ts';
import type { Commitment } from './commitment.ts';

/** What a kept version may be called: "Sent to the customer". */
export const VersionNameSchema = z.string().trim().min(1).max(200);

/** A state of a draft that can be looked at and brought back, known by when it was kept. */
export const VersionSchema = z.strictObject({
  keptAt: IsoInstantSchema,
  /** Null: nobody asked for it, it is a backup. */
  name: VersionNameSchema.nullable(),
});
export type Version = Readonly<z.infer<typeof VersionSchema>>;

/** Commitments of the draft whose results or history go when a version is brought back that lacks them. */
export const lostRecords = (version: Agreement, now: Agreement): readonly Commitment[] =>
  now.commitments.filter(
    ({ id, results, history }) =>
      (results.length > 0 || history !== null) &&
      version.commitments.every((commitment) => commitment.id !== id),
  );

/**
 * The draft with all that it said in one of its versions, and with what was learned since: its status,
 * the results and the history of each commitment that is in both, and what was decided about findings
 * and about the other party's changes. Of the others see {@link lostRecords}.
 */
export const broughtBack = (version: Agreement, now: Agreement): Agreement => ({
  ...version,
  id: now.id,
  status: now.status,
  commitments: version.commitments.map((commitment) => {
    const today = now.commitments.find(({ id }) => id === commitment.id);
    return today ? { ...commitment, results: today.results, history: today.history } : commitment;
  }),
  review: now.review,
  negotiation: now.negotiation,
});
