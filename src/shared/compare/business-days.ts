import { exact, type Decimal } from '#shared/base/decimal.ts';
import { durationsIn, type ReadDuration } from '#shared/extract/grammar/duration.ts';

const LONGEST_TIME = 500;

/**
 * How many working days a printed time names, by the grammar that read it: "next business day" is
 * one, and so is "same business day", which is over with it; of several the first. Null: it names none.
 */
export function businessDays(text: string): Decimal | null {
  for (const read of durationsIn(text.slice(0, LONGEST_TIME))) {
    const days = daysOf(read);
    if (days !== null) return days;
  }
  return null;
}

function daysOf({ duration, working }: ReadDuration): Decimal | null {
  if (duration === null) return working ? exact(1) : null;
  return duration.unit === 'working-day' ? exact(duration.value) : null;
}
