import { useState } from 'react';
import { ComboBox } from './select.tsx';
import { TimeZoneSchema } from '#shared/base/date.ts';

const ZONES = Intl.supportedValuesOf('timeZone').map((id) => ({ id, label: id }));

/** An IANA time zone, found by typing. Null, an empty field, only where it need not be set. */
export function TimeZoneField({
  label,
  description,
  isRequired = false,
  value,
  place,
  onChange,
}: {
  readonly label: string;
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly value: string | null;
  readonly place?: string;
  readonly onChange: (value: string | null) => void;
}) {
  // What was typed, and the value with which it was typed: another value replaces it.
  const [typed, setTyped] = useState<{ text: string; with: string | null } | null>(null);
  if (typed !== null && typed.with !== value) setTyped(null);
  const text = typed?.with === value ? typed.text : (value ?? '');
  const isEmpty = text.trim() === '';
  const isKnown = isEmpty ? !isRequired : TimeZoneSchema.safeParse(text).success;
  return (
    <ComboBox
      label={label}
      description={description}
      options={ZONES}
      allowsCustomValue
      isRequired={isRequired}
      value={text}
      {...(place === undefined ? {} : { place })}
      error={
        isKnown
          ? null
          : `Choose a time zone of the list, such as Europe/London.${
              value === null ? '' : ` Until then, ${value} stays.`
            }`
      }
      onChange={(next) => {
        const zone = ZONES.find(({ id }) => id.toLowerCase() === next.trim().toLowerCase())?.id;
        const mayBeEmpty = next.trim() === '' && !isRequired;
        setTyped({ text: next, with: mayBeEmpty ? null : (zone ?? value) });
        if (mayBeEmpty) onChange(null);
        else if (zone !== undefined && zone !== value) onChange(zone);
      }}
    />
  );
}
