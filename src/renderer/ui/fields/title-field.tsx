import { printableLine } from '#shared/base/text.ts';
import styles from './title-field.module.css';

/** The title of what is open, to be written over: it looks like a heading until one is in it. */
export function TitleField({
  label,
  placeholder,
  value,
  onChange,
  hasOwnUndo = true,
}: {
  /** "Title of the agreement" */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (title: string) => void;
  /** Whether the undo of the field is the browser's own, not the one of what is open. */
  readonly hasOwnUndo?: boolean;
}) {
  return (
    <span className={styles['title']} data-value={value || placeholder}>
      <input
        aria-label={label}
        placeholder={placeholder}
        data-own-undo={hasOwnUndo ? '' : undefined}
        maxLength={500}
        size={1}
        dir="auto"
        value={value}
        onChange={(event) => onChange(printableLine(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </span>
  );
}
