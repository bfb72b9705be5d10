import { Select } from '#renderer/ui/select.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { WEEKDAYS, type WeeklyHours, type Weekday } from '#shared/agreement/calendar.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { ClockTime } from '#shared/base/date.ts';
import { ClockField } from './clock-field.tsx';
import { Lines, replaced, without } from './form-parts.tsx';
import styles from './form.module.css';

const DAYS = WEEKDAYS.map((id) => ({ id, label: formatterFor('en-GB').wording.days[id] }));

const hoursOf = (days: readonly Weekday[], from: string, to: string): readonly WeeklyHours[] =>
  days.map((day) => ({ day, from: from as ClockTime, to: to as ClockTime }));

const PRESETS = [
  { label: 'Monday to Friday, 9 to 5', hours: hoursOf(WEEKDAYS.slice(0, 5), '09:00', '17:00') },
  { label: 'Every day, 8 to 20', hours: hoursOf(WEEKDAYS, '08:00', '20:00') },
  { label: 'Around the clock', hours: hoursOf(WEEKDAYS, '00:00', '24:00') },
];

/** Hours of the week, one line each; presets for the usual ones. */
export function WeeklyHoursEditor({
  label,
  hours,
  onChange,
  place,
  presets = true,
}: {
  readonly label: string;
  readonly hours: readonly WeeklyHours[];
  readonly onChange: (hours: readonly WeeklyHours[]) => void;
  readonly place: string;
  readonly presets?: boolean;
}) {
  const next = (): WeeklyHours => {
    const last = hours.at(-1);
    const day = WEEKDAYS[last ? (WEEKDAYS.indexOf(last.day) + 1) % 7 : 0]!;
    return {
      day,
      from: last?.from ?? ('09:00' as ClockTime),
      to: last?.to ?? ('17:00' as ClockTime),
    };
  };
  return (
    <>
      {presets && (
        <div className={styles['row']}>
          {PRESETS.map((preset) => (
            <Button key={preset.label} size="small" onPress={() => onChange(preset.hours)}>
              {preset.label}
            </Button>
          ))}
        </div>
      )}
      <Lines
        label={label}
        noun="hours"
        place={place}
        items={hours}
        keyOf={(_, index) => String(index)}
        onAdd={() => onChange([...hours, next()])}
        onRemove={(index) => onChange(without(hours, index))}
      >
        {(span, index) => (
          <>
            <Select
              label="Day"
              options={DAYS}
              value={span.day}
              onChange={(day) => onChange(replaced(hours, index, { ...span, day }))}
            />
            <ClockField
              label="From"
              value={span.from}
              before={span.to}
              onChange={(from) => onChange(replaced(hours, index, { ...span, from }))}
            />
            <ClockField
              label="To"
              value={span.to}
              after={span.from}
              onChange={(to) => onChange(replaced(hours, index, { ...span, to }))}
            />
          </>
        )}
      </Lines>
    </>
  );
}
