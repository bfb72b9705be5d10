import { CheckboxGroup } from '#renderer/ui/choice.tsx';
import { DurationField } from '#renderer/ui/duration-field.tsx';
import { ListEditor } from '#renderer/ui/list-editor.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ReportId } from '#shared/agreement/ids.ts';
import { FREQUENCIES, newReport } from '#shared/agreement/report.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { Form, Grid, wide } from './form-parts.tsx';
import {
  choiceOptions,
  fromNone,
  NONE,
  useRecordOptions,
  withNone,
  likelyUnits,
} from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-kind.ts';
import { RecordList } from './record-list.tsx';

const DUE_UNITS = likelyUnits('day', 'working-day', 'hour');

export const FREQUENCY_OPTIONS = choiceOptions(FREQUENCIES, 'frequency');

const REPORTS: RecordKind<'reports'> = {
  list: 'reports',
  title: 'Reports',
  noun: 'report',
  note: 'Which report is owed by whom to whom, and what it contains.',
  nameOf: ({ name }) => name,
  summaryOf: ({ owner, frequency }, { stakeholders }) =>
    [
      stakeholders.find(({ id }) => id === owner)?.name,
      formatterFor('en-GB').choice('frequency', frequency),
    ]
      .filter((part) => part)
      .join(' · '),
  create: (id) => newReport(id, ''),
  Form: ReportForm,
};

export const Reports = () => <RecordList kind={REPORTS} />;

function ReportForm({ id }: { readonly id: ReportId }) {
  const form = useRecordForm('reports', id);
  const stakeholders = useRecordOptions('stakeholders');
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
          onChange={(name) => edit('/name', 'Change report', (old) => ({ ...old, name }))}
        />
        <Select
          label="Owed by"
          isRequired
          options={withNone('Not set', stakeholders)}
          value={record.owner ?? NONE}
          place={place('/owner')}
          onChange={(key) =>
            edit('/owner', 'Change owner', (old) => ({ ...old, owner: fromNone(key) }))
          }
        />
        <Select
          label="Frequency"
          options={FREQUENCY_OPTIONS}
          value={record.frequency}
          place={place('/frequency')}
          onChange={(frequency) =>
            edit('/frequency', 'Change frequency', (old) => ({ ...old, frequency }))
          }
        />
        <DurationField
          label={
            record.frequency === 'per-incident' ? 'Due after the incident' : 'Due after the period'
          }
          units={DUE_UNITS}
          value={record.due}
          place={place('/due')}
          onChange={(due) => edit('/due', 'Change due time', (old) => ({ ...old, due }))}
        />
        <CheckboxGroup
          label="Owed to"
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
      <ListEditor
        label="Contents"
        entry="item"
        max={100}
        values={record.contents}
        place={place('/contents')}
        onChange={(contents) =>
          edit('/contents', 'Change contents', (old) => ({ ...old, contents }))
        }
      />
    </Form>
  );
}
