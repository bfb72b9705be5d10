import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Service } from '#shared/agreement/service.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { compose, type Composition } from './compose.ts';

/** Finds an agreement of the library; null where it is not there. */
export type Library = (id: AgreementId) => Agreement | null;

/** A supply with what its supplier promises for it. */
export interface PromisedSupply {
  readonly supply: Supply;
  readonly availability: DecimalString;
  /** The supplier's promise; null where only a figure is known. */
  readonly promise: { readonly agreement: Agreement; readonly commitment: Commitment } | null;
}

export interface SupplyChain {
  readonly supplies: readonly PromisedSupply[];
  /** Null where no supply has a figure. */
  readonly composition: Composition | null;
  /** Supplies without a figure: the composition is then of the others, and too good. */
  readonly problems: readonly Problem[];
}

/** What the suppliers of a service of our agreement promise together. */
export function supplyChain(
  ours: Pick<Agreement, 'services'>,
  service: Service,
  library: Library,
): SupplyChain {
  const called = recordName(ours, 'services', service.id);
  const read = service.supplies.map((supply, at) =>
    promised({ service, called }, supply, at, library),
  );
  const supplies = read.flatMap(({ found }) => (found ? [found] : []));
  return {
    supplies,
    composition: compose(
      supplies.map(({ supply, availability }) => ({
        name: supply.name,
        availability,
        group: supply.group,
      })),
    ),
    problems: read.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

interface Read {
  readonly found: PromisedSupply | null;
  readonly problem: Problem | null;
}

function promised(
  { service, called }: { readonly service: Service; readonly called: string },
  supply: Supply,
  at: number,
  library: Library,
): Read {
  const name = supply.name || `Supply ${at + 1}`;
  const fail = (property: string, message: string, remedy: string): Read => ({
    found: null,
    problem: {
      place: {
        path: `/services/${service.id}/supplies/${at + 1}/${property}`,
        label: `${called} › ${name}`,
      },
      message,
      remedy,
    },
  });
  if (supply.agreement === null)
    return supply.availability === null
      ? fail(
          'availability',
          `Nothing is known of what the supplier of "${name}" promises.`,
          'Name its agreement, or enter the availability that it promises.',
        )
      : { found: { supply, availability: supply.availability, promise: null }, problem: null };
  const agreement = library(supply.agreement.agreement);
  if (agreement === null)
    return supply.availability === null
      ? fail(
          'agreement',
          `The agreement "${supply.agreement.title}" is not in the library.`,
          'Import it, or enter the availability that it promises.',
        )
      : { found: { supply, availability: supply.availability, promise: null }, problem: null };
  const commitment =
    supply.commitment === null
      ? agreement.commitments.find(({ kind }) => kind === 'availability')
      : agreement.commitments.find(({ id }) => id === supply.commitment);
  if (!commitment)
    return fail(
      'commitment',
      `The agreement "${agreement.title}" has no such commitment on availability.`,
      'Choose one of its commitments.',
    );
  const { target } = commitment;
  const lower = target.comparator !== 'at-most' && target.comparator !== 'less-than';
  if (target.value === null || target.unit !== 'percent' || target.share !== null || !lower)
    return fail(
      'commitment',
      `"${recordName(agreement, 'commitments', commitment.id)}" in "${agreement.title}" promises no availability in percent.`,
      'Choose a commitment on availability, or enter the figure.',
    );
  return {
    found: { supply, availability: target.value, promise: { agreement, commitment } },
    problem: null,
  };
}
