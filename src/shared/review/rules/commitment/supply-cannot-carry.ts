import { recordName } from '#shared/agreement/record-name.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import { supplyChain } from '#shared/engine/composition/supplies.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const supplyCannotCarry: Rule = {
  id: 'supply-cannot-carry',
  family: 'commitment',
  title: 'Suppliers promise less than we do',
  severity: 'warning',
  why: 'What a service is built on promises less, all together, than the service itself. The difference is paid by whoever promises more.',
  mend: 'Promise what the suppliers carry, buy a better promise, or add a second supplier.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    const { kind, target } = commitment;
    if (kind !== 'availability' || target.unit !== 'percent' || target.value === null) return null;
    const wanted = exact(target.value);
    return agreement.services
      .filter(({ id }) => commitment.services.includes(id))
      .flatMap((service) => {
        const composition = supplyChain(agreement, service, () => null).composition;
        if (composition === null || !exact(composition.availability).lessThan(wanted)) return [];
        const carried = decimalString(exact(composition.availability).toDecimalPlaces(4));
        return [
          {
            place: place('target', 'value'),
            message: `${recordName(agreement, 'services', service.id)} is promised at ${format.percent(target.value!)}, but its suppliers together promise ${format.percent(carried)}.`,
            remedy: 'Promise less, buy a better promise, or add a supplier that can stand in.',
          },
        ];
      });
  }),
};
