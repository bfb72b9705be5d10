import { recordName } from '#shared/agreement/record-name.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { serviceFee } from '#shared/engine/credits/fee.ts';

export const creditBasisWithoutFee: Rule = {
  id: 'credit-basis-without-fee',
  family: 'remedy',
  title: 'Credits are a part of a fee that is not stated',
  severity: 'advice',
  why: 'Without the fee nobody can say what a miss costs, neither in the credit curve nor in a claim.',
  mend: 'Enter the fee of each service, or say in the text where the fee is found.',
  check: ({ agreement }) =>
    agreement.services.flatMap((service, at) => {
      if (serviceFee(service) !== null) return [];
      const counted = agreement.commitments.filter(
        (commitment) =>
          needsFee(commitment) &&
          (commitment.services.length === 0 || commitment.services.includes(service.id)),
      );
      const [first] = counted;
      if (first === undefined) return [];
      const name = recordName(agreement, 'services', service.id);
      const whose =
        counted.length === 1
          ? `“${recordName(agreement, 'commitments', first.id)}”`
          : `${counted.length} commitments`;
      return [
        {
          place: placeOf(agreement, ['services', at, 'fee']),
          message: `The credits of ${whose} are counted on the fee for ${name}, which is not stated.`,
          remedy: `Enter the recurring fee for ${name}.`,
        },
      ];
    }),
};

/** An invoice has its amount on it, and an amount needs no basis. */
const needsFee = ({ remedy }: Commitment): boolean =>
  remedy?.type === 'credits' && remedy.unit !== 'amount' && remedy.basis !== 'invoice';
