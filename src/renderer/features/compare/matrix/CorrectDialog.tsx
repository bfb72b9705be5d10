import { useState } from 'react';
import type { Shelves } from '#renderer/app/open-shelves.ts';
import { systemClock } from '#renderer/platform/clock.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { tell } from '#renderer/ui/status.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { checkCorrection, valueAt } from '#shared/compare/corrected-terms.ts';
import type { Offer } from '#shared/compare/offer.ts';
import styles from '../compare.module.css';
import type { Found } from './chosen-cell.ts';

type Kind = 'value' | 'silent';

const KINDS: readonly { readonly id: Kind; readonly label: string }[] = [
  { id: 'value', label: 'The text says' },
  { id: 'silent', label: 'The text is silent' },
];

/** What a person says the text promises, with the reason; it is kept with the imported SLA. */
export function CorrectDialog({
  found: { row, cell, subject },
  path,
  offer,
  offers,
  onSaved,
  onClose,
}: {
  readonly found: Found;
  /** What is corrected: the cell's own path. */
  readonly path: string;
  readonly offer: Offer;
  readonly offers: Shelves['offers'];
  /** The SLA with its correction, as it is kept now. */
  readonly onSaved: (offer: Offer) => void;
  readonly onClose: () => void;
}) {
  const [kind, setKind] = useState<Kind>('value');
  const [value, setValue] = useState(() => valueAt(offer.terms, path));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const given = kind === 'silent' ? null : value.trim();
  const checked =
    given === ''
      ? 'Enter what the text says.'
      : ((): string | null => {
          const result = checkCorrection(offer, { path, value: given });
          return result.ok ? null : result.error;
        })();
  const missing = reason.trim() === '' ? 'Say why, for whoever reads the comparison.' : null;

  const save = async () => {
    setTried(true);
    if (checked !== null || missing !== null) return;
    const saved = await offers.change(offer.id, (held) => ({
      ...held,
      corrections: [
        ...held.corrections,
        { path, value: given, reason: reason.trim(), at: systemClock.now() },
      ],
    }));
    if (!saved.ok)
      return tell(`The correction was not saved. ${saved.error.message}`, { tone: 'danger' });
    onSaved(saved.value);
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Correct “${row.title}” of ${subject.name}`}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void save()}>
            Correct
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        <p className={styles['note']}>
          {`Shown now: ${cell.status === 'silent' ? 'silent' : cell.text}. The text itself stays as it is, and the correction can be taken back.`}
        </p>
        <RadioGroup
          label="What is right"
          options={KINDS}
          value={kind}
          onChange={setKind}
          orientation="horizontal"
        />
        {kind === 'value' && (
          <TextField
            label="Value"
            description="As the text prints it: 99.95%, 30 days, 4 business hours."
            value={value}
            onChange={setValue}
            autoFocus
            error={isTried ? checked : null}
          />
        )}
        <TextArea
          label="Reason"
          isRequired
          description="Where the text says so, or why it was read wrongly."
          value={reason}
          onChange={setReason}
          error={isTried ? missing : null}
        />
      </div>
    </Dialog>
  );
}
