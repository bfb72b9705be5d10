import { GitBranch, GripVertical } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAgreement, useDraftStore, useOutline } from '#renderer/store/session/draft-session.ts';
import type { Condition } from '#shared/agreement/condition.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import type { SectionItem } from '#shared/agreement/section.ts';
import { holds } from '#shared/assemble/condition.ts';
import { conditionPlace, conditionWords } from './condition-words.ts';
import styles from './clauses.module.css';
import { startDrag, useSeam } from './item-drag.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { useItemMoves } from './use-item-moves.ts';

/** What every item of a section has: handle, number, title, menu, its condition in words. */
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
  const number = useOutline((outline) => outline.items.get(item.id)?.label);
  const isShown = useAgreement((agreement) => holds(item.condition, agreement));
  const drop = useSeam(({ seam }) => (seam?.item === item.id ? seam.side : null));
  const noun = item.type === 'clause' ? 'clause' : 'table';
  const moves = useItemMoves(section, item.id, noun);

  const keyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    moves.step(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // The item listens for what bubbles up from the controls inside it; it takes no focus itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <article
      className={styles['item']}
      data-item={item.id}
      aria-label={`${noun === 'table' ? 'Table ' : ''}${number ?? ''} ${item.title}`.trim()}
      {...(isShown ? {} : { 'data-hidden': '' })}
      {...(drop === null ? {} : { 'data-drop': drop })}
      onKeyDown={keyDown}
    >
      <div className={styles['side']}>
        <button
          type="button"
          className={styles['handle']}
          draggable
          aria-label={`Move the ${noun} ${item.title}: Alt and arrow keys, or drag`}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onDragStart={(event) => startDrag(event, item.id)}
        >
          <GripVertical size={14} aria-hidden="true" />
        </button>
        {noun === 'clause' && <span className={styles['number']}>{isShown ? number : '–'}</span>}
      </div>
      <div className={styles['head']}>{title}</div>
      <ItemMenu section={section} item={item} moves={moves} />
      <div className={styles['body']}>
        {item.condition !== null && <ConditionLine condition={item.condition} isShown={isShown} />}
        {children}
      </div>
    </article>
  );
}

/** Why an item is in the text or is not; leads to what decides it. */
function ConditionLine({
  condition,
  isShown,
}: {
  readonly condition: Condition;
  readonly isShown: boolean;
}) {
  const session = useDraftStore();
  const words = useAgreement((agreement) => conditionWords(condition, agreement));
  const hasPlace = useAgreement((agreement) => conditionPlace(condition, agreement) !== null);
  return (
    <p className={styles['condition']}>
      <GitBranch size={12} aria-hidden="true" />
      <span>
        {isShown ? `Only if ${words}. ` : `Not in the text now: only if ${words}. `}
        {hasPlace && (
          <button
            type="button"
            className={styles['link']}
            onClick={() => {
              const place = conditionPlace(condition, session.getState().agreement);
              if (place !== null) goToPlace(place);
            }}
          >
            Go there
          </button>
        )}
      </span>
    </p>
  );
}
