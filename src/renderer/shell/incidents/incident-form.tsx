import { useLayoutEffect, useRef, useState } from 'react';
import type { DecimalString } from '#shared/base/decimal.ts';
import {
  readTypedIncident,
  type IncidentFaults,
  type IncidentField,
} from '#shared/engine/import/typed-incident.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { PageFields } from '#renderer/ui/page/page.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import styles from './incidents.module.css';
import { INCIDENT_KINDS, kindWords, type IncidentKind } from './kind-words.ts';

const KIND_OPTIONS = INCIDENT_KINDS.map((id) => ({ id, label: kindWords(id) }));
const NO_FAULTS: IncidentFaults = {};

/** One incident, typed: it is read by the same rules as those of a log. */
export function IncidentForm({
  zone,
  onAdd,
}: {
  /** Of times that name none. */
  readonly zone: string;
  readonly onAdd: (incident: Incident) => void;
}) {
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [kind, setKind] = useState<IncidentKind>('outage');
  const [weight, setWeight] = useState<DecimalString | null>('1' as DecimalString);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [refusals, setRefusals] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  // Only when it is refused: what is being mended keeps the focus.
  useLayoutEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const add = () => {
    const read = readTypedIncident({ start, end, kind, weight: weight ?? '1' }, zone);
    setFaults(read.ok ? NO_FAULTS : read.error);
    if (!read.ok) {
      setRefusals(refusals + 1);
      return;
    }
    onAdd(read.value);
    setStart('');
    setEnd('');
  };
  /** Takes what is typed, which is no longer what was wrong. */
  const into =
    <T,>(field: IncidentField, set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setFaults((before) => ({ ...before, [field]: undefined }));
    };

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <PageFields>
        <TextField
          label="Start"
          placeholder="2026-06-03 14:05"
          autoFocus
          value={start}
          error={faults.start}
          onChange={into('start', setStart)}
        />
        <TextField
          label="End"
          placeholder="2026-06-03 14:45"
          value={end}
          error={faults.end}
          onChange={into('end', setEnd)}
        />
        <Select label="Kind" options={KIND_OPTIONS} value={kind} onChange={setKind} />
        <DecimalField
          label="Weight"
          description="The part of the service affected, 0 to 1."
          value={weight}
          error={faults.weight}
          onChange={into('weight', setWeight)}
        />
        <div className={styles['submit']}>
          <Button type="submit" variant="primary" isDisabled={start === '' || end === ''}>
            Add
          </Button>
        </div>
      </PageFields>
    </form>
  );
}
