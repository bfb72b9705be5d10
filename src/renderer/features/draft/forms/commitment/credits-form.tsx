import { Switch } from '#renderer/ui/fields/choice.tsx';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { useLast } from '#renderer/ui/last.ts';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-field.tsx';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { reshape } from '#shared/agreement/edit/credit-schedule.ts';
import {
  CLAIM_STARTS,
  CREDIT_BASES,
  CREDIT_UNITS,
  type CreditRemedy,
} from '#shared/agreement/remedy.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { CreditScheduleForm } from './credit-schedule-form.tsx';
import { double, Grid, wide } from '../form-parts.tsx';
import { choiceOptions, fromNone, NONE, withNone, likelyUnits } from '../options.ts';
import type { RecordForm } from '../record-form.ts';
import { ScheduleCurve } from './schedule-curve.tsx';

const CLAIM_UNITS = likelyUnits('day', 'working-day', 'month', 'billing-cycle');

const UNIT_LABELS: Readonly<Record<(typeof CREDIT_UNITS)[number], string>> = {
  percent: 'Percent of a fee',
  days: 'Days of service',
  multiple: 'Multiples of the lost time’s fee',
  amount: 'Amounts of money',
};
const UNITS = CREDIT_UNITS.map((id) => ({ id, label: UNIT_LABELS[id] }));
const BASES = choiceOptions(CREDIT_BASES, 'creditBasis');
const SHAPES = [
  {
    id: 'bounded',
    label: 'Steps with both bounds',
    description: 'Below one figure, at or above the next',
  },
  {
    id: 'cumulative',
    label: 'Steps with one bound',
    description: 'The worst step reached applies',
  },
  { id: 'rate', label: 'A rate', description: 'So much for each full unit of failure' },
] as const;
const CAP_UNITS = [
  { id: 'percent', label: '% of the basis' },
  { id: 'days', label: 'Days' },
  { id: 'amount', label: 'Amount of money' },
] as const;
const STARTS = choiceOptions(CLAIM_STARTS, 'claimStart');
const CHARACTERS = choiceOptions(['price-adjustment', 'liquidated-damages'], 'remedyCharacter');
const SOLE = [
  { id: 'true', label: 'Sole remedy' },
  { id: 'false', label: 'Not the sole remedy' },
] as const;

type Change = (key: string, part: Partial<CreditRemedy>) => void;

interface PartProps {
  readonly remedy: CreditRemedy;
  readonly place: (property: string) => string;
  readonly change: Change;
}

/** Service credits: how much, from where, up to what, and how they are claimed. */
export function CreditsForm({
  form: { record, place, edit, step },
  remedy,
}: {
  readonly form: RecordForm<Commitment>;
  readonly remedy: CreditRemedy;
}) {
  const withPart =
    (part: Partial<CreditRemedy>) =>
    (old: Commitment): Commitment =>
      old.remedy?.type === 'credits' ? { ...old, remedy: { ...old.remedy, ...part } } : old;
  const change: Change = (key, part) => edit(`/remedy/${key}`, 'Change credits', withPart(part));
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
            className={double}
            options={BASES}
            value={remedy.basis}
            place={place('/remedy/basis')}
            onChange={(basis) => change('basis', { basis })}
          />
        )}
        <Select
          label="Schedule"
          options={SHAPES}
          value={remedy.schedule.shape}
          place={place('/remedy/schedule/shape')}
          onChange={(shape) =>
            change('schedule/shape', { schedule: reshape(remedy.schedule, shape) })
          }
        />
      </Grid>
      <CreditScheduleForm
        commitment={record}
        remedy={remedy}
        place={place}
        onChange={(key, schedule) => change(`schedule${key}`, { schedule })}
        onStep={(schedule) => step('/remedy/schedule', 'Change steps', withPart({ schedule }))}
      />
      <ScheduleCurve commitment={record} />
      <Limits remedy={remedy} place={place} change={change} />
      <Claims remedy={remedy} place={place} change={change} />
      <Rarities remedy={remedy} place={place} change={change} />
    </>
  );
}

function Limits({ remedy, place, change }: PartProps) {
  const { cap } = remedy;
  const currency = useAgreement((agreement) => agreement.currency);
  // A limit that is deleted to be typed anew keeps its unit.
  const unit = useLast(cap)?.unit ?? 'percent';
  return (
    <Grid>
      <DecimalField
        label="Limit for one period"
        // No percentage before its unit is chosen: "10,000" may become an amount.
        kind={unit === 'amount' ? 'money' : 'number'}
        unit={{ percent: '%', days: 'days', amount: currency ?? undefined }[unit]}
        description={cap ? undefined : 'Empty: no limit.'}
        value={cap?.value ?? null}
        place={place('/remedy/cap')}
        onChange={(value) => change('cap', { cap: value === null ? null : { value, unit } })}
      />
      {cap && (
        <Select
          label="Limit in"
          options={CAP_UNITS}
          value={cap.unit}
          place={place('/remedy/cap/unit')}
          onChange={(next) => change('cap/unit', { cap: { ...cap, unit: next } })}
        />
      )}
      <Select
        label="Other rights"
        options={withNone('Not said', SOLE)}
        value={remedy.soleRemedy === null ? NONE : remedy.soleRemedy ? 'true' : 'false'}
        place={place('/remedy/soleRemedy')}
        onChange={(key) =>
          change('soleRemedy', { soleRemedy: key === NONE ? null : key === 'true' })
        }
      />
      <Select
        label="Legal nature"
        options={withNone('Not said', CHARACTERS)}
        value={remedy.character ?? NONE}
        place={place('/remedy/character')}
        onChange={(key) => change('character', { character: fromNone(key) })}
      />
    </Grid>
  );
}

function Claims({ remedy: { claim }, place, change }: PartProps) {
  return (
    <>
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
            units={CLAIM_UNITS}
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
    </>
  );
}

const WHOLE = '100' as DecimalString;

function Rarities({ remedy: { earnBack, atRisk }, place, change }: PartProps) {
  const weight = useLast(atRisk)?.weight ?? WHOLE;
  return (
    <Grid>
      <TextArea
        label="Earn-back"
        description="How later good results win a credit back. Empty: they do not."
        className={wide}
        value={earnBack}
        place={place('/remedy/earnBack')}
        onChange={(text) => change('earnBack', { earnBack: text })}
      />
      <DecimalField
        label="At risk"
        kind="percentage"
        suffix="% of the invoice"
        description="For outsourcing contracts with a pool at risk."
        value={atRisk?.percent ?? null}
        place={place('/remedy/atRisk')}
        onChange={(percent) =>
          change('atRisk', {
            atRisk: percent === null ? null : { percent, weight },
          })
        }
      />
      {atRisk && (
        <DecimalField
          label="Weight of this commitment"
          kind="percentage"
          suffix="%"
          isNeverEmpty
          value={atRisk.weight}
          place={place('/remedy/atRisk/weight')}
          onChange={(next) =>
            change('atRisk/weight', { atRisk: { ...atRisk, weight: next ?? WHOLE } })
          }
        />
      )}
    </Grid>
  );
}
