import {
  memo,
  useEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Matrix, MatrixTheme } from '#shared/compare/cell.ts';
import { CellContent } from './CellContent.tsx';
import { isSame, stepFrom, type ChosenCell } from './chosen-cell.ts';
import styles from './matrix-grid.module.css';

/**
 * All measures of all SLAs. One cell takes part in the order of Tab; arrow keys lead from cell to
 * cell, Enter and a click open the cell's source.
 */
export function MatrixGrid({
  label,
  matrix,
  themes,
  columnHead,
  active,
  isOpen,
  onActive,
  onOpen,
}: {
  readonly label: string;
  readonly matrix: Pick<Matrix, 'subjects'>;
  /** The rows to show. */
  readonly themes: readonly MatrixTheme[];
  readonly columnHead: (subject: Matrix['subjects'][number]) => ReactNode;
  /** The cell where one is; null: the first. */
  readonly active: ChosenCell | null;
  /** Whether its source is shown. */
  readonly isOpen: boolean;
  readonly onActive: (cell: ChosenCell) => void;
  readonly onOpen: (cell: ChosenCell, by: 'key' | 'pointer') => void;
}) {
  const grid = useRef<HTMLTableElement>(null);
  const { subjects } = matrix;
  const rows = useMemo<readonly string[]>(
    () => themes.flatMap(({ rows: all }) => all.map(({ id }) => id)),
    [themes],
  );
  const columns = subjects.map(({ id }) => id);
  const first: ChosenCell = { row: rows[0] ?? '', subject: columns[0] ?? '' };
  const current = active && rows.includes(active.row) ? active : first;

  // The chosen cell stays in sight beside its source.
  useEffect(() => {
    if (isOpen)
      grid.current
        ?.querySelector('[aria-selected="true"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isOpen, current.row, current.subject]);

  const focusOn = (cell: ChosenCell) => {
    onActive(cell);
    grid.current
      ?.querySelector<HTMLElement>(
        `[data-row="${CSS.escape(cell.row)}"][data-subject="${CSS.escape(cell.subject)}"]`,
      )
      ?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onOpen(current, 'key');
    }
    if (event.altKey || event.shiftKey) return;
    const next = stepFrom(current, event, rows, columns);
    if (next === null) return;
    event.preventDefault();
    focusOn(next);
  };

  return (
    <div className={styles['scroller']} data-scroller="">
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are gone through by arrow keys is a grid (WAI-ARIA 1.2)
        role="grid"
        aria-label={label}
        aria-colcount={columns.length + 1}
        className={styles['grid']}
        style={{ '--columns': columns.length } as CSSProperties}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              Measure
            </th>
            {subjects.map((subject) => (
              <th key={subject.id} scope="col" className={styles['column']}>
                {columnHead(subject)}
              </th>
            ))}
          </tr>
        </thead>
        {themes.map((theme) => (
          <ThemeRows
            key={theme.theme}
            theme={theme}
            columns={columns.length}
            // Only the theme that the cell is in is drawn anew.
            active={theme.rows.some(({ id }) => id === current.row) ? current : null}
            isOpen={isOpen}
            onActive={onActive}
            onOpen={onOpen}
          />
        ))}
      </table>
    </div>
  );
}

interface ThemeProps {
  readonly theme: MatrixTheme;
  readonly columns: number;
  readonly active: ChosenCell | null;
  readonly isOpen: boolean;
  readonly onActive: (cell: ChosenCell) => void;
  readonly onOpen: (cell: ChosenCell, by: 'key' | 'pointer') => void;
}

const ThemeRows = memo(function ThemeRows({
  theme,
  columns,
  active,
  isOpen,
  onActive,
  onOpen,
}: ThemeProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns + 1} className={styles['theme']}>
          <span>{theme.title}</span>
        </th>
      </tr>
      {theme.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className={styles['row']}>
            {row.title}
          </th>
          {row.cells.map((cell) => {
            const here = { row: row.id, subject: cell.subject };
            const isActive = isSame(active, here);
            return (
              <td
                key={cell.subject}
                className={styles['cell']}
                tabIndex={isActive ? 0 : -1}
                aria-selected={isActive && isOpen}
                data-row={row.id}
                data-subject={cell.subject}
                data-status={cell.status}
                {...(cell.mark === null ? {} : { 'aria-description': cell.mark.why })}
                onFocus={() => onActive(here)}
                onClick={() => onOpen(here, 'pointer')}
              >
                <CellContent cell={cell} />
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
});
