import { Banner } from '#renderer/ui/page/surface.tsx';
import { formatterFor } from '#shared/assemble/format.ts';
import type { ChronicFailure } from '#shared/engine/record/chronic.ts';
import styles from './record.module.css';

/** How far the misses are from those that allow the agreement to be ended. */
export function ChronicNote({ chronic }: { readonly chronic: ChronicFailure | null }) {
  if (chronic === null || (chronic.now === 0 && chronic.reachedOn === null)) return null;
  const { misses, withinMonths, now, reachedOn } = chronic;
  const times =
    now === 0
      ? 'Not missed'
      : now < 3
        ? `Missed ${now === 1 ? 'once' : 'twice'}`
        : `Missed ${now} times`;
  const period = withinMonths === 1 ? 'month' : `${withinMonths} months`;
  const enough = misses === 1 ? 'a single miss is' : `${misses} misses are`;
  const state = `${times} in the last ${period}; ${enough} a chronic failure, for which the agreement may be ended.`;
  if (reachedOn === null) return <p className={styles['chronic']}>{state}</p>;
  return (
    <Banner tone="danger" title={`Chronic failure since ${formatterFor('en-GB').date(reachedOn)}`}>
      <p>{state}</p>
    </Banner>
  );
}
