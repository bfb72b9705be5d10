import { useState } from 'react';
import { ComboBox } from '#renderer/ui/select.tsx';
import { TimeZoneSchema } from '#shared/base/date.ts';

const ZONES = Intl.supportedValuesOf('timeZone').map((id) => ({ id, label: id }));

/** An IANA time zone, found by typing. Null only where the form says what that means. */
export function TimeZoneField({
  label,
  description,
  value,
  place,
  onChange,
}: {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly place: string;
  readonly onChange: (value: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value ?? '';
  const isKnown = text.trim() === '' || TimeZoneSchema.safeParse(text).success;
  return (
    <ComboBox
      label={label}
      description={description}
      options={ZONES}
      allowsCustomValue
      value={text}
      place={place}
      error={isKnown ? null : 'Choose a time zone of the list, such as Europe/London.'}
      onChange={(next) => {
        setTyped(next);
        if (next.trim() === '') onChange(null);
        else if (ZONES.some(({ id }) => id === next)) {
          onChange(next);
          setTyped(null);
        }
      }}
    />
  );
}
