import { useState } from 'react';
import { recordName } from '#shared/agreement/record-name.ts';
import type { ServiceBackToBack } from '#shared/engine/back-to-back/back-to-back.ts';
import type { BreachCost } from '#shared/engine/back-to-back/breach-cost.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { DataTable, Figure, Figures, PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { changing, failing, isKnown } from './cost.ts';
import { CostPlot } from './CostPlot.tsx';
import { lengthWords, money } from './figures.ts';

const USUAL_MINUTES = 240;

/** What an outage costs us by its length: our credits less those of the suppliers that fail. */
export function CostPart({
  title,
  name,
  results,
  currency,
  fee,
  onFee,
}: {
  readonly title: string;
  /** Of the service. */
  readonly name: string;
  readonly results: readonly ServiceBackToBack[];
  readonly currency: string | null;
  readonly fee: DecimalString | null;
  readonly onFee: (fee: DecimalString | null) => void;
}) {
  const commitments = useAgreement((agreement) => agreement.commitments);
  const credited = results.filter(({ costs }) => costs.length > 0);
  const [commitment, setCommitment] = useState<string | null>(null);
  const [link, setLink] = useState('0');
  const [minutes, setMinutes] = useState(String(USUAL_MINUTES));
  const result = credited.find((one) => one.commitment.id === commitment) ?? credited[0];
  if (!result) return null;
  const at = result.costs[Number(link)] ? link : '0';
  const cost = result.costs[Number(at)]!;
  const { curve } = cost;
  const one = curve.find((point) => point.minutes === Number(minutes)) ?? curve.at(-1)!;
  const known = isKnown(curve);

  return (
    <PagePart
      title={title}
      note="One outage in a month without any other: what we credit, what the suppliers that fail credit us for it, and what is left with us."
    >
      <PageFields>
        {credited.length > 1 && (
          <Select
            label="Commitment"
            options={credited.map(({ commitment: { id } }) => ({
              id: id as string,
              label: recordName({ commitments }, 'commitments', id),
            }))}
            value={result.commitment.id}
            onChange={setCommitment}
          />
        )}
        <Select
          label="What fails"
          options={result.costs.map((each, index) => ({ id: String(index), label: failing(each) }))}
          value={at}
          onChange={setLink}
        />
        <Select
          label="For how long"
          options={curve
            .filter((point) => point.minutes > 0)
            .map((point) => ({ id: String(point.minutes), label: lengthWords(point.minutes) }))}
          value={String(one.minutes)}
          onChange={setMinutes}
        />
        <DecimalField
          label="Our fee a month"
          kind="money"
          description="Empty: what the agreement says."
          suffix={currency ?? undefined}
          value={fee}
          onChange={onFee}
        />
      </PageFields>
      <Sides cost={one} currency={currency} />
      {known ? (
        <CostPlot name={name} curve={curve} currency={currency} />
      ) : (
        <p>
          Our credit is a share of a fee that nobody has entered. Enter it above or with the
          service, and the curve appears.
        </p>
      )}
      <TraceView trace={one.trace} />
      {known && <Steps name={name} curve={changing(curve)} currency={currency} />}
    </PagePart>
  );
}

interface CurveProps {
  readonly name: string;
  readonly curve: readonly BreachCost[];
  readonly currency: string | null;
}

function Sides({
  cost: { ours, theirs, net },
  currency,
}: {
  readonly cost: BreachCost;
  readonly currency: string | null;
}) {
  const words = (value: DecimalString | null) =>
    value === null ? 'not known' : money(value, currency);
  return (
    <Figures>
      <Figure label="We credit" value={words(ours)}>
        {ours === null ? 'our fee is not known' : ''}
      </Figure>
      <Figure label="Suppliers credit us" value={words(theirs)}>
        {theirs === null ? 'their fee is not known, or another currency' : ''}
      </Figure>
      <Figure
        label="Left with us"
        value={words(net)}
        tone={net === null ? 'neutral' : Number(net) > 0 ? 'danger' : 'success'}
      >
        {net !== null && Number(net) < 0 ? 'the suppliers credit more than we do' : ''}
      </Figure>
    </Figures>
  );
}

const Steps = ({ name, curve, currency }: CurveProps) => {
  const cell = (value: DecimalString | null) => (value === null ? '–' : money(value, currency));
  return (
    <DataTable
      label={`Cost of an outage by its length, ${name}`}
      rows={curve}
      keyOf={({ minutes }) => String(minutes)}
      columns={[
        {
          heading: 'Outage',
          cell: ({ minutes }) => (minutes === 0 ? 'None' : `From ${lengthWords(minutes)}`),
        },
        { heading: 'We credit', align: 'end', cell: ({ ours }) => cell(ours) },
        { heading: 'Suppliers credit us', align: 'end', cell: ({ theirs }) => cell(theirs) },
        { heading: 'Left with us', align: 'end', cell: ({ net }) => cell(net) },
      ]}
    />
  );
};
