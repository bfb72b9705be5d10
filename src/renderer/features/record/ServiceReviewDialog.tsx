import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/fields/date-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { PageFields } from '#renderer/ui/page/page.tsx';
import type { IsoDate } from '#shared/base/date.ts';
import styles from './record.module.css';

export interface ReviewSpan {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Asks for the time that a service review covers. */
export function ServiceReviewDialog({
  initial,
  onClose,
  onExport,
}: {
  readonly initial: ReviewSpan;
  readonly onClose: () => void;
  readonly onExport: (span: ReviewSpan) => void;
}) {
  const [span, setSpan] = useState(initial);
  const isSpan = span.from === null || span.to === null || span.from <= span.to;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Service review"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={!isSpan} onPress={() => onExport(span)}>
            Export Word and PDF …
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p>
          Targets and results, credits, and what is due next, for the meeting in which they are
          reviewed. It covers the windows that end in this time.
        </p>
        <PageFields>
          <DateField
            label="From"
            description="Empty: from the first result on."
            value={span.from}
            onChange={(from) => setSpan({ ...span, from })}
          />
          <DateField
            label="To"
            description="Empty: to the last result."
            value={span.to}
            error={isSpan ? undefined : 'This is before the first day.'}
            onChange={(to) => setSpan({ ...span, to })}
          />
        </PageFields>
      </div>
    </Dialog>
  );
}
