import { useState } from 'react';
import { useIncidents } from '#renderer/shell/incidents/incident-store.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/choice.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { DecimalString } from '#shared/base/decimal.ts';
import { spanOf } from '#shared/engine/calendar/windows.ts';
import { isToldByIncidents } from '#shared/engine/claims/evidence.ts';
import type { CreditDue } from '#shared/engine/record/performance.ts';
import { termsOf } from '#shared/engine/record/terms.ts';
import { MOST_ENCLOSED, type ReportRequest } from '#shared/report/request.ts';
import styles from './record.module.css';
import { windowWords } from './window-words.ts';

/** What a claim letter says besides the record. */
export type LetterDetails = Pick<
  Extract<ReportRequest, { type: 'claim-letter' }>,
  'fee' | 'affected' | 'incidents'
>;

/** Asks what the record does not know: the fee of what was affected, its name, and the incidents. */
export function ClaimLetterDialog({
  due: { commitment, window },
  title,
  onClose,
  onExport,
}: {
  readonly due: CreditDue;
  readonly title: string;
  readonly onClose: () => void;
  readonly onExport: (details: LetterDetails) => void;
}) {
  const agreement = useAgreement();
  const { incidents, source } = useIncidents(agreement.id);
  const recordedFee = (window.result.terms ?? termsOf(agreement, commitment)).monthlyFee;
  const [fee, setFee] = useState<DecimalString | null>(recordedFee);
  const [affected, setAffected] = useState('');
  const [isEnclosing, setEnclosing] = useState(true);
  const span = spanOf(window.period, window.last, agreement.timeZone);
  const fitting = incidents
    .filter(({ start, end }) => start < span.end && end > span.start)
    .slice(0, MOST_ENCLOSED);
  const isTold = isToldByIncidents(commitment);
  const count = fitting.length === 1 ? 'the incident' : `the ${fitting.length} incidents`;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Claim letter"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            onPress={() =>
              onExport({
                fee: fee === recordedFee ? null : fee,
                affected: affected.trim(),
                incidents: isTold && isEnclosing ? fitting : [],
              })
            }
          >
            Export Word and PDF …
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p>{`${title}, ${windowWords(commitment, window.period, window.last)}.`}</p>
        {window.claim !== 'claimed' && (
          <DecimalField
            label="Fee a month"
            description="Of what was affected: correct it where the agreement’s fee is for more than that."
            kind="money"
            suffix={agreement.currency ?? undefined}
            value={fee}
            onChange={setFee}
          />
        )}
        <TextField
          label="Affected"
          description="The service or site that failed; it is named in the letter."
          value={affected}
          onChange={setAffected}
        />
        {isTold &&
          (fitting.length > 0 ? (
            <Checkbox value={isEnclosing} onChange={setEnclosing}>
              {`Enclose ${count} of this window from Replay${source === '' ? '' : ` (${source})`}`}
            </Checkbox>
          ) : (
            <p className={styles['none']}>
              Replay holds no incidents of this window: the letter leaves room for their times where
              the agreement asks for a form.
            </p>
          ))}
      </div>
    </Dialog>
  );
}
