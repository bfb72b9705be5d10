import { duration } from '#shared/agreement/duration.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import {
  agreementWith,
  exclusion,
  saying,
  sound,
  timed,
  withClaim,
  withCredits,
  withSteps,
} from '#test/support/agreements/reviewed.ts';

const SOUND = agreementWith([sound()]);
const SOLE =
  'Service Credits are the sole and exclusive remedy of Customer for a missed Commitment.';
const BESIDES = 'Service Credits are in addition to every other right of Customer.';

export const WORDING_EXAMPLES: FamilyExamples = {
  'sole-remedy-unsaid': {
    fails: [
      { what: 'silence', agreement: agreementWith([withCredits({ soleRemedy: null })]) },
      {
        what: 'a clause that says it, and data that do not',
        agreement: saying(agreementWith([withCredits({ soleRemedy: null })]), SOLE),
        message: 'what the clause “Words” says',
      },
    ],
    passes: [{ what: 'data that say it', agreement: SOUND }],
  },
  'sole-remedy-contradicted': {
    fails: [
      {
        what: 'a clause that keeps other rights, and data that do not',
        agreement: saying(SOUND, BESIDES),
        message: /the clause “Words” that they are not/,
      },
      {
        what: 'a clause that leaves no other right, and data that do',
        agreement: saying(agreementWith([withCredits({ soleRemedy: false })]), SOLE),
        message: /that they are \(“are the sole and exclusive remedy”\)/,
      },
      {
        what: '“the only financial remedy”, and data that say the opposite',
        agreement: saying(
          agreementWith([withCredits({ soleRemedy: false })]),
          'Service Credits are the only financial remedy for a missed Commitment, except for loss caused intentionally.',
        ),
      },
      {
        what: '“not the sole remedy”, and data that say the opposite',
        agreement: saying(SOUND, 'Credits are not the sole remedy of Customer.'),
      },
    ],
    passes: [
      { what: 'a clause that says the same', agreement: saying(SOUND, SOLE) },
      {
        what: 'a clause about another remedy',
        agreement: saying(
          agreementWith([withCredits({ soleRemedy: false })]),
          'Termination is the sole remedy if a sub-processor is replaced.',
        ),
      },
      {
        what: 'data that say nothing',
        agreement: saying(agreementWith([withCredits({ soleRemedy: null })]), SOLE),
      },
    ],
  },
  'sole-remedy-without-credits': {
    fails: [
      {
        what: 'a sole remedy in an agreement without credits',
        agreement: saying(agreementWith([timed('response', 's1', ['1', 'hour'])]), SOLE),
        at: '/sections/more/items/words',
      },
      {
        what: 'a commitment that the sole remedy leaves with nothing',
        agreement: saying(
          agreementWith([sound(), timed('response', 's1', ['1', 'hour'], { remedy: null })]),
          SOLE,
        ),
        at: '/commitments/response-s1/remedy',
      },
      {
        what: 'a sole remedy of nothing',
        agreement: agreementWith([withSteps([['target', '', '0']])]),
      },
    ],
    passes: [
      { what: 'a sole remedy with credits', agreement: saying(SOUND, SOLE) },
      {
        what: 'no sole remedy and no credits',
        agreement: saying(agreementWith([timed('response', 's1', ['1', 'hour'])]), BESIDES),
      },
    ],
  },
  'credit-character-unsaid': {
    fails: [
      { what: 'silence', agreement: agreementWith([withCredits({ character: null })]) },
      {
        what: 'a clause that says it, and data that do not',
        agreement: saying(
          agreementWith([withCredits({ character: null })]),
          'The parties have fixed the Service Credits as agreed damages.',
        ),
      },
    ],
    passes: [{ what: 'a price adjustment', agreement: SOUND }],
  },
  'penalty-word': {
    fails: [
      {
        what: 'a clause with a penalty',
        agreement: saying(SOUND, 'Provider pays a penalty of 10% of the fee.'),
        message: '“a penalty”',
        at: '/sections/more/items/words',
      },
      {
        what: 'penalties at the start of a sentence',
        agreement: saying(SOUND, 'Penalties are shown on the invoice.'),
      },
      {
        what: 'the form of a claim',
        agreement: agreementWith([withClaim({ form: 'by an email that names the penalty' })]),
        at: '/commitments/availability/remedy/claim/form',
      },
    ],
    passes: [
      { what: 'a price adjustment', agreement: SOUND },
      {
        what: 'words that deny it',
        agreement: saying(SOUND, 'A Service Credit is not a penalty.'),
      },
      {
        what: 'leaving without penalty',
        agreement: saying(SOUND, 'Customer may leave without penalty.'),
      },
    ],
  },
  'wording-calculates-differently': {
    fails: [
      {
        what: 'an average over units',
        agreement: saying(
          SOUND,
          'T is the number of minutes of the agreed operating hours, multiplied by the number of units.',
        ),
        message: 'averages over all units',
      },
      {
        what: 'reduced performance that counts by half',
        agreement: saying(
          SOUND,
          'While performance is reduced, half of the time counts as Downtime.',
        ),
        message: 'weight of 0.5',
      },
      {
        what: 'a credit that rises with misses in a row',
        agreement: saying(SOUND, [
          paragraph('The Service Credit for the second and each further Measurement Window '),
          paragraph('is increased by half, up to the limit.'),
        ]),
      },
      {
        what: 'a limit of all credits together',
        agreement: saying(
          SOUND,
          'All Service Credits for the same calendar month together are limited to half of the fees.',
        ),
      },
      {
        what: 'a monthly cap in words that the exclusion does not have',
        agreement: saying(
          agreementWith([sound()], { exclusions: [exclusion('emergency-maintenance')] }),
          'Emergency Maintenance is an Exclusion only up to 2 hours in a calendar month.',
          { clause: 'exclusion-emergency-maintenance', version: 1, position: 'balanced' },
        ),
        message: 'has no monthly cap',
      },
    ],
    passes: [
      { what: 'a sound agreement', agreement: SOUND },
      {
        what: 'a monthly cap that both have',
        agreement: saying(
          agreementWith([sound()], {
            exclusions: [
              exclusion('emergency-maintenance', { monthlyCap: duration(120, 'minute') }),
            ],
          }),
          'Emergency Maintenance is an Exclusion only up to 2 hours in a calendar month.',
          { clause: 'exclusion-emergency-maintenance', version: 1, position: 'balanced' },
        ),
      },
      {
        what: 'a clause on credits where there are none',
        agreement: saying(
          agreementWith([timed('response', 's1', ['1', 'hour'])]),
          'The Service Credit is increased by half.',
        ),
      },
    ],
  },
};
