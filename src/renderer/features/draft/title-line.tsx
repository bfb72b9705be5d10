import { printableLine } from '#shared/base/text.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import styles from './title-line.module.css';

/** A heading as it stands in the text, to be written over. It is one line that wraps. */
export function TitleLine({
  label,
  value,
  placeholder,
  place,
  className,
  onChange,
  onEnter,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly place: string;
  readonly className?: string | undefined;
  readonly onChange: (value: string) => void;
  /** Leads on into the text. */
  readonly onEnter?: () => void;
}) {
  return (
    // The text behind the field, unseen, gives it its height.
    <div className={classNames(styles['line'], className)} data-text={value || placeholder}>
      <textarea
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        maxLength={500}
        value={value}
        data-place={place}
        onChange={(event) => onChange(printableLine(event.target.value))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter?.();
        }}
      />
    </div>
  );
}
