import type { Commitment } from '#shared/agreement/commitment.ts';
import { formatterFor } from '#shared/assemble/format.ts';

/** "at least 99.95% · calendar month", in the agreement's language. */
export function commitmentSummary(
  { target, window }: Pick<Commitment, 'target' | 'window'>,
  language: string,
): string {
  const formatter = formatterFor(language);
  const promised = formatter.target(target, true) ?? 'no target yet';
  return window === null ? promised : `${promised} · ${formatter.choice('window', window)}`;
}
