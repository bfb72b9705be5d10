import { Plus, X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import styles from './form.module.css';

/** Fields side by side where there is room. */
export const Grid = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['grid']}>{children}</div>
);

export const wide = styles['wide'];

/** A titled part of a form. */
export function Group({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h4 id={id} className={styles['groupTitle']}>
        {title}
      </h4>
      {note !== undefined && <p className={styles['sentence']}>{note}</p>}
      {children}
    </section>
  );
}

export const Stack = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['stack']}>{children}</div>
);

export const Sentence = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles['sentence']}>{children}</p>
);

/** A figure that is set elsewhere: shown where one looks for it, not typed a second time. */
export const FixedValue = ({
  label,
  value,
}: {
  readonly label: string;
  readonly value: string;
}) => (
  <div className={styles['fixed']}>
    <span>{label}</span>
    <span className={styles['fixedValue']}>{value}</span>
  </div>
);

/** Small records inside a form: contacts, hours, steps. Each is a row of fields. */
export function Lines<T>({
  label,
  noun,
  items,
  keyOf,
  onAdd,
  onRemove,
  place,
  children,
}: {
  readonly label: string;
  readonly noun: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly place?: string;
  readonly children: (item: T, index: number) => ReactNode;
}) {
  return (
    <div
      className={styles['stack']}
      role="group"
      aria-label={label}
      {...(place === undefined ? {} : { 'data-place': place, tabIndex: -1 })}
    >
      {items.length > 0 && (
        <ol className={styles['lines']}>
          {items.map((item, index) => (
            <li key={keyOf(item, index)} className={styles['line']}>
              <div className={styles['lineFields']}>{children(item, index)}</div>
              <IconButton
                size="small"
                label={`Remove ${noun} ${index + 1}`}
                icon={<X size={14} />}
                onPress={() => onRemove(index)}
              />
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button size="small" variant="quiet" icon={<Plus size={14} />} onPress={onAdd}>
          {`Add ${noun}`}
        </Button>
      </div>
    </div>
  );
}

/** `items` with the one at `index` replaced. */
export const replaced = <T,>(items: readonly T[], index: number, item: T): readonly T[] =>
  items.map((old, at) => (at === index ? item : old));

export const without = <T,>(items: readonly T[], index: number): readonly T[] =>
  items.filter((_, at) => at !== index);
