import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Service } from '#shared/agreement/service.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { supplyChain, type Library, type SupplyChain } from '../composition/supplies.ts';
import { Working, type Trace } from '../trace.ts';
import { breachCurve, type BreachCost } from './breach-cost.ts';
import type { BackToBackFinding } from './finding.ts';
import { mismatches } from './mismatches.ts';

/** The failure of one link in the chain: a supply, or all of a redundant group at once. */
export interface LinkCost {
  /** Names of the supplies that fail. */
  readonly supplies: readonly string[];
  readonly curve: readonly BreachCost[];
}

/** What we promise for one service against what its suppliers promise us. */
export interface ServiceBackToBack {
  readonly service: Service;
  readonly commitment: Commitment;
  readonly chain: SupplyChain;
  /** In percent. */
  readonly promised: DecimalString;
  /** What the suppliers promise together; null where nothing is known of them. */
  readonly supplied: DecimalString | null;
  /** Whether the suppliers' promises carry ours; null where not all of them are known. */
  readonly holds: boolean | null;
  readonly findings: readonly BackToBackFinding[];
  /** Supplies whose promise is not known. */
  readonly problems: readonly Problem[];
  readonly costs: readonly LinkCost[];
  readonly trace: Trace;
}

export interface BackToBackOptions {
  /** Our month's fee; null: as the agreement's services say. */
  readonly fee: string | null;
}

/** For each service with suppliers, and each promise of its availability. */
export function backToBack(
  agreement: Agreement,
  library: Library,
  { fee }: BackToBackOptions = { fee: null },
): readonly ServiceBackToBack[] {
  return agreement.services
    .filter(({ supplies }) => supplies.length > 0)
    .flatMap((service) => {
      const chain = supplyChain(agreement, service, library);
      return agreement.commitments
        .filter((commitment) => promisesAvailability(commitment, service))
        .map((commitment) => compared(agreement, service, commitment, chain, fee));
    });
}

const promisesAvailability = ({ kind, services, target }: Commitment, { id }: Service): boolean =>
  kind === 'availability' &&
  (services.length === 0 || services.includes(id)) &&
  target.value !== null &&
  target.unit === 'percent' &&
  target.share === null &&
  (target.comparator === 'at-least' || target.comparator === 'more-than');

function compared(
  agreement: Agreement,
  service: Service,
  commitment: Commitment,
  chain: SupplyChain,
  fee: string | null,
): ServiceBackToBack {
  const working = new Working();
  const promised = commitment.target.value!;
  const supplied = chain.composition?.availability ?? null;
  const enough =
    supplied === null
      ? null
      : commitment.target.comparator === 'more-than'
        ? exact(supplied).gt(promised)
        : exact(supplied).gte(promised);
  if (supplied !== null)
    working.compute(
      'Suppliers against our promise',
      'supplied - promised',
      { supplied, promised },
      { unit: 'percentage points', because: 'All supplies together, as their contracts promise.' },
    );
  const promises = chain.supplies.flatMap(({ promise }) => (promise ? [promise] : []));
  const ours = { agreement, commitment };
  return {
    service,
    commitment,
    chain,
    promised,
    supplied,
    // One that is unknown can only make it worse.
    holds: enough === true && chain.problems.length > 0 ? null : enough,
    findings: [
      ...(enough === false ? [tooLow(agreement, service, commitment, supplied!, chain)] : []),
      ...promises.flatMap((promise) => mismatches(ours, promise)),
    ],
    problems: chain.problems,
    costs:
      chain.composition === null || commitment.remedy?.type !== 'credits'
        ? []
        : chain.composition.blocks.map(({ parts }) => {
            const failing = parts.map((at) => chain.supplies[at]!);
            return {
              supplies: failing.map(({ supply }) => supply.name),
              curve: breachCurve(
                { ...ours, fee },
                failing.flatMap(({ promise }) => (promise ? [{ ...promise, fee: null }] : [])),
              ),
            };
          }),
    trace: [...(chain.composition?.trace ?? []), ...working.trace],
  };
}

function tooLow(
  agreement: Agreement,
  service: Service,
  commitment: Commitment,
  supplied: DecimalString,
  { composition, supplies }: SupplyChain,
): BackToBackFinding {
  const promised = commitment.target.value!;
  const first = composition?.sensitivity[0];
  const weakest = first ? supplies[first.part]?.supply.name : undefined;
  // Rounded down: the remedy below may not promise more than is carried.
  const shown = decimalString(exact(supplied).toDecimalPlaces(6, 1));
  return {
    kind: 'availability',
    place: {
      path: `/commitments/${commitment.id}/target/value`,
      label: `${recordName(agreement, 'commitments', commitment.id)} › Target`,
    },
    supplier: null,
    ours: promised,
    theirs: supplied,
    unit: '%',
    message: `We promise ${promised}% for "${recordName(agreement, 'services', service.id)}", but what its suppliers promise comes to ${shown}%: no contract carries the promise.`,
    remedy: `Promise at most ${shown}%, or better the supplies${weakest === undefined || weakest === '' ? '' : `, "${weakest}" first`}, or make them redundant.`,
  };
}
