import { Switch } from '#renderer/ui/fields/choice.tsx';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import {
  COMPARATOR_WORDS,
  COMPARATORS,
  TARGET_UNIT_WORDS,
  TARGET_UNITS,
  WINDOWS,
  type Commitment,
} from '#shared/agreement/commitment.ts';
import { downtimeField } from '#shared/assemble/fields/allowed-downtime.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { Grid, Group, Sentence } from '../form-parts.tsx';
import { capital, choiceOptions, useRecordOptions, withNone } from '../options.ts';
import type { RecordForm } from '../record-form.ts';

const WINDOW_OPTIONS = choiceOptions(WINDOWS, 'window');
const COMPARATOR_OPTIONS = COMPARATORS.map((id) => ({
  id,
  label: capital(COMPARATOR_WORDS[id]),
}));
const UNITS = TARGET_UNITS.map((id) => ({ id, label: TARGET_UNIT_WORDS[id].other }));

/** What is promised: the figure that clauses, tables and credits take from here. */
export function TargetForm({
  form: { record, place, edit, field, choice },
}: {
  readonly form: RecordForm<Commitment>;
}) {
  const calendars = useRecordOptions('calendars');
  const language = useAgreement((agreement) => agreement.language);
  const { target } = record;
  const editTarget = (key: string, change: Partial<Commitment['target']>) =>
    edit(`/target/${key}`, 'Change target', (old) => ({
      ...old,
      target: { ...old.target, ...change },
    }));
  const formatter = formatterFor(language);
  const downtime = formatter.value(downtimeField(record));
  return (
    <Group title="Target" place={place('/target')}>
      <Grid>
        <Select
          label="Comparison"
          options={COMPARATOR_OPTIONS}
          value={target.comparator}
          place={place('/target/comparator')}
          onChange={(comparator) => editTarget('comparator', { comparator })}
        />
        <DecimalField
          label="Target"
          kind={target.unit === 'percent' ? 'percentage' : 'number'}
          isRequired
          value={target.value}
          error={target.unit === 'percent' ? overHundred(target.value) : null}
          place={place('/target/value')}
          onChange={(value) => editTarget('value', { value })}
        />
        <Select
          label="Unit"
          options={UNITS}
          value={target.unit}
          place={place('/target/unit')}
          onChange={(unit) => editTarget('unit', { unit })}
        />
        {target.unit === 'count' && (
          <TextField
            label="What is counted"
            placeholder="qualified leads"
            value={target.countOf}
            place={place('/target/countOf')}
            onChange={(countOf) => editTarget('countOf', { countOf })}
          />
        )}
        <DecimalField
          label="In at least this share of cases"
          kind="percentage"
          suffix="%"
          description="Empty: in every case, or not counted by case."
          value={target.share}
          error={overHundred(target.share)}
          place={place('/target/share')}
          onChange={(share) => editTarget('share', { share })}
        />
        <Select
          label="Measured over"
          isRequired
          options={WINDOW_OPTIONS}
          {...field('window', 'Change window')}
        />
        <Select
          label="The clock runs on"
          options={withNone('Around the clock', calendars)}
          {...choice('calendar', 'Change calendar')}
        />
      </Grid>
      <Switch {...field('pausesWhileWaiting', 'Change pauses')}>
        The clock stops while the obligor waits for the beneficiary
      </Switch>
      {downtime !== null && record.window !== null && (
        <Sentence>
          {`This allows ${downtime} of downtime in one ${formatter.choice('window', record.window)}.`}
        </Sentence>
      )}
    </Group>
  );
}

const overHundred = (value: DecimalString | null): string | null =>
  value !== null && exact(value).gt(100) ? 'A share cannot be over 100%.' : null;
