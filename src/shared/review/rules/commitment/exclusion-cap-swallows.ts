import { recordName } from '#shared/agreement/record-name.ts';
import { exact } from '#shared/base/decimal.ts';
import { weekMinutes } from '#shared/engine/calendar/week.ts';
import { calendarOf, downtimeAllowed } from '#shared/review/clock.ts';
import { minutesOf, minuteWords } from '#shared/review/lengths.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

/** Beyond so many times what the target allows, the target no longer describes the service. */
const TIMES = 10;

export const exclusionCapSwallows: Rule = {
  id: 'exclusion-cap-swallows',
  family: 'commitment',
  title: 'An exclusion swallows the promise',
  severity: 'warning',
  why: 'So much time may be left out that the target says little about what users will see.',
  mend: 'Lower the monthly cap of the exclusion, or promise less.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    const allowed = downtimeAllowed(agreement, commitment);
    if (allowed === null) return null;
    const month = exact(weekMinutes(calendarOf(agreement, commitment)))
      .times(30)
      .div(7);
    return commitment.measurement.excluded.flatMap((id, at) => {
      const exclusion = agreement.exclusions.find((candidate) => candidate.id === id);
      if (!exclusion?.monthlyCap) return [];
      const cap = minutesOf(exclusion.monthlyCap, calendarOf(agreement, commitment));
      const isWhole = cap.greaterThanOrEqualTo(month);
      if (!isWhole && !cap.greaterThan(allowed.times(TIMES))) return [];
      const length = format.duration(exclusion.monthlyCap);
      return [
        {
          place: place('measurement', 'excluded', at),
          message: isWhole
            ? `“${recordName(agreement, 'exclusions', exclusion.id)}” may leave out ${length} a month, which is all of it.`
            : `“${recordName(agreement, 'exclusions', exclusion.id)}” may leave out ${length} a month, more than ${TIMES} times the ${minuteWords(allowed)} of downtime that the target allows.`,
          remedy: 'Lower the monthly cap, or promise less and leave out less.',
        },
      ];
    });
  }),
};
