import { GripVertical } from 'lucide-react';
import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useAgreement, useChange, useOutline } from '#renderer/store/draft-session.ts';
import type { SectionId, ItemId } from '#shared/agreement/ids.ts';
import type { SectionItem } from '#shared/agreement/section.ts';
import { holds } from '#shared/assemble/condition.ts';
import { conditionWords } from './condition-words.ts';
import { dropItem, itemPlace, stepItem } from './item-changes.ts';
import { ItemMenu } from './ItemMenu.tsx';
import styles from './clauses.module.css';

const DRAG_TYPE = 'application/x-sla-item';

/** After a move the element is another one on the page; the focus goes with the item. */
export const refocusHandle = (item: ItemId): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-handle="${item}"]`)?.focus(),
  );
};

/** What every item of a section has: number, handle, title, menu, its condition in words. */
export function ItemFrame({
  section,
  item,
  title,
  children,
}: {
  readonly section: SectionId;
  readonly item: SectionItem;
  readonly title: ReactNode;
  readonly children: ReactNode;
}) {
  const change = useChange();
  const number = useOutline().items.get(item.id)?.label;
  const condition = useAgreement((agreement) =>
    item.condition === null ? null : conditionWords(item.condition, agreement),
  );
  const isShown = useAgreement((agreement) => holds(item.condition, agreement));
  const [drop, setDrop] = useState<'before' | 'behind' | null>(null);
  const place = itemPlace(section, item.id);

  const move = (by: -1 | 1) => {
    change((agreement) => stepItem(agreement, item.id, by), { label: 'Move clause', focus: place });
    refocusHandle(item.id);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  const sideOf = (event: DragEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return event.clientY < box.top + box.height / 2 ? 'before' : 'behind';
  };

  return (
    <article
      className={styles['item']}
      data-item={item.id}
      aria-label={`${number ?? ''} ${item.title}`.trim()}
      {...(isShown ? {} : { 'data-hidden': '' })}
      {...(drop === null ? {} : { 'data-drop': drop })}
      onKeyDown={keyDown}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
        event.preventDefault();
        setDrop(sideOf(event));
      }}
      onDragLeave={() => setDrop(null)}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(DRAG_TYPE) as ItemId;
        setDrop(null);
        if (dragged === '') return;
        event.preventDefault();
        event.stopPropagation();
        const side = sideOf(event);
        change((agreement) => dropItem(agreement, dragged, item.id, side), {
          label: 'Move clause',
          focus: place,
        });
      }}
    >
      <div className={styles['side']}>
        <button
          type="button"
          className={styles['handle']}
          draggable
          data-handle={item.id}
          aria-label={`Move ${item.title || 'clause'}: Alt and arrow keys, or drag`}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onDragStart={(event) => {
            event.dataTransfer.setData(DRAG_TYPE, item.id);
            event.dataTransfer.effectAllowed = 'move';
          }}
        >
          <GripVertical size={14} aria-hidden="true" />
        </button>
        <span className={styles['number']}>{item.type === 'data' ? '' : (number ?? '–')}</span>
      </div>
      <div className={styles['body']}>
        <div className={styles['head']}>{title}</div>
        {children}
        {condition !== null && (
          <p className={styles['condition']}>
            {isShown
              ? `In the text because ${condition}.`
              : `Not in the text: only if ${condition}.`}
          </p>
        )}
      </div>
      <ItemMenu section={section} item={item} onMove={move} />
    </article>
  );
}

/** The title as it stands in the text, to be written over. */
export function TitleInput({
  label,
  value,
  place,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly place: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <input
      className={styles['heading']}
      aria-label={label}
      placeholder="Title"
      maxLength={500}
      value={value}
      data-place={place}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
