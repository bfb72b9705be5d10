import type { Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { aimsIn } from './aims.ts';
import { figureLines } from './figure.ts';
import { latencies } from './latency.ts';
import { packetLoss } from './packet-loss.ts';
import { durability, recoveryPoint, recoveryTime } from './storage.ts';

const MOST = 200;

/** Figures of the network, of storage and of recovery, each only where it is promised. */
export function figures(
  text: SlaText,
): Pick<Terms, 'latency' | 'packetLoss' | 'durability' | 'recoveryTime' | 'recoveryPoint'> {
  const lines = figureLines(text);
  const isAim = aimsIn(lines);
  const promised = lines.filter((line) => !isAim(line));
  return {
    latency: latencies(promised).slice(0, MOST),
    packetLoss: packetLoss(promised),
    durability: durability(lines),
    recoveryTime: recoveryTime(lines),
    recoveryPoint: recoveryPoint(lines),
  };
}
