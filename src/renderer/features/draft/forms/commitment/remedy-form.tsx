import { RadioGroup } from '#renderer/ui/fields/choice.tsx';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { NumberField } from '#renderer/ui/fields/number-field.tsx';
import { TextArea } from '#renderer/ui/fields/text-field.tsx';
import type { Commitment } from '#shared/agreement/commitment.ts';
import {
  newCreditRemedy,
  newImprovementRemedy,
  type ImprovementRemedy,
  type Remedy,
} from '#shared/agreement/remedy.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { CreditsForm } from './credits-form.tsx';
import { Grid, Group, wide } from '../form-parts.tsx';
import { likelyUnits } from '../options.ts';
import type { RecordForm } from '../record-form.ts';

const PLAN_UNITS = likelyUnits('day', 'working-day', 'week');

const TYPES = [
  { id: 'none', label: 'Nothing' },
  { id: 'credits', label: 'Service credits' },
  { id: 'improvement', label: 'An improvement duty' },
] as const;
type RemedyType = (typeof TYPES)[number]['id'];

/** What a miss leads to: money, work, or nothing. */
export function RemedyForm({ form }: { readonly form: RecordForm<Commitment> }) {
  const { record, place, step } = form;
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
          step('/remedy', 'Change remedy', (old) =>
            type === (old.remedy?.type ?? 'none') ? old : { ...old, remedy: newRemedy(type) },
          )
        }
      />
      {remedy?.type === 'credits' && <CreditsForm form={form} remedy={remedy} />}
      {remedy?.type === 'improvement' && <ImprovementForm form={form} remedy={remedy} />}
    </Group>
  );
}

function newRemedy(type: RemedyType): Remedy | null {
  switch (type) {
    case 'none':
      return null;
    case 'credits':
      return newCreditRemedy();
    case 'improvement':
      return newImprovementRemedy();
    default:
      return unreachable(type);
  }
}

function ImprovementForm({
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
        units={PLAN_UNITS}
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
