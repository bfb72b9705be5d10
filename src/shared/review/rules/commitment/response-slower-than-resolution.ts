import { recordName } from '#shared/agreement/record-name.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { promisedTime, takesLonger } from '#shared/review/clock.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const responseSlowerThanResolution: Rule = {
  id: 'response-slower-than-resolution',
  family: 'commitment',
  title: 'A response is slower than the resolution',
  severity: 'error',
  why: 'A case would have to be solved before anyone has to look at it. One of the two figures is wrong.',
  mend: 'Make the response time shorter than the resolution time of the same severity.',
  check: perCommitment(({ agreement, commitment: response, format, place }) => {
    const time = response.kind === 'response' ? promisedTime(agreement, response) : null;
    if (time === null) return null;
    const solved = agreement.commitments.find((other) => {
      if (other.kind !== 'resolution' || other.severity !== response.severity) return false;
      if (!shareParties(response, other)) return false;
      const target = promisedTime(agreement, other);
      return target !== null && takesLonger(time, target);
    });
    return solved === undefined
      ? null
      : {
          place: place('target', 'value'),
          message: `The response is due within ${format.measure(response.target.value!, response.target)}, but the resolution (“${recordName(agreement, 'commitments', solved.id)}”) within ${format.measure(solved.target.value!, solved.target)}.`,
          remedy: 'Shorten the response time, or lengthen the resolution time.',
        };
  }),
};

/** Response is often promised for the help desk, resolution for the services: the parties decide. */
const shareParties = (a: Commitment, b: Commitment): boolean =>
  a.obligor === b.obligor &&
  (a.beneficiaries.length === 0 ||
    b.beneficiaries.length === 0 ||
    a.beneficiaries.some((party) => b.beneficiaries.includes(party)));
