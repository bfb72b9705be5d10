import type { Position } from '#shared/agreement/section.ts';

export const POSITION_NAMES: Readonly<Record<Position, string>> = {
  provider: 'Provider-friendly',
  balanced: 'Balanced',
  customer: 'Customer-friendly',
};
