import { useState } from 'react';
import { useStudio } from '#renderer/shell/studio.ts';
import { DateField } from '#renderer/ui/fields/date-field.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { isAroundTheClock, newCalendar, type Calendar } from '#shared/agreement/calendar.ts';
import type { CalendarId } from '#shared/agreement/ids.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Form, Grid, Group } from '../form-parts.tsx';
import { MOST_HOLIDAYS } from './holiday-file.ts';
import { HolidayImport } from './holiday-import.tsx';
import { Lines, replaced, without } from '../lines.tsx';
import { useRecordForm, type RecordForm } from '../record-form.ts';
import type { RecordKind } from '../record-list/record-kind.ts';
import { RecordList } from '../record-list/record-list.tsx';
import { TimeZoneField } from '#renderer/ui/fields/time-zone-field.tsx';
import { WeeklyHoursEditor } from './weekly-hours-editor.tsx';

const CALENDARS: RecordKind<'calendars'> = {
  list: 'calendars',
  title: 'Calendars',
  noun: 'calendar',
  note: 'Hours in which a service runs or a clock counts.',
  summaryOf: (calendar, { language }) =>
    isAroundTheClock(calendar)
      ? 'Around the clock'
      : formatterFor(language).weeklyHours(calendar.hours),
  create: (id) => newCalendar(id, ''),
  Form: CalendarForm,
};

export const Calendars = () => <RecordList kind={CALENDARS} />;

function CalendarForm({ id }: { readonly id: CalendarId }) {
  const form = useRecordForm('calendars', id);
  const agreementZone = useAgreement((agreement) => agreement.timeZone);
  if (!form) return null;
  const { record, place, edit, step, field } = form;
  return (
    <Form>
      <Grid>
        <TextField label="Name" isRequired {...field('name', 'Change calendar name')} />
        <TimeZoneField
          label="Time zone"
          description={`Empty: that of the agreement, ${agreementZone}.`}
          {...field('timeZone', 'Change time zone')}
        />
        <TextField
          label="Holidays in words"
          placeholder="public holidays in England"
          {...field('holidayRule', 'Change holidays')}
        />
      </Grid>
      <Group title="Hours">
        <WeeklyHoursEditor
          label="Hours"
          noun="hours"
          max={70}
          hours={record.hours}
          place={place('/hours')}
          onChange={(hours) => edit('/hours', 'Change hours', (old) => ({ ...old, hours }))}
          onStep={(hours) => step('/hours', 'Change hours', (old) => ({ ...old, hours }))}
        />
      </Group>
      <Group title="Holidays by date" note="Listed in the text, besides the words above.">
        <HolidayImport form={form} />
        <Holidays form={form} />
      </Group>
    </Form>
  );
}

type Holiday = Calendar['holidays'][number];

const HOLIDAY_COLUMNS = [
  { heading: 'Date', width: 'minmax(0, 1fr)' },
  { heading: 'Name', width: 'minmax(0, 2fr)' },
];

function Holidays({
  form: { record, place, edit, step },
}: {
  readonly form: RecordForm<Calendar>;
}) {
  const { now } = useStudio();
  const firstDay = useAgreement((agreement) => agreement.term.start);
  const { holidays } = record;
  const set = (index: number, key: string, holiday: Holiday) =>
    edit(`/holidays/${index + 1}/${key}`, 'Change holiday', (old) => ({
      ...old,
      holidays: replaced(old.holidays, index, holiday),
    }));
  return (
    <Lines
      label="Holidays"
      noun="holiday"
      max={MOST_HOLIDAYS}
      columns={HOLIDAY_COLUMNS}
      place={place('/holidays')}
      linePlace={(_, index) => place(`/holidays/${index + 1}`)}
      items={holidays}
      onAdd={() => {
        const date = holidays.at(-1)?.date ?? firstDay ?? (now().slice(0, 10) as IsoDate);
        step('/holidays', 'Add holiday', (old) => ({
          ...old,
          holidays: [...old.holidays, { date, name: '' }],
        }));
      }}
      onRemove={(index) =>
        step('/holidays', 'Remove holiday', (old) => ({
          ...old,
          holidays: without(old.holidays, index),
        }))
      }
    >
      {(holiday, index) => (
        <>
          <HolidayDate
            value={holiday.date}
            onChange={(date) => set(index, 'date', { ...holiday, date })}
          />
          <TextField
            label="Name"
            hideLabel
            value={holiday.name}
            place={place(`/holidays/${index + 1}/name`)}
            onChange={(name) => set(index, 'name', { ...holiday, name })}
          />
        </>
      )}
    </Lines>
  );
}

/** A day that has to be there. While one types another, the field may be without one. */
function HolidayDate({
  value,
  onChange,
}: {
  readonly value: IsoDate;
  readonly onChange: (date: IsoDate) => void;
}) {
  const [isEmpty, setEmpty] = useState(false);
  return (
    <DateField
      label="Date"
      hideLabel
      value={isEmpty ? null : value}
      error={isEmpty ? 'Enter a day of the calendar.' : null}
      onChange={(date) => {
        setEmpty(date === null);
        if (date !== null) onChange(date);
      }}
    />
  );
}
