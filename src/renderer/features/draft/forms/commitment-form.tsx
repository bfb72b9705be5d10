import { CheckboxGroup, Switch } from '#renderer/ui/choice.tsx';
import { DecimalField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { useAgreement } from '#renderer/store/draft-session.ts';
import {
  COMMITMENT_KINDS,
  COMPARATORS,
  newCommitment,
  TARGET_UNITS,
  usualComparator,
  usualUnit,
  WINDOWS,
  type Commitment,
} from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { allowedDowntime } from '#shared/assemble/fields/allowed-downtime.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { Form, Grid, Group, Sentence, wide } from './form-parts.tsx';
import { MeasurementForm } from './measurement-form.tsx';
import { choiceOptions, fromNone, NONE, useRecordOptions, withNone } from './options.ts';
import { useRecordForm, type RecordForm } from './record-form.ts';
import { RecordList, type RecordKind } from './record-list.tsx';
import { RemedyForm } from './remedy-form.tsx';

const KINDS = choiceOptions(COMMITMENT_KINDS, 'commitmentKind');
const WINDOW_OPTIONS = choiceOptions(WINDOWS, 'window');
const COMPARATOR_OPTIONS = COMPARATORS.map((id) => ({
  id,
  label: formatterFor('en-GB').wording.comparators[id],
}));
const UNIT_LABELS: Readonly<Record<(typeof TARGET_UNITS)[number], string>> = {
  percent: '%',
  millisecond: 'milliseconds',
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  'working-hour': 'working hours',
  'working-day': 'working days',
  'mbit-per-second': 'Mbit/s',
  count: 'a number of …',
  points: 'points',
};
const UNITS = TARGET_UNITS.map((id) => ({ id, label: UNIT_LABELS[id] }));

const COMMITMENTS: RecordKind<'commitments'> = {
  list: 'commitments',
  title: 'Commitments',
  noun: 'commitment',
  note: 'Measurable promises. Few and simple ones are measured and kept.',
  nameOf: ({ name }) => name,
  summaryOf: (commitment, agreement) => commitmentSummary(commitment, agreement.language),
  create: (id, { stakeholders, services, kind }) => ({
    ...newCommitment(id, 'availability', ''),
    obligor: stakeholders.find((one) => one.kind === 'provider')?.id ?? null,
    beneficiaries: stakeholders.filter((one) => one.kind === 'customer').map((one) => one.id),
    services: kind === 'internal' ? [] : services.slice(0, 1).map((one) => one.id),
  }),
  Form: CommitmentForm,
};

export const Commitments = () => <RecordList kind={COMMITMENTS} />;

/** "at least 99.95% · calendar month". */
export function commitmentSummary(commitment: Commitment, language: string): string {
  const formatter = formatterFor(language);
  return [
    formatter.target(commitment.target, true) ?? 'no target yet',
    commitment.window === null ? '' : formatter.choice('window', commitment.window),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function CommitmentForm({ id }: { readonly id: CommitmentId }) {
  const form = useRecordForm('commitments', id);
  if (!form) return null;
  return (
    <Form>
      <Basics form={form} />
      <TargetForm form={form} />
      <MeasurementForm form={form} />
      <RemedyForm form={form} />
    </Form>
  );
}

function Basics({ form: { record, place, edit } }: { readonly form: RecordForm<Commitment> }) {
  const stakeholders = useRecordOptions('stakeholders');
  const services = useRecordOptions('services');
  const severities = useRecordOptions('severities');
  return (
    <Form>
      <Grid>
        <TextField
          label="Name"
          isRequired
          value={record.name}
          place={place('/name')}
          onChange={(name) => edit('/name', 'Change commitment name', (old) => ({ ...old, name }))}
        />
        <Select
          label="Kind"
          options={KINDS}
          value={record.kind}
          place={place('/kind')}
          onChange={(kind) =>
            edit('/kind', 'Change kind', (old) => ({
              ...old,
              kind,
              // A target that is set keeps its unit; an empty one takes the usual one.
              target:
                old.target.value === null
                  ? { ...old.target, comparator: usualComparator(kind), unit: usualUnit(kind) }
                  : old.target,
            }))
          }
        />
        <Select
          label="Owed by"
          isRequired
          options={withNone('Not set', stakeholders)}
          value={record.obligor ?? NONE}
          place={place('/obligor')}
          onChange={(key) =>
            edit('/obligor', 'Change obligor', (old) => ({ ...old, obligor: fromNone(key) }))
          }
        />
        <Select
          label="Severity"
          options={withNone('Every case', severities)}
          value={record.severity ?? NONE}
          place={place('/severity')}
          onChange={(key) =>
            edit('/severity', 'Change severity', (old) => ({ ...old, severity: fromNone(key) }))
          }
        />
        <CheckboxGroup
          label="Owed to"
          orientation="horizontal"
          className={wide}
          options={stakeholders}
          value={record.beneficiaries}
          place={place('/beneficiaries')}
          onChange={(beneficiaries) =>
            edit('/beneficiaries', 'Change beneficiaries', (old) => ({ ...old, beneficiaries }))
          }
        />
        {services.length > 0 && (
          <CheckboxGroup
            label="For the services"
            orientation="horizontal"
            className={wide}
            options={services}
            value={record.services}
            place={place('/services')}
            onChange={(chosen) =>
              edit('/services', 'Change services', (old) => ({ ...old, services: chosen }))
            }
          />
        )}
        <TextArea
          label="Description"
          className={wide}
          value={record.description}
          place={place('/description')}
          onChange={(description) =>
            edit('/description', 'Change description', (old) => ({ ...old, description }))
          }
        />
      </Grid>
    </Form>
  );
}

function TargetForm({ form: { record, place, edit } }: { readonly form: RecordForm<Commitment> }) {
  const calendars = useRecordOptions('calendars');
  const language = useAgreement((agreement) => agreement.language);
  const { target } = record;
  const editTarget = (key: string, change: Partial<Commitment['target']>) =>
    edit(`/target/${key}`, 'Change target', (old) => ({
      ...old,
      target: { ...old.target, ...change },
    }));
  const downtime = formatterFor(language).value(allowedDowntime(record));
  const isOverHundred = target.unit === 'percent' && Number(target.value) > 100;
  return (
    <Group title="Target">
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
          isRequired
          value={target.value}
          error={isOverHundred ? 'A share cannot be over 100%.' : null}
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
          suffix="%"
          description="Empty: in every case, or not counted by case."
          value={target.share}
          place={place('/target/share')}
          onChange={(share) => editTarget('share', { share })}
        />
        <Select
          label="Measured over"
          isRequired
          options={WINDOW_OPTIONS}
          value={record.window}
          place={place('/window')}
          onChange={(window) => edit('/window', 'Change window', (old) => ({ ...old, window }))}
        />
        <Select
          label="The clock runs on"
          options={withNone('Around the clock', calendars)}
          value={record.calendar ?? NONE}
          place={place('/calendar')}
          onChange={(key) =>
            edit('/calendar', 'Change calendar', (old) => ({ ...old, calendar: fromNone(key) }))
          }
        />
      </Grid>
      <Switch
        value={record.pausesWhileWaiting}
        place={place('/pausesWhileWaiting')}
        onChange={(pausesWhileWaiting) =>
          edit('/pausesWhileWaiting', 'Change pauses', (old) => ({ ...old, pausesWhileWaiting }))
        }
      >
        The clock stops while the obligor waits for the beneficiary
      </Switch>
      {downtime !== null && record.window !== null && (
        <Sentence>
          {`This allows ${downtime} of downtime in one ${formatterFor(language).choice('window', record.window)}.`}
        </Sentence>
      )}
    </Group>
  );
}
