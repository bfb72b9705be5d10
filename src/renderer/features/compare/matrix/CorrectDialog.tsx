import { useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/fields/choice.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import { checkCorrection, valueAt } from '#shared/compare/corrected-terms.ts';
import { GROUND_ANSWERS } from '#shared/compare/correction/ground.ts';
import type { Offer } from '#shared/compare/offer.ts';
import styles from '../compare.module.css';
import { keepCorrections } from './stored-corrections.ts';

/** What can be said of a value: one that is typed, one that stands for itself, or null for silence. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly value: 'typed' | { readonly is: string | null };
}

const SILENT: Answer = { id: 'silent', label: 'The text is silent', value: { is: null } };
const TYPED: readonly Answer[] = [{ id: 'value', label: 'The text says', value: 'typed' }, SILENT];

/** Of a ground of exclusion. */
export const GROUND: readonly Answer[] = [
  ...GROUND_ANSWERS.map((answer) => ({
    id: answer,
    label: answer === 'excluded' ? 'Excluded' : 'Not excluded',
    value: { is: answer },
  })),
  SILENT,
];

/** What a person says the text promises, with the reason; it is kept with the imported SLA. */
export function CorrectDialog({
  title,
  shown,
  path,
  answers = TYPED,
  offer,
  offers,
  onSaved,
  onClose,
}: {
  /** “Promised availability” of Kestrel. */
  readonly title: string;
  /** What stands there now. */
  readonly shown: string;
  /** What is corrected: the cell's own path. */
  readonly path: string;
  readonly answers?: readonly Answer[];
  readonly offer: Offer;
  readonly offers: Shelves['offers'];
  /** The SLA with its correction, as it is kept now. */
  readonly onSaved: (offer: Offer) => void;
  readonly onClose: () => void;
}) {
  const [kind, setKind] = useState(answers[0]!.id);
  const [value, setValue] = useState(() => valueAt(offer.terms, path));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const answer = answers.find(({ id }) => id === kind)?.value ?? 'typed';
  const given = answer === 'typed' ? value.trim() : answer.is;
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
    const saved = await keepCorrections(offers, offer, [{ path, value: given }], reason);
    if (saved === null) return;
    onSaved(saved);
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Correct ${title}`}
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
          {`Shown now: ${shown}. The text itself stays as it is, and the correction can be taken back.`}
        </p>
        <RadioGroup
          label="What is right"
          options={answers}
          value={kind}
          onChange={setKind}
          orientation="horizontal"
        />
        {answer === 'typed' && (
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
