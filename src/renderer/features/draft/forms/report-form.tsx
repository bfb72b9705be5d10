import { CheckboxGroup } from '#renderer/ui/fields/choice.tsx';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { ListEditor } from '#renderer/ui/fields/list-editor.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { ReportId } from '#shared/agreement/ids.ts';
import { FREQUENCIES, newReport } from '#shared/agreement/report.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { Form, Grid, wide } from './form-parts.tsx';
import { choiceOptions, useRecordOptions, withNone, likelyUnits } from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-list/record-kind.ts';
import { RecordList } from './record-list/record-list.tsx';

const DUE_UNITS = likelyUnits('day', 'working-day', 'hour');

export const FREQUENCY_OPTIONS = choiceOptions(FREQUENCIES, 'frequency');

const REPORTS: RecordKind<'reports'> = {
  list: 'reports',
  title: 'Reports',
  noun: 'report',
  note: 'Which report is owed by whom to whom, and what it contains.',
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
  const { record, field, choice } = form;
  return (
    <Form>
      <Grid>
        <TextField label="Name" isRequired {...field('name', 'Change report')} />
        <Select
          label="Owed by"
          isRequired
          options={withNone('Not set', stakeholders)}
          {...choice('owner', 'Change owner')}
        />
        <Select
          label="Frequency"
          options={FREQUENCY_OPTIONS}
          {...field('frequency', 'Change frequency')}
        />
        <DurationField
          label={
            record.frequency === 'per-incident' ? 'Due after the incident' : 'Due after the period'
          }
          units={DUE_UNITS}
          {...field('due', 'Change due time')}
        />
        <CheckboxGroup
          label="Owed to"
          orientation="horizontal"
          className={wide}
          options={stakeholders}
          {...field('recipients', 'Change recipients')}
        />
      </Grid>
      <ListEditor
        label="Contents"
        entry="item"
        max={100}
        {...field('contents', 'Change contents')}
      />
    </Form>
  );
}
