import {
  ArrowDown,
  ArrowUp,
  Copy,
  FolderInput,
  MoreHorizontal,
  Scale,
  StickyNote,
  Trash2,
} from 'lucide-react';
import { currentSession } from '#renderer/app/navigation.ts';
import { useAgreement, useChange } from '#renderer/store/draft-session.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '#renderer/ui/menu.tsx';
import { tell } from '#renderer/ui/status.tsx';
import { moveItem, removeItem, updateItem } from '#shared/agreement/edit/items.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import {
  POSITIONS,
  type Clause,
  type Position,
  type SectionItem,
} from '#shared/agreement/section.ts';
import { parseMarkup } from '#shared/library/markup.ts';
import { duplicateItem, itemPlace } from './item-changes.ts';
import { POSITION_NAMES } from './position-names.ts';
import { useCatalogue } from './use-catalogue.ts';

/** All that can be done with a clause or table besides writing it. */
export function ItemMenu({
  section,
  item,
  onMove,
}: {
  readonly section: SectionId;
  readonly item: SectionItem;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const change = useChange();
  const sections = useAgreement((agreement) => agreement.sections);
  const place = itemPlace(section, item.id);
  const noun = item.type === 'clause' ? 'clause' : 'table';
  const called = item.title.trim() === '' ? `this ${noun}` : `“${item.title}”`;
  const remove = () => {
    change((agreement) => removeItem(agreement, item.id), {
      label: `Delete ${noun}`,
      focus: `/sections/${section}`,
    });
    tell(`The ${noun} ${called} was deleted.`, {
      action: { label: 'Undo', run: () => void currentSession()?.getState().undo() },
    });
  };
  return (
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
        onAction={() => onMove(-1)}
      />
      <MenuItem
        label="Move down"
        keys="Alt+↓"
        icon={<ArrowDown size={14} />}
        onAction={() => onMove(1)}
      />
      <MenuItem
        label="Duplicate"
        icon={<Copy size={14} />}
        onAction={() =>
          change((agreement) => duplicateItem(agreement, item.id), {
            label: `Duplicate ${noun}`,
            focus: place,
          })
        }
      />
      {item.type === 'clause' && item.notes === '' && (
        <MenuItem
          label="Add a note for colleagues"
          description="Never exported"
          icon={<StickyNote size={14} />}
          onAction={() =>
            change(
              (agreement) =>
                updateItem<Clause>(agreement, item.id, (old) => ({ ...old, notes: 'Note: ' })),
              { label: 'Add note', focus: `${place}/notes` },
            )
          }
        />
      )}
      {item.type === 'clause' && <Wordings clause={item} section={section} />}
      {item.condition !== null && (
        <MenuItem
          label="Always keep in the text"
          description="Removes its condition"
          onAction={() =>
            change(
              (agreement) => updateItem(agreement, item.id, (old) => ({ ...old, condition: null })),
              { label: 'Remove condition', focus: place },
            )
          }
        />
      )}
      <MenuSection title="Move to section">
        {sections
          .filter((other) => other.id !== section)
          .map((other) => (
            <MenuItem
              key={other.id}
              label={other.title}
              icon={<FolderInput size={14} />}
              onAction={() =>
                change((agreement) => moveItem(agreement, item.id, other.id, other.items.length), {
                  label: `Move ${noun}`,
                  focus: itemPlace(other.id, item.id),
                })
              }
            />
          ))}
      </MenuSection>
      <MenuSeparator />
      <MenuItem label="Delete" isDanger icon={<Trash2 size={14} />} onAction={remove} />
    </Menu>
  );
}

/** The other wordings that the library has for a clause. */
function Wordings({ clause, section }: { readonly clause: Clause; readonly section: SectionId }) {
  const catalogue = useCatalogue();
  const change = useChange();
  const { origin } = clause;
  const library = catalogue?.clauses.find(({ id }) => id === origin?.clause);
  if (!origin || !library) return null;
  const others = POSITIONS.filter(
    (position) => position !== origin.position && library.positions[position],
  );
  if (others.length === 0) return null;
  const use = (position: Position) => {
    const body = parseMarkup(library.positions[position] ?? library.positions.balanced);
    if (!body.ok) return;
    change(
      (agreement) =>
        updateItem<Clause>(agreement, clause.id, (old) => ({
          ...old,
          body: body.value,
          origin: { ...origin, version: library.version, position },
        })),
      { label: 'Change wording', focus: itemPlace(section, clause.id) },
    );
  };
  return (
    <MenuSection title="Replace by the wording">
      {others.map((position) => (
        <MenuItem
          key={position}
          label={POSITION_NAMES[position]}
          icon={<Scale size={14} />}
          onAction={() => use(position)}
        />
      ))}
    </MenuSection>
  );
}
