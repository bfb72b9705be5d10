import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, IconButton } from '../button.tsx';
import { classNames } from '../class-names.ts';
import { keepFocus } from '../keep-focus.ts';
import styles from './list-editor.module.css';
import field from './field.module.css';
import { TextArea } from './text-field.tsx';

const UP = <ArrowUp size={14} />;
const DOWN = <ArrowDown size={14} />;
const REMOVE = <X size={14} />;

export interface ListEditorProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** What one entry is: "restriction". */
  readonly entry: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** The place path of the list; its entries are `${place}/1`, `${place}/2`, … */
  readonly place?: string | undefined;
  readonly max?: number;
}

/**
 * A list of short texts. Enter starts the next entry, Alt+↑ and Alt+↓ move one, Backspace in an
 * empty one removes it; the buttons do the same.
 */
export function ListEditor({
  label,
  value: values,
  onChange,
  entry,
  description,
  placeholder,
  place,
  max = 200,
}: ListEditorProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const [told, setTold] = useState('');

  useLayoutEffect(() => {
    if (wanted === null) return;
    const areas = list.current?.querySelectorAll('textarea');
    const area = areas?.[Math.min(wanted, areas.length - 1)];
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    setWanted(null);
  }, [wanted, values]);

  const insertAfter = (index: number) => {
    if (values.length >= max) return;
    onChange([...values.slice(0, index + 1), '', ...values.slice(index + 1)]);
    setWanted(index + 1);
  };
  const remove = (index: number) => {
    onChange(values.filter((_, at) => at !== index));
    setTold(`${entry} ${index + 1} removed.`);
    const editor = list.current?.parentElement;
    if (values.length > 1) setWanted(Math.max(0, index - 1));
    else keepFocus(() => editor?.querySelector<HTMLElement>(':scope > button'));
  };
  const move = (index: number, by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= values.length) return;
    const next = [...values];
    next.splice(to, 0, ...next.splice(index, 1));
    onChange(next);
    setWanted(to);
    setTold(`${entry} moved to ${to + 1} of ${values.length}.`);
  };
  const keyDown = (index: number) => (event: KeyboardEvent) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(index, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      insertAfter(index);
    } else if (event.key === 'Backspace' && values[index] === '') {
      event.preventDefault();
      remove(index);
    }
  };

  return (
    <div
      className={styles['editor']}
      role="group"
      aria-labelledby={id}
      {...(place === undefined ? {} : { 'data-place': place, tabIndex: -1 })}
    >
      <span id={id} className={field['label']}>
        {label}
      </span>
      {description !== undefined && <span className={field['description']}>{description}</span>}
      {values.length > 0 && (
        <ol ref={list} className={styles['rows']}>
          {values.map((value, index) => (
            // Texts have no identity but their position.
            <li key={index} className={styles['row']}>
              <TextArea
                label={`${label}: ${entry} ${index + 1}`}
                hideLabel
                rows={1}
                value={value}
                placeholder={placeholder ?? ''}
                onChange={(text) => onChange(values.map((old, at) => (at === index ? text : old)))}
                onKeyDown={keyDown(index)}
                place={place === undefined ? undefined : `${place}/${index + 1}`}
                className={styles['text']}
              />
              <span className={styles['tools']}>
                <IconButton
                  size="small"
                  label={`Move ${entry} ${index + 1} up`}
                  keys="Alt+↑"
                  icon={UP}
                  isDisabled={index === 0}
                  onPress={() => move(index, -1)}
                />
                <IconButton
                  size="small"
                  label={`Move ${entry} ${index + 1} down`}
                  keys="Alt+↓"
                  icon={DOWN}
                  isDisabled={index === values.length - 1}
                  onPress={() => move(index, 1)}
                />
                <IconButton
                  size="small"
                  label={`Remove ${entry} ${index + 1}`}
                  icon={REMOVE}
                  onPress={() => remove(index)}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      <Button
        variant="quiet"
        size="small"
        icon={<Plus size={14} />}
        isDisabled={values.length >= max}
        onPress={() => insertAfter(values.length - 1)}
        className={styles['add']}
      >
        {`Add ${entry}`}
      </Button>
      <span role="status" className={classNames('visually-hidden')}>
        {told}
      </span>
    </div>
  );
}
