import { CheckboxGroup } from '#renderer/ui/choice.tsx';
import { DurationField } from '#renderer/ui/duration-field.tsx';
import { ListEditor } from '#renderer/ui/list-editor.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { newEscalationStep } from '#shared/agreement/escalation.ts';
import { EXCLUSION_CATEGORIES, newExclusion } from '#shared/agreement/exclusion.ts';
import type { EscalationStepId, ExclusionId, ReportId } from '#shared/agreement/ids.ts';
import { FREQUENCIES, newReport } from '#shared/agreement/report.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { Grid, wide } from './form-parts.tsx';
import { choiceOptions, fromNone, NONE, useRecordOptions, withNone } from './options.ts';
import { useRecordForm } from './record-form.ts';
import { RecordList } from './record-list.tsx';

const CATEGORIES = choiceOptions(EXCLUSION_CATEGORIES, 'exclusionCategory');
export const FREQUENCY_OPTIONS = choiceOptions(FREQUENCIES, 'frequency');

export const Exclusions = () => (
  <RecordList
    list="exclusions"
    title="Exclusions"
    noun="exclusion"
    note="When the obligor is not responsible. Limits keep an exclusion from swallowing the promise."
    nameOf={({ title }) => title}
    summaryOf={({ text }) => text}
    create={(id) => newExclusion(id, 'other', '')}
    form={(id) => <ExclusionForm id={id} />}
  />
);

function ExclusionForm({ id }: { readonly id: ExclusionId }) {
  const form = useRecordForm('exclusions', id);
  if (!form) return null;
  const { record, place, edit } = form;
  return (
    <Grid>
      <TextField
        label="Title"
        isRequired
        value={record.title}
        place={place('/title')}
        onChange={(title) => edit('/title', 'Change exclusion', (old) => ({ ...old, title }))}
      />
      <Select
        label="Category"
        options={CATEGORIES}
        value={record.category}
        place={place('/category')}
        onChange={(category) =>
          edit('/category', 'Change category', (old) => ({ ...old, category }))
        }
      />
      <DurationField
        label="Notice needed"
        value={record.notice}
        place={place('/notice')}
        onChange={(notice) => edit('/notice', 'Change notice', (old) => ({ ...old, notice }))}
      />
      <DurationField
        label="At most a month"
        value={record.monthlyCap}
        place={place('/monthlyCap')}
        onChange={(monthlyCap) =>
          edit('/monthlyCap', 'Change limit', (old) => ({ ...old, monthlyCap }))
        }
      />
      <TextArea
        label="Text"
        isRequired
        className={wide}
        value={record.text}
        place={place('/text')}
        onChange={(text) => edit('/text', 'Change exclusion', (old) => ({ ...old, text }))}
      />
    </Grid>
  );
}

export const Reports = () => (
  <RecordList
    list="reports"
    title="Reports"
    noun="report"
    note="Which report is owed by whom to whom, and what it contains."
    nameOf={({ name }) => name}
    summaryOf={({ owner, frequency }, { stakeholders }) =>
      [
        stakeholders.find(({ id }) => id === owner)?.name,
        formatterFor('en-GB').choice('frequency', frequency),
      ]
        .filter((part) => part)
        .join(' · ')
    }
    create={(id) => newReport(id, '')}
    form={(id) => <ReportForm id={id} />}
  />
);

function ReportForm({ id }: { readonly id: ReportId }) {
  const form = useRecordForm('reports', id);
  const stakeholders = useRecordOptions('stakeholders');
  if (!form) return null;
  const { record, place, edit } = form;
  return (
    <>
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
        values={record.contents}
        place={place('/contents')}
        onChange={(contents) =>
          edit('/contents', 'Change contents', (old) => ({ ...old, contents }))
        }
      />
    </>
  );
}

export const EscalationSteps = () => (
  <RecordList
    list="escalation"
    title="Escalation"
    noun="escalation step"
    note="Who takes over when a case is not solved, the first level first."
    nameOf={({ role }) => role}
    summaryOf={({ stakeholder, after }, { stakeholders }) =>
      [
        stakeholders.find(({ id }) => id === stakeholder)?.name,
        after === null ? '' : `after ${formatterFor('en-GB').duration(after)}`,
      ]
        .filter((part) => part)
        .join(' · ')
    }
    create={(id) => newEscalationStep(id, '')}
    form={(id) => <EscalationForm id={id} />}
  />
);

function EscalationForm({ id }: { readonly id: EscalationStepId }) {
  const form = useRecordForm('escalation', id);
  const stakeholders = useRecordOptions('stakeholders');
  const severities = useRecordOptions('severities');
  if (!form) return null;
  const { record, place, edit } = form;
  return (
    <Grid>
      <TextField
        label="Role"
        isRequired
        value={record.role}
        place={place('/role')}
        onChange={(role) => edit('/role', 'Change role', (old) => ({ ...old, role }))}
      />
      <Select
        label="On the side of"
        options={withNone('Not set', stakeholders)}
        value={record.stakeholder ?? NONE}
        place={place('/stakeholder')}
        onChange={(key) =>
          edit('/stakeholder', 'Change stakeholder', (old) => ({
            ...old,
            stakeholder: fromNone(key),
          }))
        }
      />
      <Select
        label="Severity"
        options={withNone('Every severity', severities)}
        value={record.severity ?? NONE}
        place={place('/severity')}
        onChange={(key) =>
          edit('/severity', 'Change severity', (old) => ({ ...old, severity: fromNone(key) }))
        }
      />
      <DurationField
        label="After"
        value={record.after}
        place={place('/after')}
        onChange={(after) => edit('/after', 'Change time', (old) => ({ ...old, after }))}
      />
      <TextArea
        label="Trigger"
        description="What else brings the case to this level."
        className={wide}
        value={record.trigger}
        place={place('/trigger')}
        onChange={(trigger) => edit('/trigger', 'Change trigger', (old) => ({ ...old, trigger }))}
      />
    </Grid>
  );
}
