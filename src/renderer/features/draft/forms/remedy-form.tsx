import { DecimalField, NumberField } from '#renderer/ui/number-field.tsx';
import { DurationField } from '#renderer/ui/duration-field.tsx';
import { RadioGroup, Switch } from '#renderer/ui/choice.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import type { Commitment } from '#shared/agreement/commitment.ts';
import {
  CLAIM_STARTS,
  CREDIT_BASES,
  CREDIT_UNITS,
  newCreditRemedy,
  newImprovementRemedy,
  type CreditRemedy,
  type ImprovementRemedy,
} from '#shared/agreement/remedy.ts';
import { CreditScheduleForm } from './credit-schedule-form.tsx';
import { Grid, Group, wide } from './form-parts.tsx';
import { choiceOptions, fromNone, NONE, withNone } from './options.ts';
import type { RecordForm } from './record-form.ts';

const TYPES = [
  { id: 'none', label: 'None' },
  { id: 'credits', label: 'Service credits' },
  { id: 'improvement', label: 'Improvement duty' },
] as const;
const UNIT_LABELS: Readonly<Record<(typeof CREDIT_UNITS)[number], string>> = {
  percent: 'percent of a fee',
  days: 'days of service',
  multiple: 'multiples of the lost time’s fee',
  amount: 'amounts of money',
};
const UNITS = CREDIT_UNITS.map((id) => ({ id, label: UNIT_LABELS[id] }));
const BASES = choiceOptions(CREDIT_BASES, 'creditBasis');
const STARTS = choiceOptions(CLAIM_STARTS, 'claimStart');
const CAP_UNITS = [
  { id: 'percent', label: '% of the basis' },
  { id: 'days', label: 'days' },
  { id: 'amount', label: 'amount' },
] as const;
const CHARACTERS = choiceOptions(['price-adjustment', 'liquidated-damages'], 'remedyCharacter');
const SOLE = [
  { id: 'true', label: 'Sole remedy' },
  { id: 'false', label: 'Not the sole remedy' },
] as const;

/** What a miss leads to: money, work, or nothing. */
export function RemedyForm({ form }: { readonly form: RecordForm<Commitment> }) {
  const { record, place, edit } = form;
  const { remedy } = record;
  return (
    <Group title="When the target is missed">
      <RadioGroup
        label="Remedy"
        hideLabel
        orientation="horizontal"
        options={TYPES}
        value={remedy?.type ?? 'none'}
        place={place('/remedy')}
        onChange={(type) =>
          edit('/remedy', 'Change remedy', (old) => ({
            ...old,
            remedy:
              type === 'none'
                ? null
                : type === old.remedy?.type
                  ? old.remedy
                  : type === 'credits'
                    ? newCreditRemedy()
                    : newImprovementRemedy(),
          }))
        }
      />
      {remedy?.type === 'credits' && <Credits form={form} remedy={remedy} />}
      {remedy?.type === 'improvement' && <Improvement form={form} remedy={remedy} />}
    </Group>
  );
}

