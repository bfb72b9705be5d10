import { memo, useRef, useState } from 'react';
import { hintOf } from '#renderer/editor/tokens/hints.ts';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAssembly, useChange, useOutline } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { updateItem } from '#shared/agreement/edit/items.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import type { DataBlock } from '#shared/agreement/section.ts';
import type { Assembly } from '#shared/assemble/assemble.ts';
import type { Inline, Table } from '#shared/document/document.ts';
import { TitleLine } from '../title-line.tsx';
import styles from './clauses.module.css';
import { itemPlace, VIEW_PLACES } from './item-changes.ts';
import { ItemFrame } from './ItemFrame.tsx';
import table from './table-item.module.css';

/** Of a table that is not asked for whole: so many rows, and so many lines of a cell (in the style sheet too). */
const ROWS_SHOWN = 4;
const LINES_SHOWN = 4;

/** A table of model data as it will be printed; each of its figures leads to the form that sets it. */
export const TableItem = memo(function TableItem({
  section,
  block,
}: {
  readonly section: SectionId;
  readonly block: DataBlock;
}) {
  const change = useChange();
  const number = useOutline((outline) => outline.items.get(block.id)?.label);
  const place = itemPlace(section, block.id);
  return (
    <ItemFrame
      section={section}
      item={block}
      title={
        <>
          <Badge>{number === undefined ? 'Table' : `Table ${number}`}</Badge>
          <TitleLine
            label={`Title of table ${number ?? ''}`.trim()}
            placeholder="Title"
            className={styles['title']}
            value={block.title}
            place={place}
            onChange={(title) =>
              change((agreement) => updateItem(agreement, block.id, (old) => ({ ...old, title })), {
                label: 'Change table title',
                coalesce: place,
                focus: place,
              })
            }
          />
        </>
      }
    >
      <TableContent place={place} view={block.view} />
    </ItemFrame>
  );
});

function TableContent({
  place,
  view,
}: {
  readonly place: string;
  readonly view: DataBlock['view'];
}) {
  const content = useTable(place);
  const [isWhole, setWhole] = useState(false);
  const hidden = (content?.rows.length ?? 0) - ROWS_SHOWN;
  return (
    <>
      {content && <TableRows content={content} isWhole={isWhole} />}
      <div className={table['foot']}>
        <span>
          {!isWhole && hidden > 0 && `${hidden} more ${hidden === 1 ? 'row' : 'rows'} in the text`}
        </span>
        <span className={table['actions']}>
          {content && isLong(content) && (
            <Button
              size="small"
              variant="quiet"
              aria-expanded={isWhole}
              onPress={() => setWhole(!isWhole)}
            >
              {isWhole ? 'Show less of the table' : 'Show the whole table'}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => goToPlace(VIEW_PLACES[view])}>
            Edit the data
          </Button>
        </span>
      </div>
    </>
  );
}

const isLong = ({ rows }: Table): boolean =>
  rows.length > ROWS_SHOWN ||
  rows.some((row) => row.some(({ paragraphs }) => paragraphs.length > LINES_SHOWN));

/** The assembled table. Each assembly makes it anew; the old one stays while it says the same. */
function useTable(place: string): Table | undefined {
  const last = useRef<{ readonly table: Table; readonly text: string }>(undefined);
  return useAssembly((assembly: Assembly) => {
    const found = assembly.document.nodes.find(
      (node): node is Table => node.type === 'table' && node.source === place,
    );
    if (!found || found === last.current?.table) return found;
    const text = JSON.stringify([found.columns, found.rows]);
    if (last.current?.text !== text) last.current = { table: found, text };
    return last.current.table;
  });
}

const TableRows = memo(function TableRows({
  content,
  isWhole,
}: {
  readonly content: Table;
  readonly isWhole: boolean;
}) {
  const whole = content.columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
    <div className={table['wrap']} tabIndex={0} role="group" aria-label="Table as printed">
      <table className={table['table']}>
        <colgroup>
          {content.columns.map(({ heading, weight }) => (
            <col key={heading} style={{ width: `${(100 * weight) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {content.columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(isWhole ? content.rows : content.rows.slice(0, ROWS_SHOWN)).map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} {...(cell.header ? { 'data-header': '' } : {})}>
                  <div className={isWhole ? undefined : table['clamp']}>
                    {cell.paragraphs.map((paragraph, line) => (
                      <div key={line}>
                        {paragraph.map((inline, position) => (
                          <Words key={position} inline={inline} />
                        ))}
                      </div>
                    ))}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

/**
 * What a form sets leads there. The pointer's short way only: by keyboard there is "Edit the data",
 * since a stop at every figure would make a table of fifty a way of fifty keys.
 */
function Words({ inline }: { readonly inline: Inline }) {
  if (inline.type !== 'value' && inline.type !== 'blank') return inline.text;
  const { type, text, source } = inline;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classNames(table['figure'], type === 'blank' && table['blank'])}
      title={hintOf(type === 'blank' ? 'Still empty' : 'Set in its form', 'Click', true)}
      onClick={() => goToPlace(source)}
    >
      {text}
    </button>
  );
}
