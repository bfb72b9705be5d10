import { useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/fields/choice.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import { checkCorrection } from '#shared/compare/corrected-terms.ts';
import {
  changesOfStep,
  creditSteps,
  MEASURES,
  type StepValues,
} from '#shared/compare/correction/credit-steps.ts';
import type { Offer } from '#shared/compare/offer.ts';
import styles from '../compare.module.css';
import { keepCorrections } from './stored-corrections.ts';

type Kind = 'value' | 'none';
const KINDS: readonly { readonly id: Kind; readonly label: string }[] = [
  { id: 'value', label: 'The text says' },
  { id: 'none', label: 'The text has no such step' },
];

/** One step of a credit schedule as a person reads it in the text; all that is reckoned follows. */
export function CorrectStepsDialog({
  name,
  offer,
  offers,
  onSaved,
  onClose,
}: {
  readonly name: string;
  readonly offer: Offer;
  readonly offers: Shelves['offers'];
  readonly onSaved: (offer: Offer) => void;
  readonly onClose: () => void;
}) {
  const steps = creditSteps(offer);
  const [chosen, setChosen] = useState(() => steps[0]!.id);
  const step = steps.find(({ id }) => id === chosen) ?? steps[0]!;
  const [values, setValues] = useState<StepValues>(step.values);
  const [kind, setKind] = useState<Kind>('value');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);

  const changes = kind === 'none' ? [{ path: step.id, value: null }] : changesOfStep(step, values);
  const problem = (part: string): string | null => {
    const change = changes.find(({ path }) => path === `${step.id}/${part}`);
    const result = change && checkCorrection(offer, change);
    return isTried && result && !result.ok ? result.error : null;
  };
  const isWrong = changes.some((change) => !checkCorrection(offer, change).ok);
  const missing = reason.trim() === '' ? 'Say why, for whoever reads the comparison.' : null;
  const set = (part: keyof StepValues) => (value: string) =>
    setValues((before) => ({ ...before, [part]: value }));
  const field = (part: keyof StepValues, label: string, description: string) => (
    <TextField
      label={label}
      description={description}
      value={values[part]}
      onChange={set(part)}
      error={problem(part)}
    />
  );

  const save = async () => {
    setTried(true);
    if (isWrong || missing !== null) return;
    if (changes.length === 0) return onClose();
    const saved = await keepCorrections(offers, offer, changes, reason);
    if (saved === null) return;
    onSaved(saved);
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Correct the credit steps of ${name}`}
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
        <Select
          label="Step"
          options={steps.map(({ id, label }) => ({ id, label }))}
          value={chosen}
          onChange={(id) => {
            setChosen(id);
            setValues(steps.find((one) => one.id === id)?.values ?? step.values);
            setKind('value');
          }}
        />
        {!step.isNew && (
          <RadioGroup
            label="What is right"
            options={KINDS}
            value={kind}
            onChange={setKind}
            orientation="horizontal"
          />
        )}
        {kind === 'value' && (
          <>
            <Select
              label="Goes by"
              options={MEASURES}
              value={values.measure}
              onChange={set('measure')}
            />
            {field('atOrAbove', 'From', 'Included; empty where the step has no lower end.')}
            {field('below', 'Up to', 'Not included; empty where the step has no upper end.')}
            {field('credit', 'Credit', 'As the text counts it: 10%.')}
          </>
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
