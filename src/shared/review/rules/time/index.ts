import type { Rule } from '#shared/review/rule.ts';
import { calendarWithoutHours } from './calendar-without-hours.ts';
import { chronicImpossible } from './chronic-impossible.ts';
import { chronicIncomplete } from './chronic-incomplete.ts';
import { claimBeforeReport } from './claim-before-report.ts';
import { convenienceNoticeMissing } from './convenience-notice-missing.ts';
import { curePeriodMissing } from './cure-period-missing.ts';
import { dataReturnAfterErasure } from './data-return-after-erasure.ts';
import { datesInWrongOrder } from './dates-in-wrong-order.ts';
import { exitHelpMissing } from './exit-help-missing.ts';
import { holidaysOutdated } from './holidays-outdated.ts';
import { leapDayStart } from './leap-day-start.ts';
import { maintenanceNoticeMissing } from './maintenance-notice-missing.ts';
import { operatingHoursMissing } from './operating-hours-missing.ts';
import { renewalIncomplete } from './renewal-incomplete.ts';
import { renewalNoticeLongerThanTerm } from './renewal-notice-longer-than-term.ts';
import { reportDueAfterNextPeriod } from './report-due-after-next-period.ts';
import { reviewMissing } from './review-missing.ts';
import { termLengthMissing } from './term-length-missing.ts';
import { termStartMissing } from './term-start-missing.ts';

export const TIME_RULES: readonly Rule[] = [
  calendarWithoutHours,
  chronicImpossible,
  chronicIncomplete,
  claimBeforeReport,
  convenienceNoticeMissing,
  curePeriodMissing,
  dataReturnAfterErasure,
  datesInWrongOrder,
  exitHelpMissing,
  holidaysOutdated,
  leapDayStart,
  maintenanceNoticeMissing,
  operatingHoursMissing,
  renewalIncomplete,
  renewalNoticeLongerThanTerm,
  reportDueAfterNextPeriod,
  reviewMissing,
  termLengthMissing,
  termStartMissing,
];
