import { memo } from 'react';
import { goToPlace } from '#renderer/app/navigation.ts';
import { useAssembly, useChange, useOutline } from '#renderer/store/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Badge } from '#renderer/ui/surface.tsx';
import { updateItem } from '#shared/agreement/edit/items.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import type { DataBlock } from '#shared/agreement/section.ts';
import type { Inlines, Table } from '#shared/document/document.ts';
import { ItemFrame, TitleInput } from './ItemFrame.tsx';
import { itemPlace, VIEW_PLACES } from './item-changes.ts';
import styles from './clauses.module.css';

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
  const number = useOutline().items.get(block.id)?.label;
  const place = itemPlace(section, block.id);
  const table = useAssembly().document.nodes.find(
    (node): node is Table => node.type === 'table' && node.source === place,
  );
  return (
    <ItemFrame
      section={section}
      item={block}
      title={
        <>
          <Badge>{number === undefined ? 'Table' : `Table ${number}`}</Badge>
          <TitleInput
            label="Title of the table"
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
      {table && <TableRows table={table} />}
      <div className={styles['tableFoot']}>
        <span>
          {table && table.rows.length > ROWS_SHOWN
            ? `${table.rows.length - ROWS_SHOWN} more rows in the text`
            : ''}
        </span>
        <Button size="small" variant="quiet" onPress={() => goToPlace(VIEW_PLACES[block.view])}>
          Edit the data
        </Button>
      </div>
    </ItemFrame>
  );
});

function TableRows({ table }: { readonly table: Table }) {
  return (
    <div className={styles['tableWrap']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {table.columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, ROWS_SHOWN).map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
            <tr key={at}>
              {row.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- nor have cells
                <td key={column} {...(cell.header ? { 'data-header': '' } : {})}>
                  <div className={styles['clamp']}>
                    {cell.paragraphs.map((paragraph, line) => (
                      // oxlint-disable-next-line react/no-array-index-key -- nor have paragraphs
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
}

const Words = ({ inlines }: { readonly inlines: Inlines }) =>
  inlines.map((inline, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- inlines have no identity but their place
    <span key={at} className={inline.type === 'blank' ? styles['blank'] : undefined}>
      {inline.text}
    </span>
  ));
