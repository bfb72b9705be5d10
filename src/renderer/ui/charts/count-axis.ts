import type { Axis } from './plot.tsx';
import { niceDomain, ticksOf } from './scale.ts';

/** From zero to the most of them, marked at whole numbers: there is no half a case. */
export function countAxis(label: string, most: number): Axis {
  const domain = niceDomain([Math.max(most, 1)], 4, [0]);
  return {
    label,
    domain,
    ticks: ticksOf(domain, 4).filter(Number.isInteger),
    format: (value) => value.toLocaleString('en-GB'),
  };
}
