import { useContext } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import type { DecimalString } from '#shared/base/decimal.ts';
import {
  refusalOf,
  remedyOf,
  shownDecimal,
  typedDecimal,
  type FigureKind,
  type Typing,
} from '#shared/base/typed-decimal.ts';
import { classNames } from '../class-names.ts';
import { FieldFrame, fieldState, placed, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { useTypedText } from './typed-text.ts';
import { TypingLanguage } from './typing-language.ts';
import { steady } from '../page/steady.tsx';

export interface DecimalFieldProps extends FieldProps {
  readonly value: DecimalString | null;
  readonly onChange: (value: DecimalString | null) => void;
  /** What the figure is; a number unless it is said. */
  readonly kind?: FigureKind | undefined;
  /** After the number: "%", "Mbit/s", "EUR". It may be typed along. */
  readonly suffix?: string | undefined;
  /** What may be typed along where it is not shown as a suffix. */
  readonly unit?: string | undefined;
  readonly placeholder?: string;
  readonly allowNegative?: boolean;
  /** There is always a figure: emptied, the last one comes back on leaving. */
  readonly isNeverEmpty?: boolean;
}

function PlainDecimalField(props: DecimalFieldProps) {
  const allowNegative = props.allowNegative ?? false;
  const typing: Typing = {
    language: useContext(TypingLanguage),
    kind: props.kind ?? 'number',
    unit: props.unit ?? props.suffix,
  };
  const field = useTypedText<DecimalString>({
    value: props.value,
    format: (value) => shownDecimal(value, typing),
    parse: (text) => {
      const read = typedDecimal(text, typing);
      return read.ok && (allowNegative || !read.value.startsWith('-')) ? read.value : null;
    },
    misleads: (text) => remedyOf(text, typing) !== null,
    onChange: props.onChange,
    isNeverEmpty: props.isNeverEmpty,
  });
  return (
    <NumberFrame
      {...props}
      field={field}
      unreadable={refusalOf(field.text, typing, allowNegative) ?? ''}
    />
  );
}

/**
 * An exact decimal, typed with a point or a comma, and with or without separators of thousands.
 * Empty is null.
 */
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
