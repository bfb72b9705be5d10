import { useEffect, useState } from 'react';
import { useOtherAgreements } from '#renderer/shell/use-other-agreements.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { idsAbove } from './level-rows.ts';

/** The library with all agreements above one: each is known only once the one below it is read. */
export function useAbove(agreement: Agreement) {
  const [wanted, setWanted] = useState<readonly AgreementId[]>(() =>
    idsAbove(agreement, () => null),
  );
  const others = useOtherAgreements(agreement.id, wanted);
  const { find } = others;
  const next = idsAbove(agreement, find);
  const isWhole = next.length === wanted.length && next.every((id, at) => id === wanted[at]);
  useEffect(() => {
    if (!isWhole) setWanted(idsAbove(agreement, find));
  }, [isWhole, agreement, find]);
  return { ...others, isReady: others.isReady && isWhole };
}
