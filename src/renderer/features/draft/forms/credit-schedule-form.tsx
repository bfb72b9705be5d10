import { DecimalField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useAgreement } from '#renderer/store/draft-session.ts';
import { higherIsBetter, type Commitment } from '#shared/agreement/commitment.ts';
import {
  STEP_UNITS,
  type CreditRemedy,
  type CreditSchedule,
  type CreditTier,
} from '#shared/agreement/remedy.ts';
import { tierStart } from '#shared/assemble/blocks/credits.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { addStep, removeStep, reshape } from '#shared/agreement/edit/credit-schedule.ts';
import { FixedValue, Grid, Lines, replaced } from './form-parts.tsx';

const SHAPES = [
  {
    id: 'bounded',
    label: 'Steps with both bounds',
    description: 'Below A and at or above B',
  },
  {
    id: 'cumulative',
    label: 'Steps without a lower bound',
    description: 'The worst step reached applies',
  },
  { id: 'rate', label: 'A rate', description: 'So much for each step of failure' },
] as const;

const STEP_LABELS: Readonly<Record<(typeof STEP_UNITS)[number], string>> = {
  'percentage-point': 'percentage points',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  case: 'cases',
};
const STEPS = STEP_UNITS.map((id) => ({ id, label: STEP_LABELS[id] }));

/** The schedule as it is read: each step begins where the one before ends, the first at the target. */
export function CreditScheduleForm({
  commitment,
  remedy,
  place,
  onChange,
}: {
  readonly commitment: Commitment;
  readonly remedy: CreditRemedy;
  readonly place: (property: string) => string;
  readonly onChange: (schedule: CreditSchedule) => void;
}) {
  const currency = useAgreement((agreement) => agreement.currency);
  const { schedule } = remedy;
  const creditSuffix = {
    percent: '%',
    days: 'days',
    multiple: '× the fee',
    amount: currency ?? '',
  }[remedy.unit];
  return (
    <>
      <Grid>
        <Select
          label="Schedule"
          options={SHAPES}
          value={schedule.shape}
          place={place('/remedy/schedule/shape')}
          onChange={(shape) => onChange(reshape(schedule, shape))}
        />
      </Grid>
      {schedule.shape === 'rate' ? (
        <Grid>
          <DecimalField
            label="Credit"
            suffix={creditSuffix}
            value={schedule.credit}
            place={place('/remedy/schedule')}
            onChange={(credit) => onChange({ ...schedule, credit })}
          />
          <DecimalField
            label="For each full"
            value={schedule.step}
            place={place('/remedy/schedule/step')}
            onChange={(step) => onChange({ ...schedule, step })}
          />
          <Select
            label="Of"
            options={STEPS}
            value={schedule.stepUnit}
            place={place('/remedy/schedule/stepUnit')}
            onChange={(stepUnit) => onChange({ ...schedule, stepUnit })}
          />
        </Grid>
      ) : (
        <Lines
          label="Steps of the schedule"
          noun="step"
          place={place('/remedy/schedule')}
          items={schedule.tiers}
          keyOf={(_, index) => String(index)}
          onAdd={() => onChange(addStep(schedule))}
          onRemove={(index) => onChange(removeStep(schedule, index))}
        >
          {(tier, index) => (
            <TierFields
              tier={tier}
              index={index}
              commitment={commitment}
              tiers={schedule.tiers}
              isBounded={schedule.shape === 'bounded'}
              creditSuffix={creditSuffix}
              place={place(`/remedy/schedule/tiers/${index + 1}`)}
              onChange={(next) =>
                onChange({ ...schedule, tiers: replaced(schedule.tiers, index, next) })
              }
            />
          )}
        </Lines>
      )}
    </>
  );
}

function TierFields({
  tier,
  tiers,
  index,
  commitment,
  isBounded,
  creditSuffix,
  place,
  onChange,
}: {
  readonly tier: CreditTier;
  readonly tiers: readonly CreditTier[];
  readonly index: number;
  readonly commitment: Commitment;
  readonly isBounded: boolean;
  readonly creditSuffix: string;
  readonly place: string;
  readonly onChange: (tier: CreditTier) => void;
}) {
  const language = useAgreement((agreement) => agreement.language);
  const higher = higherIsBetter(commitment.target);
  const suffix = commitment.target.unit === 'percent' ? '%' : undefined;
  const start = tierStart(commitment, tiers, index);
  const shown =
    start === null ? 'not set' : formatterFor(language).measure(start, commitment.target);
  const follows = tier.worseThan === 'target' || tier.worseThan === 'previous';
  return (
    <>
      {follows ? (
        <FixedValue
          label={higher ? 'Below' : 'Above'}
          value={`${shown}${tier.worseThan === 'target' ? ', the target' : ''}`}
        />
      ) : (
        <DecimalField
          label={higher ? 'Below' : 'Above'}
          suffix={suffix}
          value={tier.worseThan as CreditTier['notWorseThan']}
          place={`${place}/worseThan`}
          onChange={(value) => onChange({ ...tier, worseThan: value ?? 'target' })}
        />
      )}
      {isBounded && (
        <DecimalField
          label={higher ? 'At or above' : 'At or below'}
          suffix={suffix}
          description={index === tiers.length - 1 ? 'Empty: however bad.' : undefined}
          value={tier.notWorseThan}
          place={`${place}/notWorseThan`}
          onChange={(notWorseThan) => onChange({ ...tier, notWorseThan })}
        />
      )}
      <DecimalField
        label="Credit"
        suffix={creditSuffix}
        value={tier.credit}
        place={`${place}/credit`}
        onChange={(credit) => onChange({ ...tier, credit })}
      />
    </>
  );
}
