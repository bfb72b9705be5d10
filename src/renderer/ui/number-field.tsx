import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { parseDecimal, type DecimalString } from '#shared/base/decimal.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, fieldState, placed, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { useTypedText } from './typed-text.ts';
import { steady } from './steady.tsx';

export interface DecimalFieldProps extends FieldProps {
  readonly value: DecimalString | null;
  readonly onChange: (value: DecimalString | null) => void;
  /** After the number: "%", "Mbit/s", "EUR". */
  readonly suffix?: string | undefined;
  readonly placeholder?: string;
  readonly allowNegative?: boolean;
}

function PlainDecimalField(props: DecimalFieldProps) {
  const allowNegative = props.allowNegative ?? false;
  const field = useTypedText<DecimalString>({
    value: props.value,
    format: (value) => value,
    parse: (text) => {
      const parsed = parseDecimal(text);
      return parsed !== null && (allowNegative || !parsed.startsWith('-')) ? parsed : null;
    },
    onChange: props.onChange,
  });
  return (
    <NumberFrame
      {...props}
      field={field}
      unreadable={`Enter a number such as 99.95${allowNegative ? '' : ', not below zero'}.`}
    />
  );
}

/** An exact decimal, typed with a point or a comma. Empty is null. */
export const DecimalField = steady(PlainDecimalField);

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly suffix?: string | undefined;
  readonly placeholder?: string;
}

function PlainNumberField(props: NumberFieldProps) {
  const { min = 0, max = 1_000_000 } = props;
  const field = useTypedText<number>({
    value: props.value,
    format: String,
    parse: (text) => {
      const trimmed = text.trim();
      if (!/^\d{1,9}$/.test(trimmed)) return null;
      const parsed = Number(trimmed);
      return parsed >= min && parsed <= max ? parsed : null;
    },
    onChange: props.onChange,
  });
  return (
    <NumberFrame
      {...props}
      field={field}
      unreadable={`Enter a whole number from ${min} to ${max.toLocaleString('en-GB')}.`}
    />
  );
}

/** A whole number. Empty is null. */
export const NumberField = steady(PlainNumberField);

function NumberFrame(
  props: FieldProps & {
    readonly field: ReturnType<typeof useTypedText>;
    readonly unreadable: string;
    readonly suffix?: string | undefined;
    readonly placeholder?: string;
  },
) {
  const { field } = props;
  const shown = field.isUnreadable ? { ...props, error: props.unreadable } : props;
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
        <Group className={classNames(styles['control'], styles['group'], styles['figure'])}>
          <Input
            placeholder={props.placeholder ?? ''}
            autoComplete="off"
            {...placed(props.place)}
          />
          {props.suffix !== undefined && props.suffix !== '' && (
            <span className={styles['affix']}>{props.suffix}</span>
          )}
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
