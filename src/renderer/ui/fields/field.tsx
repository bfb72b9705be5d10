import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './field.module.css';

/** What every field takes besides its value. */
export interface FieldProps {
  readonly label: string;
  /** The label is read aloud, but the surroundings show it already. */
  readonly hideLabel?: boolean;
  /** One sentence below the field. */
  readonly description?: ReactNode;
  /** Why the value cannot stand as it is; null or absent where it can. */
  readonly error?: string | null | undefined;
  /** The place path of the value: what `goToPlace` looks for. */
  readonly place?: string | undefined;
  readonly isDisabled?: boolean;
  /** Marks the label; never blocks anything, a draft may be saved at any moment. */
  readonly isRequired?: boolean;
  readonly className?: string | undefined;
}

/** Label, control, then the error or else the description. */
export function FieldFrame({
  label,
  hideLabel = false,
  description,
  error,
  isRequired = false,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const failed = error !== null && error !== undefined && error !== '';
  return (
    <>
      <Label className={hideLabel ? 'visually-hidden' : (styles['label'] ?? '')}>
        {label}
        {isRequired && (
          <span className={styles['required']} aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </Label>
      {children}
      {!failed && description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{failed ? error : null}</FieldError>
    </>
  );
}

/** Attributes that tie a control to its place. */
export const placed = (place: string | undefined): { 'data-place'?: string } =>
  place === undefined ? {} : { 'data-place': place };

/** The part of the field's properties that React Aria's own fields take. */
export const fieldState = ({ error, isDisabled = false, isRequired = false }: FieldProps) => ({
  isDisabled,
  isInvalid: error !== null && error !== undefined && error !== '',
  'aria-required': isRequired,
});
