import { memo, useRef } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAssembly, useChange, useOutline } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { updateItem } from '#shared/agreement/edit/items.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import type { DataBlock } from '#shared/agreement/section.ts';
import type { Assembly } from '#shared/assemble/assemble.ts';
import type { Inlines, Table } from '#shared/document/document.ts';
import { TitleLine } from '../title-line.tsx';
import styles from './clauses.module.css';
import { itemPlace, VIEW_PLACES } from './item-changes.ts';
import { ItemFrame } from './ItemFrame.tsx';
import table from './table-item.module.css';

const ROWS_SHOWN = 4;

/** A table of model data as it will be printed; its figures are set in the forms. */
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
  const hidden = (content?.rows.length ?? 0) - ROWS_SHOWN;
  return (
    <>
      {content && <TableRows content={content} />}
      <div className={table['foot']}>
        <span>{hidden > 0 && `${hidden} more ${hidden === 1 ? 'row' : 'rows'} in the text`}</span>
        <Button size="small" variant="quiet" onPress={() => goToPlace(VIEW_PLACES[view])}>
          Edit the data
        </Button>
      </div>
    </>
  );
}

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

const TableRows = memo(function TableRows({ content }: { readonly content: Table }) {
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
          {content.rows.slice(0, ROWS_SHOWN).map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} {...(cell.header ? { 'data-header': '' } : {})}>
                  <div className={table['clamp']}>
                    {cell.paragraphs.map((paragraph, line) => (
                      <div key={line}>
                        <Words inlines={paragraph} />
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

const Words = ({ inlines }: { readonly inlines: Inlines }) =>
  inlines.map((inline, at) => (
    <span key={at} className={inline.type === 'blank' ? table['blank'] : undefined}>
      {inline.text}
    </span>
  ));
