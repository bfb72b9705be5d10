import { useContext, useState } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import {
  DURATION_UNIT_WORDS,
  DURATION_UNITS,
  type Duration,
  type DurationUnit,
} from '#shared/agreement/duration.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import {
  parseDecimal,
  refusalOf,
  remedyOf,
  shownDecimal,
  type Typing,
} from '#shared/base/typed-decimal.ts';
import { classNames } from '../class-names.ts';
import { FieldFrame, fieldState, placed, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { useTypedText } from './typed-text.ts';
import { TypingLanguage } from './typing-language.ts';
import { steady } from '../page/steady.tsx';

export interface DurationFieldProps extends FieldProps {
  readonly value: Duration | null;
  readonly onChange: (value: Duration | null) => void;
  /** The units to choose from; all by default. The current one is always among them. */
  readonly units?: readonly DurationUnit[];
}

function PlainDurationField(props: DurationFieldProps) {
  const { value, onChange, units = DURATION_UNITS } = props;
  const [lastUnit, setLastUnit] = useState<DurationUnit>(value?.unit ?? units[0] ?? 'day');
  // A figure that is deleted to be typed anew, or changed from elsewhere, keeps its unit.
  if (value !== null && value.unit !== lastUnit) setLastUnit(value.unit);
  const unit = value?.unit ?? lastUnit;
  const choices = units.includes(unit) ? units : [unit, ...units];
  const typing: Typing = {
    language: useContext(TypingLanguage),
    kind: 'number',
    unit: DURATION_UNIT_WORDS[unit].other,
  };
  const field = useTypedText<DecimalString>({
    value: value?.value ?? null,
    format: (amount) => shownDecimal(amount, typing),
    parse: (text) => {
      const parsed = parseDecimal(text, typing);
      return parsed !== null && !parsed.startsWith('-') ? parsed : null;
    },
    misleads: (text) => remedyOf(text, typing) !== null,
    onChange: (amount) => onChange(amount === null ? null : { value: amount, unit }),
  });
  const shown = field.isUnreadable
    ? { ...props, error: refusalOf(field.text, typing, false, '1.5' as DecimalString) }
    : props;
  return (
    <AriaTextField
      {...fieldState(shown)}
      value={field.text}
      onChange={field.type}
      onBlur={field.settle}
      inputMode="decimal"
      validationBehavior="aria"
      className={classNames(styles['field'], props.className)}
    >
      <FieldFrame {...shown}>
        <Group className={classNames(styles['control'], styles['group'], styles['span'])}>
          <Input autoComplete="off" {...placed(props.place)} />
          <select
            className={styles['unit']}
            aria-label={`${props.label}: unit`}
            disabled={props.isDisabled ?? false}
            value={unit}
            onChange={(event) => {
              const next = event.target.value as DurationUnit;
              setLastUnit(next);
              if (value !== null) onChange({ value: value.value, unit: next });
            }}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {DURATION_UNIT_WORDS[choice].other}
              </option>
            ))}
          </select>
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}

/** A number and a unit of time. An empty number is null; the unit last shown is kept for the next one. */
export const DurationField = steady(PlainDurationField);
