import { useState } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { IsoDateSchema, type IsoDate } from '#shared/base/date.ts';
import { classNames } from '../class-names.ts';
import { FieldFrame, fieldState, placed, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { steady } from '../page/steady.tsx';

export interface DateFieldProps extends FieldProps {
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
}

const FIRST = '1900-01-01';
const LAST = '2199-12-31';

/** The year 2028 is 0002, 0020 and 0202 while one types it. */
function readDate(text: string): IsoDate | null {
  const parsed = IsoDateSchema.safeParse(text);
  return parsed.success && text >= FIRST && text <= LAST ? parsed.data : null;
}

function PlainDateField(props: DateFieldProps) {
  const value = props.value ?? '';
  // What the control holds, and the value with which it held it. Giving the control anything else
  // while one types would empty it.
  const [typed, setTyped] = useState<{ readonly text: string; readonly with: string } | null>(null);
  if (typed !== null && typed.with !== value) setTyped(null);
  const text = typed?.with === value ? typed.text : value;
  // The control tells of no day that the calendar has not; it only says that there is one.
  const [isBad, setBad] = useState(false);
  const error =
    isBad || (text !== '' && readDate(text) === null)
      ? 'Enter a day of the calendar, from 1900 to 2199.'
      : props.error;
  const shown = { ...props, error };
  return (
    <AriaTextField
      {...fieldState(shown)}
      value={text}
      onChange={(next) => {
        const date = readDate(next);
        const isTaken = next === '' || date !== null;
        setBad(false);
        setTyped({ text: next, with: isTaken ? next : value });
        if (isTaken && next !== value) props.onChange(date);
      }}
      validationBehavior="aria"
      className={classNames(styles['field'], props.className)}
    >
      <FieldFrame {...shown}>
        <Input
          type="date"
          min={FIRST}
          max={LAST}
          className={classNames(styles['control'], styles['date'], styles['figure'])}
          onBlur={(event) => setBad(event.currentTarget.validity.badInput)}
          {...placed(props.place)}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

/** A day, through the system's own date control. Empty is null. */
export const DateField = steady(PlainDateField);
