import type { Agreement } from './agreement.ts';
import { newNegotiation } from './negotiation.ts';
import { newReview } from './review.ts';

/**
 * The agreement as the other party may have it: what only the drafting side knows is as in a new
 * record. That is whatever no text of the document prints and the contract does not promise: notes
 * for colleagues, the position a wording was taken in, what suppliers promise, the plan behind a
 * number of leads, results and the history behind a target, and what was decided about findings and
 * about the other party's changes.
 * The document that is assembled of it is the same, and it is valid wherever the agreement is.
 */
export const sharedVersion = (agreement: Agreement): Agreement => ({
  ...agreement,
  ...sharedRecords(agreement),
  sections: agreement.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.type === 'clause' ? { ...item, origin: null, notes: '' } : item,
    ),
  })),
  review: newReview(),
  negotiation: newNegotiation(),
});

/** The records of which the other party has a part only, each with that part. */
export const sharedRecords = ({
  services,
  commitments,
}: Pick<Agreement, 'services' | 'commitments'>): Pick<Agreement, 'services' | 'commitments'> => ({
  services: services.map((service) => ({ ...service, supplies: [] })),
  commitments: commitments.map((commitment) => ({
    ...commitment,
    leadPlan: null,
    history: null,
    results: [],
  })),
});
