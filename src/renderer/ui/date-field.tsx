import { Input, TextField as AriaTextField } from 'react-aria-components';
import { IsoDateSchema, type IsoDate } from '#shared/base/date.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, fieldState, placed, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { steady } from './steady.tsx';

export interface DateFieldProps extends FieldProps {
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
}

function PlainDateField(props: DateFieldProps) {
  return (
    <AriaTextField
      {...fieldState(props)}
      // The system's control keeps a half-typed date itself, and only tells of whole ones.
      value={props.value ?? ''}
      onChange={(text) => {
        if (text === '') return props.onChange(null);
        const parsed = IsoDateSchema.safeParse(text);
        if (parsed.success) props.onChange(parsed.data);
      }}
      validationBehavior="aria"
      className={classNames(styles['field'], props.className)}
    >
      <FieldFrame {...props}>
        <Input
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          className={classNames(styles['control'], styles['date'], styles['figure'])}
          {...placed(props.place)}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

/** A day, through the system's own date control. Empty is null. */
export const DateField = steady(PlainDateField);
