import { useState } from 'react';
import { useChange } from '#renderer/store/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { Popover } from '#renderer/ui/popover.tsx';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { WindowRecord } from '#shared/engine/record/performance.ts';
import styles from './record.module.css';
import { withResult } from './result-edits.ts';

/** Notes that a credit was claimed, with the day, or takes that back. */
export function ClaimMark({
  commitment,
  window: { period, last, claim, claimBy, result },
  named,
  today,
}: {
  readonly commitment: CommitmentId;
  readonly window: WindowRecord;
  /** "Availability, February 2026" */
  readonly named: string;
  readonly today: IsoDate;
}) {
  const change = useChange();
  const [day, setDay] = useState<IsoDate | null>(claim === 'lapsed' ? claimBy : today);
  const mark = (claimed: IsoDate | null) => {
    // The button for the one gives way to the button for the other.
    const next = `${claimed === null ? 'Mark as claimed' : 'Not claimed'}: ${named}`;
    keepFocus(() => document.querySelector<HTMLElement>(`[aria-label="${CSS.escape(next)}"]`));
    change((agreement) => withResult(agreement, commitment, period, { claimed }), {
      label: claimed === null ? 'Take back claim' : 'Mark as claimed',
    });
  };
  if (claim === 'none' || claim === 'automatic') return null;
  if (result.claimed !== null)
    return (
      <Button
        size="small"
        variant="quiet"
        aria-label={`Not claimed: ${named}`}
        onPress={() => mark(null)}
      >
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
          <Button type="submit" variant="primary" isDisabled={day === null}>
            Mark as claimed
          </Button>
        </form>
      )}
    </Popover>
  );
}
