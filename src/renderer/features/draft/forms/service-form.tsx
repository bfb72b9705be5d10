import { DecimalField } from '#renderer/ui/number-field.tsx';
import { DurationField } from '#renderer/ui/duration-field.tsx';
import { ListEditor } from '#renderer/ui/list-editor.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { CheckboxGroup } from '#renderer/ui/choice.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { useAgreement } from '#renderer/store/draft-session.ts';
import type { ServiceId } from '#shared/agreement/ids.ts';
import { FEE_PERIODS, newService } from '#shared/agreement/service.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { double, Form, Grid, Group, wide } from './form-parts.tsx';
import { Lines, replaced, without } from './lines.tsx';
import { MaintenanceForm } from './maintenance-form.tsx';
import { capital, fromNone, NONE, useRecordOptions, withNone, likelyUnits } from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-kind.ts';
import { RecordList } from './record-list.tsx';
import { SuppliesForm } from './supplies-form.tsx';

const TIME_UNITS = likelyUnits('working-day', 'working-hour', 'hour', 'day');

const PERIODS = FEE_PERIODS.map((id) => ({
  id,
  label: capital(formatterFor('en-GB').wording.feePeriods[id]),
}));
const TIME_COLUMNS = [
  { heading: 'Activity', width: 'minmax(0, 3fr)' },
  { heading: 'Time', width: 'minmax(9rem, 2fr)' },
];

const SERVICES: RecordKind<'services'> = {
  list: 'services',
  title: 'Services',
  noun: 'service',
  note: 'What is delivered, when and how. Commitments then say how well.',
  nameOf: ({ name }) => name,
  summaryOf: ({ description }) => description,
  create: (id, { stakeholders }) => ({
    ...newService(id, ''),
    provider: stakeholders.find(({ kind }) => kind === 'provider')?.id ?? null,
    recipients: stakeholders.filter(({ kind }) => kind === 'customer').map((one) => one.id),
  }),
  Form: ServiceForm,
};

export const Services = () => <RecordList kind={SERVICES} />;

function ServiceForm({ id }: { readonly id: ServiceId }) {
  const form = useRecordForm('services', id);
  const stakeholders = useRecordOptions('stakeholders');
  const calendars = useRecordOptions('calendars');
  const currency = useAgreement((agreement) => agreement.currency);
  if (!form) return null;
  const { record, place, edit, step } = form;
  return (
    <Form>
      <Grid>
        <TextField
          label="Name"
          isRequired
          className={double}
          value={record.name}
          place={place('/name')}
          onChange={(name) => edit('/name', 'Change service name', (old) => ({ ...old, name }))}
        />
        <Select
          label="Provided by"
          options={withNone('Not set', stakeholders)}
          value={record.provider ?? NONE}
          place={place('/provider')}
          onChange={(key) =>
            edit('/provider', 'Change provider', (old) => ({ ...old, provider: fromNone(key) }))
          }
        />
        <Select
          label="Operating hours"
          options={withNone('Not set', calendars)}
          value={record.operatingHours ?? NONE}
          place={place('/operatingHours')}
          onChange={(key) =>
            edit('/operatingHours', 'Change operating hours', (old) => ({
              ...old,
              operatingHours: fromNone(key),
            }))
          }
        />
        <DecimalField
          label="Fee"
          suffix={currency ?? 'no currency set'}
          value={record.fee?.amount ?? null}
          place={place('/fee')}
          onChange={(amount) =>
            edit('/fee', 'Change fee', (old) => ({
              ...old,
              fee: amount === null ? null : { amount, per: old.fee?.per ?? 'month' },
            }))
          }
        />
        {record.fee && (
          <Select
            label="Charged"
            options={PERIODS}
            value={record.fee.per}
            place={place('/fee/per')}
            onChange={(per) =>
              edit('/fee/per', 'Change fee', (old) => ({
                ...old,
                fee: old.fee && { ...old.fee, per },
              }))
            }
          />
        )}
        <TextArea
          label="Description"
          isRequired
          className={wide}
          value={record.description}
          place={place('/description')}
          onChange={(description) =>
            edit('/description', 'Change description', (old) => ({ ...old, description }))
          }
        />
        <TextArea
          label="Delivery"
          description="How and where it is delivered."
          className={wide}
          value={record.delivery}
          place={place('/delivery')}
          onChange={(delivery) =>
            edit('/delivery', 'Change delivery', (old) => ({ ...old, delivery }))
          }
        />
        <CheckboxGroup
          label="Provided to"
          orientation="horizontal"
          className={wide}
          options={stakeholders}
          value={record.recipients}
          place={place('/recipients')}
          onChange={(recipients) =>
            edit('/recipients', 'Change recipients', (old) => ({ ...old, recipients }))
          }
        />
      </Grid>
      <SuppliesForm form={form} />
      <MaintenanceForm form={form} />
      <Group title="How it works">
        <ListEditor
          label="Depends on"
          entry="dependency"
          max={100}
          values={record.dependencies}
          place={place('/dependencies')}
          onChange={(dependencies) =>
            edit('/dependencies', 'Change dependencies', (old) => ({ ...old, dependencies }))
          }
        />
        <ListEditor
          label="Processes"
          entry="process"
          max={100}
          values={record.processes}
          place={place('/processes')}
          onChange={(processes) =>
            edit('/processes', 'Change processes', (old) => ({ ...old, processes }))
          }
        />
        <ListEditor
          label="Technologies and applications"
          entry="technology"
          max={100}
          values={record.technologies}
          place={place('/technologies')}
          onChange={(technologies) =>
            edit('/technologies', 'Change technologies', (old) => ({
              ...old,
              technologies: technologies.map((line) => line.replaceAll('\n', ' ').slice(0, 500)),
            }))
          }
        />
      </Group>
      <Group title="Processing times">
        <Lines
          label="Processing times"
          noun="processing time"
          place={place('/processingTimes')}
          items={record.processingTimes}
          max={100}
          columns={TIME_COLUMNS}
          linePlace={(_, index) => place(`/processingTimes/${index + 1}`)}
          onAdd={() =>
            step('/processingTimes', 'Add processing time', (old) => ({
              ...old,
              processingTimes: [...old.processingTimes, { activity: '', time: null }],
            }))
          }
          onRemove={(index) =>
            step('/processingTimes', 'Remove processing time', (old) => ({
              ...old,
              processingTimes: without(old.processingTimes, index),
            }))
          }
        >
          {(line, index) => (
            <>
              <TextField
                label="Activity"
                hideLabel
                value={line.activity}
                place={place(`/processingTimes/${index + 1}/activity`)}
                onChange={(activity) =>
                  edit(`/processingTimes/${index + 1}/activity`, 'Change activity', (old) => ({
                    ...old,
                    processingTimes: replaced(old.processingTimes, index, { ...line, activity }),
                  }))
                }
              />
              <DurationField
                label="Time"
                units={TIME_UNITS}
                hideLabel
                value={line.time}
                place={place(`/processingTimes/${index + 1}/time`)}
                onChange={(time) =>
                  edit(`/processingTimes/${index + 1}/time`, 'Change time', (old) => ({
                    ...old,
                    processingTimes: replaced(old.processingTimes, index, { ...line, time }),
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
