import type { Service } from '#shared/agreement/service.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { SupplyChain } from '#shared/engine/composition/supplies.ts';

/** A supply in the picture. */
export interface DrawnSupply {
  /** Counted from 1, as in places. */
  readonly position: number;
  readonly name: string;
  /** The supplier's agreement that the figure follows, or that is missing; else where it is from. */
  readonly source: string;
  /** In percent; null where nothing is known. */
  readonly availability: DecimalString | null;
}

/** One link of the chain: a supply, or several that stand in for each other. */
export interface DrawnLink {
  /** Empty for a single supply. */
  readonly group: string;
  readonly supplies: readonly DrawnSupply[];
  /** Of all together; null where none of them is known. */
  readonly availability: DecimalString | null;
}

export const supplyName = ({ name }: Supply, index: number): string =>
  name.trim() || `Supply ${index + 1}`;

/** All supplies of a service as links in series, those without a figure too. */
export function drawnChain(service: Service, chain: SupplyChain): readonly DrawnLink[] {
  const links: { group: string; supplies: DrawnSupply[]; availability: DecimalString | null }[] =
    [];
  service.supplies.forEach((supply, index) => {
    const at = chain.supplies.findIndex((one) => one.supply === supply);
    const found = chain.supplies[at];
    const block = chain.composition?.blocks.find(({ parts }) => parts.includes(at));
    const drawn: DrawnSupply = {
      position: index + 1,
      name: supplyName(supply, index),
      source:
        found?.promise?.agreement.title ??
        supply.agreement?.title ??
        (found ? 'figure typed' : 'no figure yet'),
      availability: found?.availability ?? null,
    };
    const group = supply.group.trim();
    const known = group === '' ? undefined : links.find((link) => link.group === group);
    if (known) {
      known.supplies.push(drawn);
      known.availability ??= block?.availability ?? null;
    } else links.push({ group, supplies: [drawn], availability: block?.availability ?? null });
  });
  return links;
}
