import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { ListEditor } from '#renderer/ui/fields/list-editor.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { CheckboxGroup } from '#renderer/ui/fields/choice.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import type { ServiceId } from '#shared/agreement/ids.ts';
import { newService } from '#shared/agreement/service.ts';
import { FeeFields } from './fee-fields.tsx';
import { double, Form, Grid, Group, wide } from '../form-parts.tsx';
import { Lines, replaced, without } from '../lines.tsx';
import { MaintenanceForm } from './maintenance-form.tsx';
import { useRecordOptions, withNone, likelyUnits } from '../options.ts';
import { useRecordForm } from '../record-form.ts';
import type { RecordKind } from '../record-list/record-kind.ts';
import { RecordList } from '../record-list/record-list.tsx';
import { SuppliesForm } from './supplies-form.tsx';

const TIME_UNITS = likelyUnits('working-day', 'working-hour', 'hour', 'day');

const TIME_COLUMNS = [
  { heading: 'Activity', width: 'minmax(0, 3fr)' },
  { heading: 'Time', width: 'minmax(9rem, 2fr)' },
];

const SERVICES: RecordKind<'services'> = {
  list: 'services',
  title: 'Services',
  noun: 'service',
  note: 'What is delivered, when and how. Commitments then say how well.',
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
  if (!form) return null;
  const { record, place, edit, step, field, choice } = form;
  return (
    <Form>
      <Grid>
        <TextField
          label="Name"
          isRequired
          className={double}
          {...field('name', 'Change service name')}
        />
        <Select
          label="Provided by"
          options={withNone('Not set', stakeholders)}
          {...choice('provider', 'Change provider')}
        />
        <Select
          label="Operating hours"
          options={withNone('Not set', calendars)}
          {...choice('operatingHours', 'Change operating hours')}
        />
        <FeeFields form={form} />
        <TextArea
          label="Description"
          isRequired
          className={wide}
          {...field('description', 'Change description')}
        />
        <TextArea
          label="Delivery"
          description="How and where it is delivered."
          className={wide}
          {...field('delivery', 'Change delivery')}
        />
        <CheckboxGroup
          label="Provided to"
          orientation="horizontal"
          className={wide}
          options={stakeholders}
          {...field('recipients', 'Change recipients')}
        />
      </Grid>
      <SuppliesForm form={form} />
      <MaintenanceForm form={form} />
      <Group title="How it works">
        <ListEditor
          label="Depends on"
          entry="dependency"
          max={100}
          {...field('dependencies', 'Change dependencies')}
        />
        <ListEditor
          label="Processes"
          entry="process"
          max={100}
          {...field('processes', 'Change processes')}
        />
        <ListEditor
          label="Technologies and applications"
          entry="technology"
          max={100}
          value={record.technologies}
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
