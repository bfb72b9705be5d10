import { Switch } from '#renderer/ui/fields/choice.tsx';
import { DecimalField, NumberField } from '#renderer/ui/fields/number-field.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { newLeadPlan, type LeadPlan, type LeadSegment } from '#shared/agreement/lead-plan.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { leadFigures, type LeadFigures } from '#shared/engine/leads/lead-figures.ts';
import { promiseAgainstPlan } from '#shared/engine/leads/promise.ts';
import { Grid, Group, Sentence } from '../form-parts.tsx';
import { Lines, replaced, without } from '../lines.tsx';
import type { RecordForm } from '../record-form.ts';

const NEW_SEGMENT: LeadSegment = {
  name: '',
  revenueGoal: null,
  marketingShare: null,
  averageDeal: null,
  closeRate: null,
};

/** Where a promised number of leads comes from: goal × share ÷ average deal ÷ close rate. */
export function LeadPlanForm({ form }: { readonly form: RecordForm<Commitment> }) {
  const { record, place, edit, step } = form;
  const currency = useAgreement((agreement) => agreement.currency) ?? 'no currency set';
  const { leadPlan } = record;
  const figures = leadPlan && leadFigures(record, leadPlan);
  const change = (path: string, label: string, update: (plan: LeadPlan) => LeadPlan) =>
    edit(`/leadPlan${path}`, label, (old) => ({
      ...old,
      leadPlan: old.leadPlan && update(old.leadPlan),
    }));
  return (
    <Group
      title="Lead plan"
      note="Leads needed = revenue goal × share ÷ average deal ÷ close rate, for each segment."
      place={place('/leadPlan')}
    >
      <Switch
        value={leadPlan !== null}
        onChange={(on) =>
          step('/leadPlan', 'Change lead plan', (old) => ({
            ...old,
            leadPlan: on ? { ...newLeadPlan(), segments: [NEW_SEGMENT] } : null,
          }))
        }
      >
        The number follows from a plan
      </Switch>
      {leadPlan && (
        <>
          <Lines
            label="Segments"
            noun="segment"
            place={place('/leadPlan/segments')}
            items={leadPlan.segments}
            max={50}
            linePlace={(_, index) => place(`/leadPlan/segments/${index + 1}`)}
            onAdd={() =>
              step('/leadPlan/segments', 'Add segment', (old) => ({
                ...old,
                leadPlan: old.leadPlan && {
                  ...old.leadPlan,
                  segments: [...old.leadPlan.segments, NEW_SEGMENT],
                },
              }))
            }
            onRemove={(index) =>
              step('/leadPlan/segments', 'Remove segment', (old) => ({
                ...old,
                leadPlan: old.leadPlan && {
                  ...old.leadPlan,
                  segments: without(old.leadPlan.segments, index),
                },
              }))
            }
          >
            {(segment, index) => {
              const set = (key: keyof LeadSegment, part: Partial<LeadSegment>) =>
                change(`/segments/${index + 1}/${key}`, 'Change segment', (plan) => ({
                  ...plan,
                  segments: replaced(plan.segments, index, { ...segment, ...part }),
                }));
              const at = (key: keyof LeadSegment) =>
                place(`/leadPlan/segments/${index + 1}/${key}`);
              // An empty field is told below: nothing is wrong with what one has not come to yet.
              const error = (key: keyof LeadSegment) =>
                segment[key] === null
                  ? null
                  : (figures?.problems.find((problem) => problem.place.path === at(key))?.message ??
                    null);
              return (
                <>
                  <TextField
                    label="Segment"
                    value={segment.name}
                    place={at('name')}
                    onChange={(name) => set('name', { name })}
                  />
                  <DecimalField
                    label="Revenue goal a year"
                    kind="money"
                    suffix={currency}
                    value={segment.revenueGoal}
                    error={error('revenueGoal')}
                    place={at('revenueGoal')}
                    onChange={(revenueGoal) => set('revenueGoal', { revenueGoal })}
                  />
                  <DecimalField
                    label="Share from these leads"
                    kind="percentage"
                    suffix="%"
                    value={segment.marketingShare}
                    error={error('marketingShare')}
                    place={at('marketingShare')}
                    onChange={(marketingShare) => set('marketingShare', { marketingShare })}
                  />
                  <DecimalField
                    label="Average deal"
                    kind="money"
                    suffix={currency}
                    value={segment.averageDeal}
                    error={error('averageDeal')}
                    place={at('averageDeal')}
                    onChange={(averageDeal) => set('averageDeal', { averageDeal })}
                  />
                  <DecimalField
                    label="Close rate"
                    kind="percentage"
                    suffix="%"
                    value={segment.closeRate}
                    error={error('closeRate')}
                    place={at('closeRate')}
                    onChange={(closeRate) => set('closeRate', { closeRate })}
                  />
                </>
              );
            }}
          </Lines>
          <Grid>
            <NumberField
              label="Attempts to reach a lead"
              min={1}
              max={99}
              value={leadPlan.attempts}
              place={place('/leadPlan/attempts')}
              onChange={(attempts) =>
                change('/attempts', 'Change attempts', (plan) => ({ ...plan, attempts }))
              }
            />
          </Grid>
          {figures && <Outcome record={record} figures={figures} />}
        </>
      )}
    </Group>
  );
}

/** What the plan asks for beside what is promised, or why it asks for nothing yet. */
function Outcome({
  record,
  figures,
}: {
  readonly record: Commitment;
  readonly figures: LeadFigures;
}) {
  if (figures.leads === null)
    return (
      <Sentence>
        {`The plan gives no number of leads yet. ${figures.problems.map(reasonOf).join(' ')}`}
      </Sentence>
    );
  const promise = promiseAgainstPlan(record, figures);
  const count = (value: number | string) =>
    formatterFor('en-GB').number(decimalString(exact(value)));
  const months = figures.months.map((leads, month) => `${MONTHS[month]} ${count(leads)}`);
  return (
    <>
      <Sentence>
        {`The plan needs ${count(figures.leads)} leads a year: ${months.join(', ')}.`}
        {promise &&
          (promise.balance.startsWith('-')
            ? ` Promised are ${count(promise.promised)}: ${count(promise.balance.slice(1))} too few. ${count(promise.neededPerWindow)} for each window would do.`
            : ` Promised are ${count(promise.promised)}: enough.`)}
      </Sentence>
      <TraceView trace={[...figures.trace, ...(promise?.trace ?? [])]} />
    </>
  );
}

/** "All › Close rate: With 0 no number of leads reaches the goal." */
const reasonOf = ({ place, message }: Problem): string =>
  `${place.label.split(' › ').slice(1).join(' › ')}: ${message}`;

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month, 1)).toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' }),
);
