import { CheckboxGroup } from '#renderer/ui/fields/choice.tsx';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { useLast } from '#renderer/ui/last.ts';
import { NumberField } from '#renderer/ui/fields/number-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { Grid, Group, wide } from '../form-parts.tsx';
import { fromNone, NONE, useRecordOptions, withNone, likelyUnits } from '../options.ts';
import type { RecordForm } from '../record-form.ts';

const OUTAGE_UNITS = likelyUnits('minute', 'second', 'hour');

const MODES = [
  { id: 'half-up', label: 'To the nearest' },
  { id: 'down', label: 'Down' },
  { id: 'up', label: 'Up' },
] as const;

/** Where the figures come from, who reads them, and what does not count. */
export function MeasurementForm({
  form: { record, place, edit },
}: {
  readonly form: RecordForm<Commitment>;
}) {
  const stakeholders = useRecordOptions('stakeholders');
  const exclusions = useRecordOptions('exclusions');
  const { measurement } = record;
  // A rounding that is deleted to be typed anew keeps its mode.
  const lastRounding = useLast(measurement.rounding);
  const change = (key: string, part: Partial<Commitment['measurement']>) =>
    edit(`/measurement/${key}`, 'Change measurement', (old) => ({
      ...old,
      measurement: { ...old.measurement, ...part },
    }));
  return (
    <Group title="Measurement" place={place('/measurement')}>
      <Grid>
        <TextArea
          label="Source"
          isRequired
          rows={1}
          className={wide}
          description="The system or record that the figures come from."
          value={measurement.source}
          place={place('/measurement/source')}
          onChange={(source) => change('source', { source })}
        />
        <Select
          label="Measured by"
          isRequired
          options={withNone('Not set', stakeholders)}
          value={measurement.measuredBy ?? NONE}
          place={place('/measurement/measuredBy')}
          onChange={(key) => change('measuredBy', { measuredBy: fromNone(key) })}
        />
        <TextField
          label="Frequency"
          placeholder="every 60 seconds"
          value={measurement.frequency}
          place={place('/measurement/frequency')}
          onChange={(frequency) => change('frequency', { frequency })}
        />
        <DurationField
          label="Smallest outage that counts"
          units={OUTAGE_UNITS}
          description="Empty: every outage counts."
          value={measurement.smallestOutage}
          place={place('/measurement/smallestOutage')}
          onChange={(smallestOutage) => change('smallestOutage', { smallestOutage })}
        />
        <TextArea
          label="Method"
          className={wide}
          value={measurement.method}
          place={place('/measurement/method')}
          onChange={(method) => change('method', { method })}
        />
        <NumberField
          label="Rounded to decimal places"
          max={6}
          value={measurement.rounding?.decimals ?? null}
          place={place('/measurement/rounding')}
          onChange={(decimals) =>
            change('rounding', {
              rounding:
                decimals === null ? null : { decimals, mode: lastRounding?.mode ?? 'half-up' },
            })
          }
        />
        {measurement.rounding && (
          <Select
            label="Rounding"
            options={MODES}
            value={measurement.rounding.mode}
            place={place('/measurement/rounding/mode')}
            onChange={(mode) =>
              change('rounding', {
                rounding: measurement.rounding && { ...measurement.rounding, mode },
              })
            }
          />
        )}
        {exclusions.length > 0 && (
          <CheckboxGroup
            label="Not counted"
            orientation="horizontal"
            className={wide}
            options={exclusions}
            value={measurement.excluded}
            place={place('/measurement/excluded')}
            onChange={(excluded) => change('excluded', { excluded })}
          />
        )}
      </Grid>
    </Group>
  );
}
