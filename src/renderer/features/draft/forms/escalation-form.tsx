import { DurationField } from '#renderer/ui/duration-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { newEscalationStep } from '#shared/agreement/escalation.ts';
import type { EscalationStepId } from '#shared/agreement/ids.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { Form, Grid, wide } from './form-parts.tsx';
import { fromNone, NONE, useRecordOptions, withNone, likelyUnits } from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-kind.ts';
import { RecordList } from './record-list.tsx';

const AFTER_UNITS = likelyUnits('hour', 'working-hour', 'minute', 'day');

const ESCALATION: RecordKind<'escalation'> = {
  list: 'escalation',
  title: 'Escalation',
  noun: 'escalation step',
  note: 'Who takes over when a case is not solved, the first level first.',
  nameOf: ({ role }) => role,
  summaryOf: ({ stakeholder, after }, { stakeholders }) =>
    [
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
  const { record, place, edit } = form;
  return (
    <Form>
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
          units={AFTER_UNITS}
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
    </Form>
  );
}
