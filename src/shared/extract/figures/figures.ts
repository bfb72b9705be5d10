import type { Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { figureLines } from './figure.ts';
import { latencies, packetLoss } from './network.ts';
import { durability, recoveryPoint, recoveryTime } from './storage.ts';

const MOST = 200;

/** Figures of the network, of storage and of recovery, each only where it is promised. */
export function figures(
  text: SlaText,
): Pick<Terms, 'latency' | 'packetLoss' | 'durability' | 'recoveryTime' | 'recoveryPoint'> {
  const lines = figureLines(text);
  return {
    latency: latencies(lines).slice(0, MOST),
    packetLoss: packetLoss(lines),
    durability: durability(lines),
    recoveryTime: recoveryTime(lines),
    recoveryPoint: recoveryPoint(lines),
  };
}
