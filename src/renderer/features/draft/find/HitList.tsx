import { useEffect, useRef } from 'react';
import { snippetOf, type Hit } from '#shared/find/find.ts';
import styles from './find-bar.module.css';

/** So many are in the list at a time; those around the current one. */
const PAGE = 100;

export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** The hits by their steps, each with the words around it. */
export function HitList({
  id,
  hits,
  current,
  onVisit,
}: {
  readonly id: string;
  readonly hits: readonly Hit[];
  /** Position of the hit one is at; -1 for none. */
  readonly current: number;
  readonly onVisit: (at: number) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const first = Math.max(0, Math.floor(current / PAGE) * PAGE);
  const shown = hits.slice(first, first + PAGE);
  const later = hits.length - first - shown.length;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, hits]);

  return (
    <div ref={list} id={id} role="listbox" aria-label="Places" className={styles['list']}>
      {first > 0 && <More count={first} where="before" />}
      {groupsOf(shown).map(({ group, from, members }) => (
        <div key={group.id} role="group" aria-label={group.title}>
          <p className={styles['group']} aria-hidden="true">
            {group.title}
          </p>
          {members.map((hit, index) => {
            const at = first + from + index;
            return (
              <HitOption
                key={at}
                id={optionId(id, at)}
                hit={hit}
                isCurrent={at === current}
                onVisit={() => onVisit(at)}
              />
            );
          })}
        </div>
      ))}
      {later > 0 && <More count={later} where="more" />}
    </div>
  );
}

/** How many are not in the list; who hears it knows by the count. */
const More = ({ count, where }: { readonly count: number; readonly where: string }) => (
  <p className={styles['more']} aria-hidden="true">
    {`${count.toLocaleString('en-GB')} ${where}`}
  </p>
);

function HitOption({
  id,
  hit,
  isCurrent,
  onVisit,
}: {
  readonly id: string;
  readonly hit: Hit;
  readonly isCurrent: boolean;
  readonly onVisit: () => void;
}) {
  const { before, words, after } = snippetOf(hit);
  return (
    // The keys of the list are those of the field above, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={styles['hit']}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onVisit}
    >
      <span className={styles['label']}>{hit.in.place.label}</span>
      <span className={styles['snippet']} dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </span>
    </div>
  );
}

/** Hits stand by their groups already. */
function groupsOf(hits: readonly Hit[]) {
  const groups: { group: Hit['in']['group']; from: number; members: Hit[] }[] = [];
  for (const [at, hit] of hits.entries()) {
    const { group } = hit.in;
    const last = groups.at(-1);
    if (last?.group.id === group.id) last.members.push(hit);
    else groups.push({ group, from: at, members: [hit] });
  }
  return groups;
}
