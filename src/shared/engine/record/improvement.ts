import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { deadlineContext, lastDay } from '../calendar/deadline.ts';
import { windowFrom } from '../calendar/windows.ts';
import { addToDay } from '../calendar/zone.ts';
import { reportDue } from '../claims/deadline.ts';
import { holidayDoubt } from '../schedule/holiday-doubt.ts';
import type { WindowRecord } from './window-record.ts';

/** What one missed window of a commitment without credits leads to. */
export interface ImprovementDuty {
  readonly window: WindowRecord;
  /** What is to be done besides the plan; empty where nothing is agreed. */
  readonly duty: string;
  /** Misses in a row up to this window, itself included. */
  readonly inARow: number;
  /** Misses in a row after which the next level of escalation takes over; null: not agreed. */
  readonly escalateAfter: number | null;
  readonly isEscalated: boolean;
  /** Time for the improvement plan after the miss is reported; null: not agreed. */
  readonly planWithin: Duration | null;
  /** The last day for the plan; null: no time is agreed, or `planNote` says why it is not known. */
  readonly planBy: IsoDate | null;
  readonly planNote: string;
  /** Why it may be another day, as a sentence; empty for no doubt. */
  readonly planDoubt: string;
  /** False: no regular report on the window is due, and the time runs from the end of the window. */
  readonly isFromReport: boolean;
}

/**
 * The duties that missed windows bring, the oldest first; none where the terms by which a window is
 * judged agree on credits or nothing. A window without a result, and one that was not measured, end
 * a row of misses: nobody knows that they missed.
 */
export function improvementDuties(
  agreement: Agreement,
  windows: readonly WindowRecord[],
): readonly ImprovementDuty[] {
  let inARow = 0;
  let before: WindowRecord | null = null;
  return windows.flatMap((window) => {
    const follows = before !== null && window.period <= addToDay(before.last, 1, 'day');
    inARow = window.state === 'missed' ? (follows ? inARow : 0) + 1 : 0;
    before = window;
    const { remedy } = window.judgedBy;
    if (window.state !== 'missed' || remedy?.type !== 'improvement') return [];
    const { duty, escalateAfter, planWithin } = remedy;
    return [
      {
        window,
        duty: duty.trim(),
        inARow,
        escalateAfter,
        isEscalated: escalateAfter !== null && inARow >= escalateAfter,
        planWithin,
        ...planOf(agreement, window, planWithin),
      },
    ];
  });
}

/** That of the latest window on record; null where it did not miss, or agrees on no improvement. */
export function runningDuty({
  windows,
  duties,
}: {
  readonly windows: readonly WindowRecord[];
  readonly duties: readonly ImprovementDuty[];
}): ImprovementDuty | null {
  const latest = duties.at(-1);
  return latest !== undefined && latest.window === windows.at(-1) ? latest : null;
}

type Plan = Pick<ImprovementDuty, 'planBy' | 'planNote' | 'planDoubt' | 'isFromReport'>;

/** The time runs from the day on which the report on the window is due, or else from its end. */
function planOf(
  agreement: Agreement,
  { judgedBy, period }: WindowRecord,
  planWithin: Duration | null,
): Plan {
  const { calendar, window } = judgedBy;
  const context = deadlineContext(agreement, calendar);
  const span = windowFrom(window ?? 'calendar-month', period, context);
  const reported = reportDue(agreement, judgedBy, span);
  const none: Plan = {
    planBy: null,
    planNote: '',
    planDoubt: '',
    isFromReport: reported !== null,
  };
  if (planWithin === null) return none;
  const by = lastDay(reported ?? span.end, planWithin, context);
  if (!by.ok) return { ...none, planNote: by.error };
  const counted = { duration: planWithin, calendar };
  return { ...none, planBy: by.value, planDoubt: holidayDoubt(agreement, by.value, counted) };
}
