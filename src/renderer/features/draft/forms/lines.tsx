import { Plus, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import styles from './lines.module.css';

/** A column of lines: its heading, and its width as in `grid-template-columns`. */
export interface Column {
  readonly heading: string;
  readonly width: string;
}

type Wanted = { readonly line: number; readonly what: 'field' | 'remove' } | null;

const REMOVE = <X size={14} />;
const FIELD = 'input, textarea, button, select';

/**
 * Small records inside a form: contacts, hours, steps. With `columns`, each is one line under common
 * headings, and its fields hide their labels; without, each is a card of labelled fields.
 */
export function Lines<T>({
  label,
  noun,
  items,
  max,
  keyOf,
  columns,
  onAdd,
  onRemove,
  place,
  linePlace,
  children,
}: {
  readonly label: string;
  readonly noun: string;
  readonly items: readonly T[];
  /** How many there may be. */
  readonly max: number;
  /** Where the items have ids; else their position tells them apart. */
  readonly keyOf?: (item: T) => string;
  readonly columns?: readonly Column[];
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly place: string;
  /** The place path of a line, where it has one. */
  readonly linePlace?: (item: T, index: number) => string;
  readonly children: (item: T, index: number) => ReactNode;
}) {
  const group = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Wanted>(null);
  // What one has half typed into a line must not turn up in the one that moves into its place.
  const [removals, setRemovals] = useState(0);

  // Adding leads into the new line; removing to the line that took its place, or else to "Add".
  useLayoutEffect(() => {
    if (wanted === null) return;
    const lines = group.current?.querySelectorAll('[data-line]') ?? [];
    const line = lines[Math.min(wanted.line, lines.length - 1)];
    const target =
      wanted.what === 'field'
        ? line?.querySelector<HTMLElement>(FIELD)
        : (line?.querySelector<HTMLElement>('[data-remove] button') ??
          group.current?.querySelector<HTMLElement>('[data-add] button'));
    target?.focus();
    setWanted(null);
  }, [wanted, items]);

  const style = columns && {
    '--columns': columns.map(({ width }) => width).join(' '),
  };
  return (
    <div
      ref={group}
      className={styles['lines']}
      style={style as CSSProperties | undefined}
      role="group"
      aria-label={label}
      data-place={place}
      tabIndex={-1}
    >
      {columns && items.length > 0 && (
        <div className={styles['columns']} aria-hidden="true">
          {columns.map(({ heading }) => (
            <span key={heading}>{heading}</span>
          ))}
        </div>
      )}
      {items.map((item, index) => (
        <div
          key={keyOf ? keyOf(item) : `${removals} ${index}`}
          className={columns ? styles['row'] : styles['card']}
          role="group"
          aria-label={`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${index + 1}`}
          data-line=""
          {...(linePlace && { 'data-place': linePlace(item, index) })}
        >
          {columns ? (
            children(item, index)
          ) : (
            <div className={styles['fields']}>{children(item, index)}</div>
          )}
          <span className={styles['remove']} data-remove="">
            <IconButton
              size="small"
              label={`Remove ${noun} ${index + 1}`}
              icon={REMOVE}
              onPress={() => {
                onRemove(index);
                setRemovals(removals + 1);
                setWanted({ line: index, what: 'remove' });
              }}
            />
          </span>
        </div>
      ))}
      <span data-add="" className={styles['add']}>
        <Button
          size="small"
          variant="quiet"
          icon={<Plus size={14} />}
          isDisabled={items.length >= max}
          onPress={() => {
            onAdd();
            setWanted({ line: items.length, what: 'field' });
          }}
        >
          {`Add ${noun}`}
        </Button>
      </span>
    </div>
  );
}

/** `items` with the one at `index` replaced. */
export const replaced = <T,>(items: readonly T[], index: number, item: T): readonly T[] =>
  items.map((old, at) => (at === index ? item : old));

export const without = <T,>(items: readonly T[], index: number): readonly T[] =>
  items.filter((_, at) => at !== index);
