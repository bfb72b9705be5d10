import { Check } from 'lucide-react';
import { useState } from 'react';
import type { ExclusionCell, ExclusionRow } from '#shared/compare/exclusion-grid.ts';
import type { Matrix } from '#shared/compare/cell.ts';
import styles from './exclusions.module.css';
import { SourcePane } from './source/SourcePane.tsx';
import type { Side } from './use-subjects.ts';

/** Which grounds take an outage out of the count, SLA by SLA; each mark leads to its passage. */
export function ExclusionsTab({
  matrix,
  sides,
}: {
  readonly matrix: Matrix;
  readonly sides: readonly Side[];
}) {
  const [chosen, setChosen] = useState<{ readonly category: string; readonly subject: string }>();
  const { rows } = matrix.exclusions;
  const row = rows.find(({ category }) => category === chosen?.category);
  const cell = row?.cells.find(({ subject }) => subject === chosen?.subject);
  const side = sides.find(({ subject }) => subject.id === cell?.subject);
  const close = () => {
    setChosen(undefined);
    document
      .querySelector<HTMLElement>(
        `[data-exclusion="${CSS.escape(`${cell?.subject} ${row?.category}`)}"]`,
      )
      ?.focus();
  };
  if (rows.length === 0)
    return <p className={styles['empty']}>None of these SLAs names a ground of exclusion.</p>;
  return (
    <div className={styles['view']}>
      <div
        className={styles['scroller']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable
        tabIndex={0}
        role="region"
        aria-label="Exclusions"
      >
        <p className={styles['note']}>
          An outage on a marked ground does not count as downtime. Press a mark to read the passage.
        </p>
        <table className={styles['grid']}>
          <thead>
            <tr>
              <th scope="col">Ground</th>
              {matrix.subjects.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.category}>
                <th scope="row">{one.title}</th>
                {one.cells.map((mark) => (
                  <td key={mark.subject}>
                    <Ground
                      row={one}
                      cell={mark}
                      name={matrix.subjects.find(({ id }) => id === mark.subject)?.name ?? ''}
                      isChosen={mark === cell}
                      onPress={() => setChosen({ category: one.category, subject: mark.subject })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {row && cell && side && (
        <SourcePane
          title={row.title}
          side={side}
          citations={cell.citations}
          about={`${row.category} ${cell.subject}`}
          focus
          onClose={close}
        >
          <ul className={styles['texts']}>
            {cell.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </SourcePane>
      )}
    </div>
  );
}

function Ground({
  row,
  cell,
  name,
  isChosen,
  onPress,
}: {
  readonly row: ExclusionRow;
  readonly cell: ExclusionCell;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}) {
  if (!cell.excluded) return <span className={styles['silent']}>Not named</span>;
  return (
    <button
      type="button"
      className={styles['mark']}
      aria-pressed={isChosen}
      aria-label={`${row.title}, ${name}: excluded`}
      data-exclusion={`${cell.subject} ${row.category}`}
      title={cell.texts.join('\n')}
      onClick={onPress}
    >
      <Check size={14} aria-hidden="true" />
      Excluded
    </button>
  );
}
