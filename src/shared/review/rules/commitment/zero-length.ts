import type { Duration } from '#shared/agreement/duration.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import { exact } from '#shared/base/decimal.ts';
import type { Found } from '#shared/review/rule.ts';
import type { Rule } from '#shared/review/rule.ts';

export const zeroLength: Rule = {
  id: 'zero-length',
  family: 'commitment',
  title: 'A time of zero',
  severity: 'warning',
  why: 'A time of zero is over before it begins: a claim is late at once, and a step is never taken.',
  mend: 'Enter the time, or leave it empty.',
  check: (subject) => {
    const { agreement } = subject;
    const found: Found[] = [];
    const look = (time: Duration | null | undefined, ...path: readonly (string | number)[]) => {
      if (time && exact(time.value).isZero())
        found.push({
          place: placeOf(agreement, path),
          message: 'The time is zero.',
          remedy: 'Enter the time, or leave it empty.',
        });
    };
    agreement.services.forEach(({ maintenance, processingTimes }, at) => {
      look(maintenance?.monthlyCap, 'services', at, 'maintenance', 'monthlyCap');
      processingTimes.forEach(({ time }, row) =>
        look(time, 'services', at, 'processingTimes', row, 'time'),
      );
    });
    agreement.commitments.forEach(({ measurement, remedy }, at) => {
      look(measurement.smallestOutage, 'commitments', at, 'measurement', 'smallestOutage');
      if (remedy?.type === 'credits' && remedy.claim.required)
        look(remedy.claim.deadline, 'commitments', at, 'remedy', 'claim', 'deadline');
      if (remedy?.type === 'improvement')
        look(remedy.planWithin, 'commitments', at, 'remedy', 'planWithin');
    });
    agreement.exclusions.forEach(({ monthlyCap }, at) =>
      look(monthlyCap, 'exclusions', at, 'monthlyCap'),
    );
    look(agreement.term.length, 'term', 'length');
    look(agreement.termination.exit?.dataRetrieval, 'termination', 'exit', 'dataRetrieval');
    return found;
  },
};