function Credits({
  form,
  remedy,
}: {
  readonly form: RecordForm<Commitment>;
  readonly remedy: CreditRemedy;
}) {
  const { place, edit } = form;
  const change = (key: string, part: Partial<CreditRemedy>) =>
    edit(`/remedy/${key}`, 'Change credits', (old) =>
      old.remedy?.type === 'credits' ? { ...old, remedy: { ...old.remedy, ...part } } : old,
    );
  const { claim, cap } = remedy;
  return (
    <>
      <Grid>
        <Select
          label="Credits are"
          options={UNITS}
          value={remedy.unit}
          place={place('/remedy/unit')}
          onChange={(unit) => change('unit', { unit })}
        />
        {remedy.unit === 'percent' && (
          <Select
            label="Of"
            options={BASES}
            value={remedy.basis}
            place={place('/remedy/basis')}
            onChange={(basis) => change('basis', { basis })}
          />
        )}
      </Grid>
      <CreditScheduleForm
        commitment={form.record}
        remedy={remedy}
        place={place}
        onChange={(schedule) => change('schedule', { schedule })}
      />
      <Grid>
        <DecimalField
          label="Limit for one period"
          value={cap?.value ?? null}
          place={place('/remedy/cap')}
          onChange={(value) =>
            change('cap', { cap: value === null ? null : { value, unit: cap?.unit ?? 'percent' } })
          }
        />
        {cap && (
          <Select
            label="Limit in"
            options={CAP_UNITS}
            value={cap.unit}
            place={place('/remedy/cap/unit')}
            onChange={(unit) => change('cap', { cap: { ...cap, unit } })}
          />
        )}
        <Select
          label="Sole remedy"
          options={withNone('Not said', SOLE)}
          value={remedy.soleRemedy === null ? NONE : remedy.soleRemedy ? 'true' : 'false'}
          place={place('/remedy/soleRemedy')}
          onChange={(key) =>
            change('soleRemedy', { soleRemedy: key === NONE ? null : key === 'true' })
          }
        />
        <Select
          label="Nature"
          options={withNone('Not said', CHARACTERS)}
          value={remedy.character ?? NONE}
          place={place('/remedy/character')}
          onChange={(key) => change('character', { character: fromNone(key) })}
        />
      </Grid>
      <Switch
        value={claim.required}
        place={place('/remedy/claim/required')}
        onChange={(required) => change('claim/required', { claim: { ...claim, required } })}
      >
        Credits have to be claimed
      </Switch>
      {claim.required && (
        <Grid>
          <DurationField
            label="Claim within"
            value={claim.deadline}
            place={place('/remedy/claim/deadline')}
            onChange={(deadline) => change('claim/deadline', { claim: { ...claim, deadline } })}
          />
          <Select
            label="Counted from"
            options={STARTS}
            value={claim.from}
            place={place('/remedy/claim/from')}
            onChange={(from) => change('claim/from', { claim: { ...claim, from } })}
          />
          <TextArea
            label="Form of the claim"
            className={wide}
            value={claim.form}
            place={place('/remedy/claim/form')}
            onChange={(form) => change('claim/form', { claim: { ...claim, form } })}
          />
        </Grid>
      )}
      <Grid>
        <TextArea
          label="Earn-back"
          description="How later good results win a credit back. Empty: they do not."
          className={wide}
          value={remedy.earnBack}
          place={place('/remedy/earnBack')}
          onChange={(earnBack) => change('earnBack', { earnBack })}
        />
        <DecimalField
          label="At risk"
          suffix="% of the invoice"
          description="For outsourcing contracts with a pool at risk."
          value={remedy.atRisk?.percent ?? null}
          place={place('/remedy/atRisk')}
          onChange={(percent) =>
            change('atRisk', {
              atRisk:
                percent === null
                  ? null
                  : { percent, weight: remedy.atRisk?.weight ?? percentWhole },
            })
          }
        />
        {remedy.atRisk && (
          <DecimalField
            label="Weight of this commitment"
            suffix="%"
            value={remedy.atRisk.weight}
            place={place('/remedy/atRisk/weight')}
            onChange={(weight) =>
              change('atRisk/weight', {
                atRisk: remedy.atRisk && { ...remedy.atRisk, weight: weight ?? percentWhole },
              })
            }
          />
        )}
      </Grid>
    </>
  );
}

const percentWhole = '100' as NonNullable<CreditRemedy['atRisk']>['weight'];

function Improvement({
  form: { place, edit },
  remedy,
}: {
  readonly form: RecordForm<Commitment>;
  readonly remedy: ImprovementRemedy;
}) {
  const change = (key: string, part: Partial<ImprovementRemedy>) =>
    edit(`/remedy/${key}`, 'Change improvement duty', (old) =>
      old.remedy?.type === 'improvement' ? { ...old, remedy: { ...old.remedy, ...part } } : old,
    );
  return (
    <Grid>
      <DurationField
        label="Improvement plan within"
        value={remedy.planWithin}
        place={place('/remedy/planWithin')}
        onChange={(planWithin) => change('planWithin', { planWithin })}
      />
      <NumberField
        label="Escalated after misses in a row"
        min={1}
        max={99}
        value={remedy.escalateAfter}
        place={place('/remedy/escalateAfter')}
        onChange={(escalateAfter) => change('escalateAfter', { escalateAfter })}
      />
      <TextArea
        label="Duty"
        description="What the obligor has to do."
        className={wide}
        value={remedy.duty}
        place={place('/remedy/duty')}
        onChange={(duty) => change('duty', { duty })}
      />
    </Grid>
  );
}
