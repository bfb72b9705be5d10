import { placeOf } from '#shared/agreement/place-of.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Rule } from '#shared/review/rule.ts';

export const operatingHoursMissing: Rule = {
  id: 'operating-hours-missing',
  family: 'time',
  title: 'It is not said when a service is in operation',
  severity: 'advice',
  why: 'Where hours are not written down, the provider thinks of its working hours and the customer of all day and night. Often the calendar was deleted.',
  mend: 'Choose the calendar of the hours, also where the service runs around the clock.',
  check: ({ agreement }) =>
    agreement.services.flatMap(({ id, operatingHours }, at) =>
      operatingHours !== null
        ? []
        : [
            {
              place: placeOf(agreement, ['services', at, 'operatingHours']),
              message: `It is not said when “${recordName(agreement, 'services', id)}” is in operation.`,
              remedy: 'Choose its operating hours.',
              // Beside one that has them it looks as if it had none.
              ...(agreement.services.some((other) => other.operatingHours !== null)
                ? { severity: 'warning' as const }
                : {}),
            },
          ],
    ),
};
