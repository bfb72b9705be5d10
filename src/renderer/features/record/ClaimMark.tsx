import { useState } from 'react';
import { useChange } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/fields/date-field.tsx';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { Popover } from '#renderer/ui/overlays/popover.tsx';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { recordClaim, removeClaim } from '#shared/engine/record/edit.ts';
import type { WindowRecord } from '#shared/engine/record/performance.ts';
import styles from './record.module.css';

/** Notes that a credit was claimed, with the day and the amount, or takes that back. */
export function ClaimMark({
  commitment,
  window: { period, last, claim, claimBy, result, credit },
  currency,
  named,
  today,
}: {
  readonly commitment: CommitmentId;
  readonly window: WindowRecord;
  readonly currency: string | null;
  /** "Availability, February 2026" */
  readonly named: string;
  readonly today: IsoDate;
}) {
  const change = useChange();
  const [day, setDay] = useState<IsoDate | null>(claim === 'lapsed' ? claimBy : today);
  const [typed, setTyped] = useState<DecimalString | null>(null);
  const amount = typed ?? credit?.amount ?? null;
  // The button for the one gives way to the button for the other.
  const passFocusTo = (next: string) =>
    keepFocus(() => document.querySelector<HTMLElement>(`[aria-label="${CSS.escape(next)}"]`));
  const mark = (on: IsoDate) => {
    passFocusTo(`Not claimed: ${named}`);
    // Of another amount nobody said what share it is.
    const isReckoned = amount === (credit?.amount ?? null);
    const claimed = { percent: isReckoned ? (credit?.percent ?? null) : null, amount };
    change((agreement) => recordClaim(agreement, commitment, period, { on, credit: claimed }), {
      label: 'Mark as claimed',
    });
  };
  const unmark = () => {
    passFocusTo(`Mark as claimed: ${named}`);
    change((agreement) => removeClaim(agreement, commitment, period), {
      label: 'Take back claim',
    });
  };
  if (claim === 'none' || claim === 'automatic') return null;
  if (result.claimed !== null)
    return (
      <Button size="small" variant="quiet" aria-label={`Not claimed: ${named}`} onPress={unmark}>
        Not claimed
      </Button>
    );
  const doubt =
    day === null
      ? undefined
      : day <= last
        ? 'The window was not over on this day.'
        : claimBy !== null && day > claimBy
          ? 'This is after the last day to claim it.'
          : undefined;
  return (
    <Popover
      label={`Claimed: ${named}`}
      placement="bottom end"
      trigger={
        <Button size="small" variant="quiet" aria-label={`Mark as claimed: ${named}`}>
          Mark as claimed
        </Button>
      }
    >
      {(close) => (
        <form
          className={styles['popover']}
          onSubmit={(event) => {
            event.preventDefault();
            if (day === null) return;
            mark(day);
            close();
          }}
        >
          <DateField label="Claimed on" description={doubt} value={day} onChange={setDay} />
          <DecimalField
            label="Amount claimed"
            description="Kept as it was claimed, whatever changes later."
            kind="money"
            suffix={currency ?? undefined}
            value={amount}
            onChange={setTyped}
          />
          <Button type="submit" variant="primary" isDisabled={day === null}>
            Mark as claimed
          </Button>
        </form>
      )}
    </Popover>
  );
}
