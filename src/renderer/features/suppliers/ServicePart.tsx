import { useMemo, useState } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, PagePart } from '#renderer/ui/page/page.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Service } from '#shared/agreement/service.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { backToBack } from '#shared/engine/back-to-back/back-to-back.ts';
import {
  supplyChain,
  type Library,
  type SupplyChain,
} from '#shared/engine/composition/supplies.ts';
import { drawnChain, supplyName } from './chain.ts';
import { CostPart } from './CostPart.tsx';
import { percent, points } from './figures.ts';
import { mismatchesOf } from './mismatch.ts';
import { Mismatches } from './Mismatches.tsx';
import { SupplyChainPicture } from './SupplyChainPicture.tsx';
import { UnknownSupplies } from './UnknownSupplies.tsx';
import { Verdict } from './Verdict.tsx';

/** One service: its chain, whether our promise is carried, what to mend first, what a miss costs. */
export function ServicePart({
  service,
  find,
  isAlone,
}: {
  readonly service: Service;
  readonly find: Library;
  /** No other service is on the page, so that titles need not name it. */
  readonly isAlone: boolean;
}) {
  const agreement = useAgreement();
  const [fee, setFee] = useState<DecimalString | null>(null);
  const results = useMemo(
    () => backToBack(agreement, find, { fee }).filter((one) => one.service.id === service.id),
    [agreement, find, fee, service.id],
  );
  const chain = useMemo(() => supplyChain(agreement, service, find), [agreement, service, find]);
  const links = useMemo(() => drawnChain(service, chain), [service, chain]);
  const findings = useMemo(() => mismatchesOf(results), [results]);
  const name = recordName(agreement, 'services', service.id);
  const titled = (title: string) => (isAlone ? title : `${title}, ${name}`);
  const supplies = `/services/${service.id}/supplies`;

  return (
    <>
      <PagePart
        title={name}
        note="What it is built on. All links of the chain are needed; of a group, one supply is enough."
        actions={
          <Button size="small" onPress={() => goToPlace(supplies)}>
            Edit the supplies
          </Button>
        }
      >
        <SupplyChainPicture
          label={`Supplies of ${name}`}
          links={links}
          whole={chain.composition?.availability ?? null}
          placeOf={(position) => `${supplies}/${position}`}
        />
        <UnknownSupplies problems={chain.problems} />
        {results.map((result) => (
          <Verdict key={result.commitment.id} result={result} />
        ))}
        {results.length === 0 && (
          <>
            <p>
              No commitment promises the availability of this service in percent, so there is
              nothing to hold against its suppliers.
            </p>
            {chain.composition && <TraceView trace={chain.composition.trace} />}
          </>
        )}
      </PagePart>
      <Sensitivity
        title={titled('What to mend first')}
        name={name}
        service={service}
        chain={chain}
      />
      {results.length > 0 && chain.supplies.length > 0 && (
        <PagePart
          title={titled('Back to back')}
          note="Where our promise is wider than a supplier’s, an outage can be ours alone."
        >
          {findings.length === 0 ? (
            <p>
              {chain.supplies.some(({ promise }) => promise)
                ? 'Nothing: what is known of the suppliers’ terms covers ours.'
                : 'Only figures are known of the suppliers. Name their agreements, and their terms are compared with ours.'}
            </p>
          ) : (
            <Mismatches label={`Mismatches of ${name}`} findings={findings} />
          )}
        </PagePart>
      )}
      <CostPart
        title={titled('Cost of an outage')}
        name={name}
        results={results}
        currency={agreement.currency}
        fee={fee}
        onFee={setFee}
      />
    </>
  );
}

/** Which supply to mend first: by how much the whole gains. */
function Sensitivity({
  title,
  name,
  service,
  chain: { composition, supplies },
}: {
  readonly title: string;
  readonly name: string;
  readonly service: Service;
  readonly chain: SupplyChain;
}) {
  if (composition === null || supplies.length < 2) return null;
  const first = composition.sensitivity[0];
  return (
    <PagePart
      title={title}
      note="Percentage points that the whole would gain. What a group already makes up for gains little."
    >
      <DataTable
        label={`Gain from each supply of ${name}`}
        rows={composition.sensitivity}
        keyOf={({ part }) => String(part)}
        columns={[
          {
            heading: 'Supply',
            cell: (row) => {
              const { supply } = supplies[row.part]!;
              return (
                <>
                  {supplyName(supply, service.supplies.indexOf(supply))}{' '}
                  {row === first && Number(row.gain) > 0 && <Badge tone="accent">First</Badge>}
                </>
              );
            },
          },
          {
            heading: 'Promised',
            align: 'end',
            cell: ({ part }) => percent(supplies[part]!.availability),
          },
          {
            heading: 'If down half as long',
            align: 'end',
            cell: ({ gainWhenHalved }) => `+${points(gainWhenHalved)}`,
          },
          { heading: 'If never down', align: 'end', cell: ({ gain }) => `+${points(gain)}` },
        ]}
      />
    </PagePart>
  );
}
