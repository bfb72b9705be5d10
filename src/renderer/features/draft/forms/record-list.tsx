import { ArrowDown, ArrowUp, ChevronRight, Copy, MoreHorizontal, Plus, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { currentSession, useWantedPlace } from '#renderer/app/navigation.ts';
import { useAgreement, useChange, useCompleteness } from '#renderer/store/draft-session.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { tell } from '#renderer/ui/status.tsx';
import { Badge } from '#renderer/ui/surface.tsx';
import type { Agreement, RecordList as ListName } from '#shared/agreement/agreement.ts';
import { addRecord, moveRecord, removeRecord } from '#shared/agreement/edit/records.ts';
import { freeId } from '#shared/agreement/ids.ts';
import styles from './record-list.module.css';

type RecordOf<L extends ListName> = Agreement[L][number];

export interface RecordListProps<L extends ListName> {
  readonly list: L;
  readonly title: string;
  /** One sentence on what belongs here. */
  readonly note?: string;
  /** What one record is: "service". */
  readonly noun: string;
  readonly nameOf: (record: RecordOf<L>) => string;
  readonly summaryOf: (record: RecordOf<L>, agreement: Agreement) => string;
  /** A new record under an id that is free. */
  readonly create: (id: RecordOf<L>['id'], agreement: Agreement) => RecordOf<L> | null;
  readonly form: (id: RecordOf<L>['id']) => ReactNode;
  /** Shows only some records of the list. */
  readonly filter?: (record: RecordOf<L>) => boolean;
  readonly copyOf?: (record: RecordOf<L>, id: RecordOf<L>['id']) => RecordOf<L>;
}

/**
 * Records as rows that unfold, one at a time: name, one line of what is in it, what is missing.
 * Alt+↑ and Alt+↓ on a row move it.
 */
export function RecordList<L extends ListName>(props: RecordListProps<L>) {
  const { list, title, note, noun, create } = props;
  const titleId = useId();
  const change = useChange();
  const records = useAgreement((agreement) => agreement[list]) as readonly RecordOf<L>[];
  const shown = props.filter ? records.filter(props.filter) : records;
  const [openId, setOpenId] = useOpenRecord<RecordOf<L>['id']>(list, shown);
  const rows = useRef<HTMLUListElement>(null);

  const add = () => {
    const id = freeId(
      noun,
      records.map((record) => record.id),
    ) as RecordOf<L>['id'];
    change(
      (agreement) => {
        const record = create(id, agreement);
        return record === null ? agreement : addRecord(agreement, list, record);
      },
      { label: `Add ${noun}`, focus: `/${list}/${id}` },
    );
    setOpenId(id);
    requestAnimationFrame(() => {
      rows.current?.lastElementChild
        ?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]')
        ?.focus();
    });
  };

  return (
    <section className={styles['list']} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <h3 id={titleId} className={styles['title']}>
          {title}
        </h3>
        <Button size="small" variant="quiet" icon={<Plus size={14} />} onPress={add}>
          {`Add ${noun}`}
        </Button>
      </header>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      <ul ref={rows} className={styles['records']} data-place={`/${list}`} tabIndex={-1}>
        {shown.length === 0 && <li className={styles['empty']}>{`No ${noun} yet.`}</li>}
        {shown.map((record, index) => (
          <RecordRow
            key={record.id}
            {...props}
            record={record}
            index={index}
            count={shown.length}
            isOpen={record.id === openId}
            onToggle={() => setOpenId(record.id === openId ? null : record.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The unfolded record: the one asked for from elsewhere, or the only one there is. */
function useOpenRecord<I extends string>(
  list: ListName,
  shown: readonly { readonly id: I }[],
): readonly [I | null, (id: I | null) => void] {
  const [openId, setOpenId] = useState<I | null>(() =>
    shown.length === 1 ? (shown[0]?.id ?? null) : null,
  );
  const wanted = useWantedPlace((state) => state.place);
  const [, wantedList, wantedId] = wanted?.split('/') ?? [];
  useEffect(() => {
    if (wantedList === list && shown.some(({ id }) => id === wantedId)) setOpenId(wantedId as I);
    // Only a new wish opens a row; closing it by hand stays possible.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted]);
  return [openId, setOpenId];
}

function RecordRow<L extends ListName>({
  list,
  noun,
  nameOf,
  summaryOf,
  form,
  copyOf,
  record,
  index,
  count,
  isOpen,
  onToggle,
}: RecordListProps<L> & {
  readonly record: RecordOf<L>;
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const change = useChange();
  const bodyId = useId();
  const place = `/${list}/${record.id}`;
  const name = nameOf(record).trim();
  const called = name === '' ? `this ${noun}` : name;
  const summary = useAgreement((agreement) => summaryOf(record, agreement));
  const missing = useCompleteness()
    .steps.flatMap((step) => step.missing)
    .filter((stop) => stop.place.path === place || stop.place.path.startsWith(`${place}/`)).length;

  const move = (by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= count) return;
    change((agreement) => moveRecord(agreement, list, record.id, to), {
      label: `Move ${noun}`,
      focus: place,
    });
  };
  const duplicate = () =>
    change(
      (agreement) => {
        const id = freeId(
          record.id,
          (agreement[list] as readonly { readonly id: string }[]).map((other) => other.id),
        ) as RecordOf<L>['id'];
        const copy = copyOf ? copyOf(record, id) : ({ ...record, id } as RecordOf<L>);
        return addRecord(agreement, list, copy, index + 1);
      },
      { label: `Duplicate ${noun}`, focus: place },
    );
  const remove = () => {
    change((agreement) => removeRecord(agreement, list, record.id), {
      label: `Delete ${noun}`,
      focus: `/${list}`,
    });
    tell(`${called.charAt(0).toUpperCase()}${called.slice(1)} was deleted.`, {
      action: { label: 'Undo', run: () => void currentSession()?.getState().undo() },
    });
  };
  const keyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <li className={styles['record']}>
      <div className={styles['bar']}>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          data-place={place}
          {...(isOpen ? { 'data-open': '' } : {})}
          onClick={onToggle}
          onKeyDown={keyDown}
        >
          <ChevronRight size={16} className={styles['arrow']} aria-hidden="true" />
          <span className={name === '' ? styles['nameless'] : styles['name']}>
            {name === '' ? 'Without a name' : name}
          </span>
          <span className={styles['summary']}>{isOpen ? '' : summary}</span>
          {missing > 0 && <Badge tone="warning">{`${missing} missing`}</Badge>}
        </button>
        <Menu
          label={`Actions for ${called}`}
          placement="bottom end"
          trigger={
            <IconButton
              size="small"
              label={`Actions for ${called}`}
              icon={<MoreHorizontal size={16} />}
            />
          }
        >
          <MenuItem
            label="Move up"
            keys="Alt+↑"
            icon={<ArrowUp size={14} />}
            isDisabled={index === 0}
            onAction={() => move(-1)}
          />
          <MenuItem
            label="Move down"
            keys="Alt+↓"
            icon={<ArrowDown size={14} />}
            isDisabled={index === count - 1}
            onAction={() => move(1)}
          />
          <MenuItem label="Duplicate" icon={<Copy size={14} />} onAction={duplicate} />
          <MenuItem label="Delete" isDanger icon={<Trash2 size={14} />} onAction={remove} />
        </Menu>
      </div>
      {isOpen && (
        <div id={bodyId} className={styles['form']}>
          {form(record.id)}
        </div>
      )}
    </li>
  );
}
