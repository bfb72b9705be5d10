import { DateField } from '#renderer/ui/date-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { isAroundTheClock, newCalendar } from '#shared/agreement/calendar.ts';
import type { CalendarId } from '#shared/agreement/ids.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { useAgreement } from '#renderer/store/draft-session.ts';
import { Form, Grid, Group, Lines, replaced, without } from './form-parts.tsx';
import { useRecordForm } from './record-form.ts';
import { RecordList, type RecordKind } from './record-list.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import { WeeklyHoursEditor } from './weekly-hours-editor.tsx';

const CALENDARS: RecordKind<'calendars'> = {
  list: 'calendars',
  title: 'Calendars',
  noun: 'calendar',
  note: 'Hours in which a service runs or a clock counts.',
  nameOf: ({ name }) => name,
  summaryOf: (calendar) =>
    isAroundTheClock(calendar)
      ? 'Around the clock'
      : formatterFor('en-GB').weeklyHours(calendar.hours),
  create: (id) => newCalendar(id, ''),
  Form: CalendarForm,
};

export const Calendars = () => <RecordList kind={CALENDARS} />;

function CalendarForm({ id }: { readonly id: CalendarId }) {
  const form = useRecordForm('calendars', id);
  const agreementZone = useAgreement((agreement) => agreement.timeZone);
  if (!form) return null;
  const { record, place, edit } = form;
  return (
    <Form>
      <Grid>
        <TextField
          label="Name"
          isRequired
          value={record.name}
          place={place('/name')}
          onChange={(name) => edit('/name', 'Change calendar name', (old) => ({ ...old, name }))}
        />
        <TimeZoneField
          label="Time zone"
          description={`Empty: that of the agreement, ${agreementZone}.`}
          value={record.timeZone}
          place={place('/timeZone')}
          onChange={(timeZone) =>
            edit('/timeZone', 'Change time zone', (old) => ({ ...old, timeZone }))
          }
        />
        <TextField
          label="Holidays in words"
          description="“public holidays in England and Wales”"
          value={record.holidayRule}
          place={place('/holidayRule')}
          onChange={(holidayRule) =>
            edit('/holidayRule', 'Change holidays', (old) => ({ ...old, holidayRule }))
          }
        />
      </Grid>
      <Group title="Hours">
        <WeeklyHoursEditor
          label="Hours"
          hours={record.hours}
          place={place('/hours')}
          onChange={(hours) => edit('/hours', 'Change hours', (old) => ({ ...old, hours }))}
        />
      </Group>
      <Group title="Holidays by date" note="Listed in the text, besides the words above.">
        <Lines
          label="Holidays"
          noun="holiday"
          place={place('/holidays')}
          items={record.holidays}
          keyOf={(_, index) => String(index)}
          onAdd={() =>
            edit('/holidays', 'Add holiday', (old) => ({
              ...old,
              holidays: [
                ...old.holidays,
                { date: old.holidays.at(-1)?.date ?? ('2027-01-01' as IsoDate), name: '' },
              ],
            }))
          }
          onRemove={(index) =>
            edit('/holidays', 'Remove holiday', (old) => ({
              ...old,
              holidays: without(old.holidays, index),
            }))
          }
        >
          {(holiday, index) => (
            <>
              <DateField
                label="Date"
                value={holiday.date}
                onChange={(date) => {
                  if (date !== null)
                    edit('/holidays', 'Change holiday', (old) => ({
                      ...old,
                      holidays: replaced(old.holidays, index, { ...holiday, date }),
                    }));
                }}
              />
              <TextField
                label="Name"
                value={holiday.name}
                onChange={(name) =>
                  edit('/holidays', 'Change holiday', (old) => ({
                    ...old,
                    holidays: replaced(old.holidays, index, { ...holiday, name }),
                  }))
                }
              />
            </>
          )}
        </Lines>
      </Group>
    </Form>
  );
}
