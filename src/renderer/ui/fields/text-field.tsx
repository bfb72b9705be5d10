import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { printable, printableLine } from '#shared/base/text.ts';
import { classNames } from '../class-names.ts';
import { FieldFrame, fieldState, placed, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { steady } from '../page/steady.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password';
  readonly autoFocus?: boolean;
  /** The whole text is chosen as soon as it has the focus, so that typing replaces it. */
  readonly selectsOnFocus?: boolean;
  readonly maxLength?: number;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onBlur?: () => void;
}

/** What a line of an agreement may hold. */
const MAX_LINE = 500;

function PlainTextField(props: TextFieldProps) {
  const max = props.maxLength ?? MAX_LINE;
  const shown =
    max === MAX_LINE && props.value.length >= max
      ? { ...props, description: `No more than ${max} characters fit here.` }
      : props;
  return (
    <AriaTextField
      {...fieldState(props)}
      value={props.value}
      onChange={(value) => props.onChange(printableLine(value))}
      type={props.type ?? 'text'}
      maxLength={max}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      className={classNames(styles['field'], props.className)}
      {...(props.onBlur && { onBlur: props.onBlur })}
    >
      <FieldFrame {...shown}>
        <Input
          className={styles['control'] ?? ''}
          placeholder={props.placeholder ?? ''}
          dir="auto"
          onKeyDown={props.onKeyDown}
          {...(props.selectsOnFocus && { onFocus: (event) => event.currentTarget.select() })}
          {...placed(props.place)}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

/** One line of text; what an agreement may not hold is dropped while typing. */
export const TextField = steady(PlainTextField);

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Lines shown when empty; the field grows with its text. */
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

function PlainTextArea(props: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [props.value]);
  return (
    <AriaTextField
      {...fieldState(props)}
      value={props.value}
      onChange={(value) => props.onChange(printable(value))}
      maxLength={100_000}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      className={classNames(styles['field'], props.className)}
    >
      <FieldFrame {...props}>
        <AriaTextArea
          ref={area}
          rows={props.rows ?? 2}
          className={classNames(styles['control'], styles['area'])}
          placeholder={props.placeholder ?? ''}
          dir="auto"
          onKeyDown={props.onKeyDown}
          {...placed(props.place)}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

export const TextArea = steady(PlainTextArea);
