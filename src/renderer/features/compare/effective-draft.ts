import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { inherited } from '#shared/engine/levels/inherited.ts';

/** A draft as it is compared. */
export interface EffectiveDraft {
  readonly agreement: Agreement;
  /** With all that it takes over from the agreements above it. */
  readonly effective: Agreement;
  /** The agreements above it, the nearest first; those that are not there are in it too. */
  readonly above: readonly AgreementId[];
}

/** Reads a draft and all that it extends; null where it cannot be read itself. */
export async function readEffectiveDraft(
  id: AgreementId,
  read: (id: AgreementId) => Promise<Agreement | null>,
): Promise<EffectiveDraft | null> {
  const agreement = await read(id);
  if (agreement === null) return null;
  const found = new Map([[id, agreement]]);
  const above: AgreementId[] = [];
  // Agreements that go in a circle are told of where they are drafted; here the circle just ends.
  for (let link = agreement.extends; link !== null && !found.has(link.agreement);) {
    above.push(link.agreement);
    const next = await read(link.agreement);
    if (next === null) break;
    found.set(link.agreement, next);
    link = next.extends;
  }
  const { effective } = inherited(agreement, (one) => found.get(one) ?? null);
  return { agreement, effective, above };
}
