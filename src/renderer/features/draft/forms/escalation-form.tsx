import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import { newEscalationStep } from '#shared/agreement/escalation.ts';
import type { EscalationStepId } from '#shared/agreement/ids.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { Form, Grid, wide } from './form-parts.tsx';
import { useRecordOptions, withNone, likelyUnits } from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-list/record-kind.ts';
import { RecordList } from './record-list/record-list.tsx';

const AFTER_UNITS = likelyUnits('hour', 'working-hour', 'minute', 'day');

const ESCALATION: RecordKind<'escalation'> = {
  list: 'escalation',
  title: 'Escalation',
  noun: 'escalation step',
  note: 'Who takes over when a case is not solved, the first level first.',
  summaryOf: ({ id: own, stakeholder, after }, { escalation, stakeholders }) =>
    [
      // The number that the table of escalation prints.
      `level ${escalation.findIndex(({ id }) => id === own) + 1}`,
      stakeholders.find(({ id }) => id === stakeholder)?.name,
      after === null ? '' : `after ${formatterFor('en-GB').duration(after)}`,
    ]
      .filter((part) => part)
      .join(' · '),
  create: (id) => newEscalationStep(id, ''),
  Form: EscalationForm,
};

export const EscalationSteps = () => <RecordList kind={ESCALATION} />;

function EscalationForm({ id }: { readonly id: EscalationStepId }) {
  const form = useRecordForm('escalation', id);
  const stakeholders = useRecordOptions('stakeholders');
  const severities = useRecordOptions('severities');
  if (!form) return null;
  const { field, choice } = form;
  return (
    <Form>
      <Grid>
        <TextField label="Role" isRequired {...field('role', 'Change role')} />
        <Select
          label="On the side of"
          options={withNone('Not set', stakeholders)}
          {...choice('stakeholder', 'Change stakeholder')}
        />
        <Select
          label="Severity"
          options={withNone('Every severity', severities)}
          {...choice('severity', 'Change severity')}
        />
        <DurationField label="After" units={AFTER_UNITS} {...field('after', 'Change time')} />
        <TextArea
          label="Trigger"
          description="What else brings the case to this level. Name other levels by their roles: numbers move."
          className={wide}
          {...field('trigger', 'Change trigger')}
        />
      </Grid>
    </Form>
  );
}
