import { CheckboxGroup } from '#renderer/ui/fields/choice.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import {
  COMMITMENT_KINDS,
  newCommitment,
  usualComparator,
  usualUnit,
  type Commitment,
} from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { commitmentSummary } from '#renderer/shell/commitment-summary.ts';
import { double, Form, Grid, wide } from '../form-parts.tsx';
import { LeadPlanForm } from './lead-plan-form.tsx';
import { MeasurementForm } from './measurement-form.tsx';
import { choiceOptions, useRecordOptions, withNone } from '../options.ts';
import { useRecordForm, type RecordForm } from '../record-form.ts';
import type { RecordKind } from '../record-list/record-kind.ts';
import { RecordList } from '../record-list/record-list.tsx';
import { RemedyForm } from './remedy-form.tsx';
import { TargetForm } from './target-form.tsx';

const KINDS = choiceOptions(COMMITMENT_KINDS, 'commitmentKind');

const COMMITMENTS: RecordKind<'commitments'> = {
  list: 'commitments',
  title: 'Commitments',
  noun: 'commitment',
  note: 'Measurable promises. Few and simple ones are measured and kept.',
  summaryOf: (commitment, { language }) => commitmentSummary(commitment, language),
  create: (id, { stakeholders, services, kind }) => ({
    ...newCommitment(id, 'availability', ''),
    obligor: stakeholders.find((one) => one.kind === 'provider')?.id ?? null,
    beneficiaries: stakeholders.filter((one) => one.kind === 'customer').map((one) => one.id),
    services: kind === 'internal' ? [] : services.slice(0, 1).map((one) => one.id),
  }),
  Form: CommitmentForm,
};

export const Commitments = () => <RecordList kind={COMMITMENTS} />;

function CommitmentForm({ id }: { readonly id: CommitmentId }) {
  const form = useRecordForm('commitments', id);
  if (!form) return null;
  return (
    <Form>
      <Basics form={form} />
      <TargetForm form={form} />
      {(form.record.kind === 'volume' || form.record.leadPlan !== null) && (
        <LeadPlanForm form={form} />
      )}
      <MeasurementForm form={form} />
      <RemedyForm form={form} />
    </Form>
  );
}

function Basics({
  form: { record, place, edit, field, choice },
}: {
  readonly form: RecordForm<Commitment>;
}) {
  const stakeholders = useRecordOptions('stakeholders');
  const services = useRecordOptions('services');
  const severities = useRecordOptions('severities');
  return (
    <Grid>
      <TextField
        label="Name"
        isRequired
        className={double}
        {...field('name', 'Change commitment name')}
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
        {...choice('obligor', 'Change obligor')}
      />
      <Select
        label="Severity"
        options={withNone('Every case', severities)}
        {...choice('severity', 'Change severity')}
      />
      <CheckboxGroup
        label="Owed to"
        orientation="horizontal"
        className={wide}
        options={stakeholders}
        {...field('beneficiaries', 'Change beneficiaries')}
      />
      {services.length > 0 && (
        <CheckboxGroup
          label="For the services"
          orientation="horizontal"
          className={wide}
          options={services}
          {...field('services', 'Change services')}
        />
      )}
      <TextArea
        label="Description"
        className={wide}
        {...field('description', 'Change description')}
      />
    </Grid>
  );
}
