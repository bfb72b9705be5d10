import { DateField } from '#renderer/ui/fields/date-field.tsx';
import { PageFields } from '#renderer/ui/page/page.tsx';
import type { Days } from './work.ts';

/** Months without an outage leave no row in a log, so only people know which days it covers. */
export function CoveredDays({
  days,
  onChange,
}: {
  readonly days: Days;
  readonly onChange: (days: Days) => void;
}) {
  return (
    <PageFields>
      <DateField
        label="The log covers from"
        value={days.from}
        onChange={(from) => from && from <= days.to && onChange({ ...days, from })}
      />
      <DateField
        label="to"
        value={days.to}
        onChange={(to) => to && to >= days.from && onChange({ ...days, to })}
      />
    </PageFields>
  );
}
