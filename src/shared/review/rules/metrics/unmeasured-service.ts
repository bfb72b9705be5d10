import { recordName } from '#shared/agreement/record-name.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { Rule } from '#shared/review/rule.ts';

export const unmeasuredService: Rule = {
  id: 'unmeasured-service',
  family: 'metrics',
  title: 'A service has no commitment',
  severity: 'warning',
  why: 'A service that nobody measures is described but not promised: it can be as bad as it likes.',
  mend: 'Promise something measurable about the service, or take it out of the agreement.',
  check: ({ agreement }) =>
    // A commitment that names no service is about all of them.
    agreement.commitments.some(({ services }) => services.length === 0)
      ? []
      : agreement.services.flatMap((service, at) =>
          agreement.commitments.some(({ services }) => services.includes(service.id))
            ? []
            : [
                {
                  place: placeOf(agreement, ['services', at]),
                  message: `No commitment is about ${recordName(agreement, 'services', service.id)}.`,
                  remedy: 'Add a commitment, or name the service in one that there is.',
                },
              ],
        ),
};
