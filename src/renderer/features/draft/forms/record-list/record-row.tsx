import { ArrowDown, ArrowUp, ChevronRight, Copy, MoreHorizontal, Trash2 } from 'lucide-react';
import { memo, useId, type KeyboardEvent } from 'react';
import { shownKeys } from '#renderer/shell/keys.ts';
import {
  useAgreement,
  useChange,
  useCompleteness,
  useDraftStore,
} from '#renderer/store/session/draft-session.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu, MenuItem } from '#renderer/ui/overlays/menu.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import type { RecordList as ListName } from '#shared/agreement/agreement.ts';
import { addRecord, moveRecord, removeRecord } from '#shared/agreement/edit/records.ts';
import { freeId } from '#shared/agreement/ids.ts';
import { ownName, positionName } from '#shared/agreement/record-name.ts';
import { usesOf } from '#shared/agreement/uses.ts';
import { controlAt, focusSoon } from '#renderer/features/draft/focus-soon.ts';
import { tellDeleted } from '#renderer/features/draft/tell-done.ts';
import { RECORD_LIMITS } from './record-limits.ts';
import type { RecordKind, RecordOf } from './record-kind.ts';
import styles from './record-list.module.css';
import { usesInWords } from './use-words.ts';

const MORE = <MoreHorizontal size={16} />;

interface RowProps<L extends ListName> {
  readonly kind: RecordKind<L>;
  readonly record: RecordOf<L>;
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
}

/** One record, folded or not. Alt+↑ and Alt+↓ move it. */
export const RecordRow = memo(function RecordRow<L extends ListName>({
  kind,
  record,
  index,
  count,
  isOpen,
  onOpen,
}: RowProps<L>) {
  const { list, noun, nameless = positionName(list, index, count), summaryOf, Form } = kind;
  const change = useChange();
  const session = useDraftStore();
  const bodyId = useId();
  const place = `/${list}/${record.id}`;
  const name = ownName(record)?.trim() ?? '';
  const called = name === '' ? `this ${noun}` : `“${name}”`;
  const summary = useAgreement((agreement) => summaryOf(record, agreement));
  const missing = useCompleteness(({ steps }) =>
    steps.reduce((sum, step) => sum + step.missing.filter(isIn(place)).length, 0),
  );

  const move = (by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= count) return;
    change((agreement) => moveRecord(agreement, list, record.id, to), {
      label: `Move ${noun}`,
      focus: place,
    });
    focusSoon(() => controlAt(place));
  };
  const duplicate = () => {
    const { agreement } = session.getState();
    const id = freeId(
      record.id,
      agreement[list].map((other) => other.id),
    );
    change((old) => addRecord(old, list, { ...record, id }, index + 1), {
      label: `Duplicate ${noun}`,
      focus: `/${list}/${id}`,
    });
    focusSoon(() => controlAt(`/${list}/${id}`));
  };
  const remove = () => {
    const uses = usesOf(session.getState().agreement, list, record.id);
    const neighbour =
      session.getState().agreement[list][index === count - 1 ? index - 1 : index + 1];
    change((agreement) => removeRecord(agreement, list, record.id), {
      label: `Delete ${noun}`,
      // Undo leads to it; redo, which finds it gone, to the list.
      focus: place,
    });
    tellDeleted(`${noun} ${name === '' ? '' : called}`.trim(), session, usesInWords(list, uses));
    focusSoon(() => controlAt(neighbour ? `/${list}/${neighbour.id}` : `/${list}`));
  };
  const keyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <li className={styles['record']} data-record={record.id}>
      <div className={styles['bar']}>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          data-place={place}
          onClick={() => onOpen(isOpen ? null : record.id)}
          onKeyDown={keyDown}
        >
          <ChevronRight size={16} className={styles['arrow']} aria-hidden="true" />
          <span className={styles['words']}>
            <span className={name === '' ? styles['nameless'] : styles['name']}>
              {name === '' ? nameless : name}
            </span>
            {!isOpen && summary !== '' && <span className={styles['summary']}>{summary}</span>}
          </span>
          {missing > 0 && <Badge tone="warning">{`${missing} missing`}</Badge>}
        </button>
        <Menu
          label={`Actions for ${called}`}
          placement="bottom end"
          trigger={<IconButton size="small" label={`Actions for ${called}`} icon={MORE} />}
        >
          <MenuItem
            label="Move up"
            keys={shownKeys('Alt+ArrowUp')}
            icon={<ArrowUp size={14} />}
            isDisabled={index === 0}
            onAction={() => move(-1)}
          />
          <MenuItem
            label="Move down"
            keys={shownKeys('Alt+ArrowDown')}
            icon={<ArrowDown size={14} />}
            isDisabled={index === count - 1}
            onAction={() => move(1)}
          />
          <MenuItem
            label="Duplicate"
            icon={<Copy size={14} />}
            isDisabled={count >= RECORD_LIMITS[list]}
            onAction={duplicate}
          />
          <MenuItem label="Delete" isDanger icon={<Trash2 size={14} />} onAction={remove} />
        </Menu>
      </div>
      {isOpen && (
        <div id={bodyId} className={styles['body']} data-form="">
          <Form id={record.id} />
        </div>
      )}
    </li>
  );
});

const isIn =
  (place: string) =>
  ({ place: { path } }: { readonly place: { readonly path: string } }): boolean =>
    path === place || path.startsWith(`${place}/`);
