import { Plus } from 'lucide-react';
import { memo, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useWantedPlace } from '#renderer/shell/navigation.ts';
import {
  useAgreement,
  useChange,
  useDraftStore,
  type DraftSessionStore,
} from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { RecordList as ListName } from '#shared/agreement/agreement.ts';
import { addRecord } from '#shared/agreement/edit/records.ts';
import { freeId } from '#shared/agreement/ids.ts';
import { focusSoon } from '#renderer/features/draft/focus-soon.ts';
import type { RecordKind, RecordOf } from './record-kind.ts';
import { RECORD_LIMITS } from './record-limits.ts';
import { RecordRow } from './record-row.tsx';
import styles from './record-list.module.css';

/** Records as rows that unfold, one at a time: name, one line of what is in it, what is missing. */
export const RecordList = memo(function RecordList<L extends ListName>({
  kind,
}: {
  readonly kind: RecordKind<L>;
}) {
  const { list, title, note, noun, create } = kind;
  const titleId = useId();
  const change = useChange();
  const session = useDraftStore();
  const records = useAgreement((agreement) => agreement[list]) as readonly RecordOf<L>[];
  const [openId, setOpenId] = useOpenRecord<RecordOf<L>['id']>(list, records);
  const rows = useRef<HTMLUListElement>(null);

  const add = () => {
    const { agreement } = session.getState();
    const id = freeId(
      noun.replaceAll(' ', '-'),
      records.map((record) => record.id),
    ) as RecordOf<L>['id'];
    const record = create(id, agreement);
    if (record === null) return;
    change((old) => addRecord(old, list, record), {
      label: `Add ${noun}`,
      focus: `/${list}/${id}`,
    });
    setOpenId(id);
    focusSoon(() =>
      rows.current
        ?.querySelector(`[data-record="${CSS.escape(id)}"]`)
        ?.querySelector<HTMLElement>('[data-form] :is(input, textarea)'),
    );
  };

  return (
    <section className={styles['list']} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles['title']}>
        {title}
      </h3>
      <p className={styles['note']}>{note}</p>
      <div className={styles['box']}>
        <ul ref={rows} data-place={`/${list}`} tabIndex={-1}>
          {records.length === 0 && <li className={styles['empty']}>{`No ${noun} yet.`}</li>}
          {records.map((record, index) => (
            <RecordRow
              key={record.id}
              kind={kind as unknown as RecordKind<ListName>}
              record={record}
              index={index}
              count={records.length}
              isOpen={record.id === openId}
              onOpen={setOpenId as (id: string | null) => void}
            />
          ))}
        </ul>
        <Button
          variant="quiet"
          size="small"
          icon={<Plus size={14} />}
          isDisabled={records.length >= RECORD_LIMITS[list]}
          onPress={add}
          className={styles['add']}
        >
          {`Add ${noun}`}
        </Button>
      </div>
    </section>
  );
}) as <L extends ListName>(props: { readonly kind: RecordKind<L> }) => React.JSX.Element;

/** The record that is unfolded in each list, to be found so when one comes back to a step. */
const unfolded = new WeakMap<DraftSessionStore, Map<ListName, string | null>>();

/**
 * The unfolded record: the one asked for from elsewhere, the one in which one was, or the only one
 * there is.
 */
function useOpenRecord<I extends string>(
  list: ListName,
  records: readonly { readonly id: I }[],
): readonly [I | null, (id: I | null) => void] {
  const session = useDraftStore();
  const [openId, setOpenId] = useState<I | null>(() => {
    const has = (id: string | null | undefined) => records.some((record) => record.id === id);
    const cursor = recordIn(list, session.getState().view.cursor?.place);
    if (has(cursor)) return cursor as I;
    const kept = unfolded.get(session)?.get(list);
    if (kept === null || has(kept)) return kept as I | null;
    return records.length === 1 ? (records[0]?.id ?? null) : null;
  });
  const open = useCallback(
    (id: I | null) => {
      setOpenId(id);
      const lists = unfolded.get(session) ?? new Map<ListName, string | null>();
      unfolded.set(session, lists.set(list, id));
    },
    [session, list],
  );
  const wanted = useWantedPlace((state) => state.place);
  useEffect(() => {
    const id = recordIn(list, wanted);
    if (records.some((record) => record.id === id)) open(id as I);
    // oxlint-disable-next-line react/exhaustive-deps -- only a new wish opens a row; closing it by hand stays possible
  }, [wanted]);
  return [openId, open];
}

/** The id of the record that a place lies in, if it lies in this list. */
function recordIn(list: ListName, place: string | null | undefined): string | null {
  const [, name, id] = place?.split('/') ?? [];
  return name === list ? (id ?? null) : null;
}
