import { Check, CornerUpLeft, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/choice.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import {
  allGrounds,
  groundWords,
  type ExclusionCell,
  type ExclusionRow,
} from '#shared/compare/exclusion-grid.ts';
import type { Matrix } from '#shared/compare/cell.ts';
import styles from './exclusions.module.css';
import { CorrectDialog, GROUND } from './matrix/CorrectDialog.tsx';
import { takeBackCorrections } from './matrix/stored-corrections.ts';
import { SourcePane } from './source/SourcePane.tsx';
import source from './source/source.module.css';
import { useSeenOffer } from './use-comparison.ts';
import type { Side } from './use-subjects.ts';

/** Which grounds take an outage out of the count, SLA by SLA; each mark leads to its passage. */
export function ExclusionsTab({
  matrix,
  sides,
  shelves: { offers },
}: {
  readonly matrix: Matrix;
  readonly sides: readonly Side[];
  readonly shelves: Shelves;
}) {
  const onCorrected = useSeenOffer();
  const [showsAll, setShowsAll] = useState(false);
  const [isCorrecting, setCorrecting] = useState(false);
  const [chosen, setChosen] = useState<{ readonly category: string; readonly subject: string }>();
  const rows = showsAll ? allGrounds(sides.map(({ subject }) => subject)) : matrix.exclusions.rows;
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
  const offer = side?.from.type === 'offer' && offers.readOnly === null ? side.from.offer : null;
  const path = cell?.path ?? null;
  const correction = offer?.corrections.filter((one) => one.path === path).at(-1);
  const takeBack = async () => {
    if (!offer) return;
    const saved = await takeBackCorrections(offers, offer, (one) => one === path);
    if (saved !== null) onCorrected(saved);
  };
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
          An outage on a marked ground does not count as downtime. Press a mark to read the passage
          or to correct it.
        </p>
        <div className={styles['note']}>
          <Checkbox value={showsAll} onChange={setShowsAll}>
            Also grounds that none of them names
          </Checkbox>
        </div>
        {rows.length === 0 && (
          <p className={styles['note']}>None of these SLAs names a ground of exclusion.</p>
        )}
        <table className={styles['grid']} hidden={rows.length === 0}>
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
          {cell.texts.length === 0 && <p>Nothing was found in the text.</p>}
          <ul className={styles['texts']}>
            {cell.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {correction && <p>{`Corrected. Reason: ${correction.reason}`}</p>}
          {offer && path !== null && (
            <div className={source['actions']}>
              <Button size="small" icon={<Pencil size={13} />} onPress={() => setCorrecting(true)}>
                Correct…
              </Button>
              {correction && (
                <Button
                  size="small"
                  icon={<CornerUpLeft size={13} />}
                  onPress={() => void takeBack()}
                >
                  Take the correction back
                </Button>
              )}
            </div>
          )}
        </SourcePane>
      )}
      {isCorrecting && row && cell && side && offer && path !== null && (
        <CorrectDialog
          title={`“${row.title}” of ${side.subject.name}`}
          shown={groundWords(cell)}
          path={path}
          answers={GROUND}
          offer={offer}
          offers={offers}
          onSaved={onCorrected}
          onClose={() => setCorrecting(false)}
        />
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
  const words = groundWords(cell);
  const shown = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const isSilent = !cell.excluded && !cell.denied;
  // A draft that names none has nothing to lead to.
  if (isSilent && cell.path === null) return <span className={styles['silent']}>{shown}</span>;
  return (
    <button
      type="button"
      className={classNames(styles['mark'], isSilent && styles['unnamed'])}
      aria-pressed={isChosen}
      aria-label={`${row.title}, ${name}: ${words}`}
      data-exclusion={`${cell.subject} ${row.category}`}
      title={cell.texts.join('\n')}
      onClick={onPress}
    >
      {cell.excluded && <Check size={14} aria-hidden="true" />}
      {shown}
    </button>
  );
}
