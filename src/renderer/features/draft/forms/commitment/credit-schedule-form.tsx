import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { addStep, changeStep, removeStep } from '#shared/agreement/edit/credit-schedule.ts';
import { higherIsBetter, type Commitment, type TargetUnit } from '#shared/agreement/commitment.ts';
import {
  STEP_UNITS,
  type CreditRemedy,
  type CreditSchedule,
  type CreditTier,
} from '#shared/agreement/remedy.ts';
import { tierStart } from '#shared/assemble/blocks/result-ranges.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { FigureKind } from '#shared/base/typed-decimal.ts';
import { FixedValue, Grid } from '../form-parts.tsx';
import { Lines } from '../lines.tsx';

const STEP_LABELS: Readonly<Record<(typeof STEP_UNITS)[number], string>> = {
  'percentage-point': 'Percentage points',
  minute: 'Minutes',
  hour: 'Hours',
  day: 'Days',
  case: 'Cases',
};
const STEPS = STEP_UNITS.map((id) => ({ id, label: STEP_LABELS[id] }));

/** What the credits of a schedule are as figures. */
const CREDIT_FIGURES: Readonly<Record<CreditRemedy['unit'], FigureKind>> = {
  percent: 'percentage',
  days: 'number',
  multiple: 'number',
  amount: 'money',
};

interface ScheduleProps<S extends CreditSchedule> {
  readonly schedule: S;
  readonly creditSuffix: string;
  readonly creditKind: FigureKind;
  readonly place: (property: string) => string;
  /** While one types; `key` is where the schedule changed. */
  readonly onChange: (key: string, schedule: CreditSchedule) => void;
  /** A step was added or removed. */
  readonly onStep: (schedule: CreditSchedule) => void;
}

/** The schedule as it is read: each step begins where the one before ends, the first at the target. */
export function CreditScheduleForm({
  commitment,
  remedy,
  place,
  onChange,
  onStep,
}: Pick<ScheduleProps<CreditSchedule>, 'place' | 'onChange' | 'onStep'> & {
  readonly commitment: Commitment;
  readonly remedy: CreditRemedy;
}) {
  const currency = useAgreement((agreement) => agreement.currency);
  const creditSuffix = {
    percent: '%',
    days: 'days',
    multiple: '× the fee',
    amount: currency ?? '',
  }[remedy.unit];
  const { schedule } = remedy;
  const creditKind = CREDIT_FIGURES[remedy.unit];
  const shared = { creditSuffix, creditKind, place, onChange, onStep };
  return schedule.shape === 'rate' ? (
    <Rate {...shared} schedule={schedule} />
  ) : (
    <Steps {...shared} schedule={schedule} commitment={commitment} />
  );
}

type RateSchedule = Extract<CreditSchedule, { readonly shape: 'rate' }>;

const Rate = ({
  schedule,
  creditSuffix,
  creditKind,
  place,
  onChange,
}: ScheduleProps<RateSchedule>) => (
  <Grid>
    <DecimalField
      label="Credit"
      kind={creditKind}
      suffix={creditSuffix}
      value={schedule.credit}
      place={place('/remedy/schedule')}
      onChange={(credit) => onChange('/credit', { ...schedule, credit })}
    />
    <DecimalField
      label="For each full"
      kind={schedule.stepUnit === 'percentage-point' ? 'percentage' : 'number'}
      value={schedule.step}
      place={place('/remedy/schedule/step')}
      onChange={(step) => onChange('/step', { ...schedule, step })}
    />
    <Select
      label="Unit"
      options={STEPS}
      value={schedule.stepUnit}
      place={place('/remedy/schedule/stepUnit')}
      onChange={(stepUnit) => onChange('/stepUnit', { ...schedule, stepUnit })}
    />
  </Grid>
);

/** Behind a bound, where there is room for it: the rest of the line says it in words. */
const SUFFIXES: Partial<Readonly<Record<TargetUnit, string>>> = {
  percent: '%',
  millisecond: 'ms',
  'mbit-per-second': 'Mbit/s',
};

type Stepped = Exclude<CreditSchedule, RateSchedule>;

function Steps({
  schedule,
  commitment,
  creditSuffix,
  creditKind,
  place,
  onChange,
  onStep,
}: ScheduleProps<Stepped> & { readonly commitment: Commitment }) {
  const language = useAgreement((agreement) => agreement.language);
  const { tiers } = schedule;
  const { target } = commitment;
  const higher = higherIsBetter(target);
  const start = higher ? 'Below' : 'Above';
  const end = higher ? 'At or above' : 'At or below';
  const isBounded = schedule.shape === 'bounded';
  const suffix = SUFFIXES[target.unit];
  const scale = target.unit === 'percent' || target.share !== null ? 'percentage' : 'number';
  const figureOf = (index: number) => {
    const figure = tierStart(commitment, tiers, index);
    return figure === null ? 'not set yet' : formatterFor(language).measure(figure, target);
  };
  const width = 'minmax(0, 1fr)';
  return (
    <Lines
      label="Steps of the schedule"
      noun="step"
      place={place('/remedy/schedule')}
      columns={[
        { heading: start, width },
        ...(isBounded ? [{ heading: end, width }] : []),
        { heading: 'Credit', width },
      ]}
      items={tiers}
      max={50}
      linePlace={(_, index) => place(`/remedy/schedule/tiers/${index + 1}`)}
      onAdd={() => onStep(addStep(schedule))}
      onRemove={(index) => onStep(removeStep(schedule, index))}
    >
      {(tier, index) => {
        const at = `/tiers/${index + 1}`;
        const change = (key: string, part: Partial<CreditTier>) =>
          onChange(`${at}/${key}`, changeStep(schedule, index, part));
        const follows = tier.worseThan === 'target' || (isBounded && tier.worseThan === 'previous');
        return (
          <>
            {follows ? (
              <FixedValue
                label={start}
                value={`${figureOf(index)}${tier.worseThan === 'target' ? ', the target' : ''}`}
              />
            ) : (
              <DecimalField
                label={start}
                hideLabel
                kind={scale}
                suffix={suffix}
                value={tier.worseThan === 'previous' ? null : tier.worseThan}
                place={place(`/remedy/schedule${at}/worseThan`)}
                onChange={(worseThan) =>
                  change('worseThan', { worseThan: worseThan ?? 'previous' })
                }
              />
            )}
            {isBounded && (
              <DecimalField
                label={end}
                hideLabel
                kind={scale}
                suffix={suffix}
                {...(index === tiers.length - 1 && { placeholder: 'no end' })}
                value={tier.notWorseThan}
                place={place(`/remedy/schedule${at}/notWorseThan`)}
                onChange={(notWorseThan) => change('notWorseThan', { notWorseThan })}
              />
            )}
            <DecimalField
              label="Credit"
              hideLabel
              kind={creditKind}
              suffix={creditSuffix}
              value={tier.credit}
              place={place(`/remedy/schedule${at}/credit`)}
              onChange={(credit) => change('credit', { credit })}
            />
          </>
        );
      }}
    </Lines>
  );
}
