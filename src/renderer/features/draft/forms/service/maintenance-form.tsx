import { Switch } from '#renderer/ui/fields/choice.tsx';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import type { Service } from '#shared/agreement/service.ts';
import { Grid, Group } from '../form-parts.tsx';
import { likelyUnits } from '../options.ts';
import type { RecordForm } from '../record-form.ts';
import { WeeklyHoursEditor } from '../calendar/weekly-hours-editor.tsx';

const NOTICE_UNITS = likelyUnits('day', 'working-day', 'hour');
const CAP_UNITS = likelyUnits('hour', 'minute');

/** When a service may be interrupted on purpose, and how long before that is announced. */
export function MaintenanceForm({
  form: { record, place, edit, step },
}: {
  readonly form: RecordForm<Service>;
}) {
  const { maintenance } = record;
  return (
    <Group title="Planned maintenance">
      <Switch
        value={maintenance !== null}
        place={place('/maintenance')}
        onChange={(on) =>
          step('/maintenance', 'Change maintenance', (old) => ({
            ...old,
            maintenance: on ? { windows: [], notice: null, monthlyCap: null } : null,
          }))
        }
      >
        The service may be interrupted for planned maintenance
      </Switch>
      {maintenance && (
        <>
          <Grid>
            <DurationField
              label="Notice"
              units={NOTICE_UNITS}
              value={maintenance.notice}
              place={place('/maintenance/notice')}
              onChange={(notice) =>
                edit('/maintenance/notice', 'Change notice', (old) => ({
                  ...old,
                  maintenance: { ...maintenance, notice },
                }))
              }
            />
            <DurationField
              label="At most in one month"
              units={CAP_UNITS}
              value={maintenance.monthlyCap}
              place={place('/maintenance/monthlyCap')}
              onChange={(monthlyCap) =>
                edit('/maintenance/monthlyCap', 'Change limit', (old) => ({
                  ...old,
                  maintenance: { ...maintenance, monthlyCap },
                }))
              }
            />
          </Grid>
          <WeeklyHoursEditor
            label="Maintenance windows"
            noun="window"
            max={50}
            presets={false}
            hours={maintenance.windows}
            place={place('/maintenance/windows')}
            onChange={(windows) =>
              edit('/maintenance/windows', 'Change windows', (old) => ({
                ...old,
                maintenance: { ...maintenance, windows },
              }))
            }
            onStep={(windows) =>
              step('/maintenance/windows', 'Change windows', (old) => ({
                ...old,
                maintenance: { ...maintenance, windows },
              }))
            }
          />
        </>
      )}
    </Group>
  );
}
