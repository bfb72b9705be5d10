import { Select } from '#renderer/ui/fields/select.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { WEEKDAYS, type WeeklyHours, type Weekday } from '#shared/agreement/calendar.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { ClockTime } from '#shared/base/date.ts';
import { ClockSpan } from './clock-span.tsx';
import styles from '../form.module.css';
import { Lines, replaced, without } from '../lines.tsx';

const DAYS = WEEKDAYS.map((id) => ({ id, label: formatterFor('en-GB').wording.days[id] }));
const COLUMNS = [
  { heading: 'Day', width: 'minmax(0, 2fr)' },
  { heading: 'From', width: 'minmax(0, 1fr)' },
  { heading: 'To', width: 'minmax(0, 1fr)' },
];

const hoursOf = (days: readonly Weekday[], from: string, to: string): readonly WeeklyHours[] =>
  days.map((day) => ({ day, from: from as ClockTime, to: to as ClockTime }));

const PRESETS = [
  { label: 'Monday to Friday, 9 to 17', hours: hoursOf(WEEKDAYS.slice(0, 5), '09:00', '17:00') },
  { label: 'Every day, 8 to 20', hours: hoursOf(WEEKDAYS, '08:00', '20:00') },
  { label: 'Around the clock', hours: hoursOf(WEEKDAYS, '00:00', '24:00') },
];

/** Hours of the week, one line each; presets for the usual ones. */
export function WeeklyHoursEditor({
  label,
  noun,
  hours,
  onChange,
  onStep,
  place,
  max,
  presets = true,
}: {
  readonly label: string;
  /** What one line is: "hours", "window". */
  readonly noun: string;
  readonly hours: readonly WeeklyHours[];
  /** While one types. */
  readonly onChange: (hours: readonly WeeklyHours[]) => void;
  /** Lines were added, removed or replaced. */
  readonly onStep: (hours: readonly WeeklyHours[]) => void;
  readonly place: string;
  /** How many lines there may be. */
  readonly max: number;
  readonly presets?: boolean;
}) {
  return (
    <>
      {presets && (
        <div className={styles['row']}>
          {PRESETS.map((preset) => (
            <Button key={preset.label} size="small" onPress={() => onStep(preset.hours)}>
              {preset.label}
            </Button>
          ))}
        </div>
      )}
      <Lines
        label={label}
        noun={noun}
        columns={COLUMNS}
        place={place}
        linePlace={(_, index) => `${place}/${index + 1}`}
        items={hours}
        max={max}
        onAdd={() => onStep([...hours, next(hours.at(-1))])}
        onRemove={(index) => onStep(without(hours, index))}
      >
        {(span, index) => (
          <>
            <Select
              label="Day"
              hideLabel
              options={DAYS}
              value={span.day}
              onChange={(day) => onChange(replaced(hours, index, { ...span, day }))}
            />
            <ClockSpan
              from={span.from}
              to={span.to}
              onChange={(from, to) => onChange(replaced(hours, index, { ...span, from, to }))}
            />
          </>
        )}
      </Lines>
    </>
  );
}

/** The same hours on the day after. */
const next = (last: WeeklyHours | undefined): WeeklyHours => ({
  day: WEEKDAYS[last ? (WEEKDAYS.indexOf(last.day) + 1) % WEEKDAYS.length : 0]!,
  from: last?.from ?? ('09:00' as ClockTime),
  to: last?.to ?? ('17:00' as ClockTime),
});
