import type { Agreement } from '#shared/agreement/agreement.ts';
import { documentText } from '#shared/document/plain-text.ts';
import type { Terms } from '#shared/terms/terms.ts';
import type { SubjectRef } from './comparison.ts';
import { correctedTerms } from './corrected-terms.ts';
import { agreementOf } from './offer-agreement.ts';
import type { Correction, Offer } from './offer.ts';
import { termsOf } from './terms-of.ts';

/** One SLA as it is compared: what it promises, and the same as an agreement for the engine. */
export interface Subject {
  /** The offer's or the agreement's id. */
  readonly id: string;
  readonly type: SubjectRef['type'];
  /** How its column is headed. */
  readonly name: string;
  /** As the text prints it; empty where it is silent. */
  readonly provider: string;
  readonly version: string;
  readonly date: string;
  /** Of the file that it was read from; empty for a draft. */
  readonly fileName: string;
  readonly terms: Terms;
  /** A draft itself; for an offer what the engine can work with. */
  readonly agreement: Agreement;
  /** Sentences that say what of the terms the agreement could not take over; none for a draft. */
  readonly left: readonly string[];
  readonly corrections: readonly Correction[];
  /** Blocks in which tracked changes of words are pending. */
  readonly pending: readonly string[];
  /** Sentences: what was taken for granted of the file as a whole. */
  readonly assumptions: readonly string[];
  /** Where each block stood in the file; empty for a draft. */
  readonly origins: Offer['origins'];
}

/** An imported SLA with its corrections applied. */
export function subjectOfOffer(offer: Offer): Subject {
  const terms = correctedTerms(offer);
  const { agreement, left } = agreementOf(terms, {
    id: offer.id,
    title: offer.name,
    language: offer.document.language,
    words: documentText(offer.document),
  });
  return {
    id: offer.id,
    type: 'offer',
    name: offer.name,
    provider: terms.provider?.text ?? '',
    version: terms.version?.text ?? '',
    date: terms.date?.text ?? '',
    fileName: offer.fileName,
    terms,
    agreement,
    left,
    corrections: offer.corrections,
    ...pendingOf(offer),
    origins: offer.origins,
  };
}

/** Changes that nobody has accepted yet may be rejected; those of the format change no words. */
function pendingOf({ revisions }: Offer): Pick<Subject, 'pending' | 'assumptions'> {
  const ofWords = revisions.filter(({ kind }) => kind !== 'format');
  const count = ofWords.length;
  return {
    pending: [...new Set(ofWords.map(({ source }) => source))].filter((source) => source !== ''),
    assumptions:
      count === 0
        ? []
        : [
            count === 1
              ? 'The file has a pending tracked change: it is read as if it were accepted.'
              : `The file has ${count} pending tracked changes: it is read as if all were accepted.`,
          ],
  };
}

/** An own draft. Where it extends another agreement, hand in the effective one. */
export function subjectOfDraft(agreement: Agreement): Subject {
  const terms = termsOf(agreement);
  return {
    id: agreement.id,
    type: 'draft',
    name: agreement.title,
    provider: terms.provider?.text ?? '',
    version: agreement.reference,
    date: terms.date?.text ?? '',
    fileName: '',
    terms,
    agreement,
    left: [],
    corrections: [],
    pending: [],
    assumptions: [],
    origins: {},
  };
}
