import {
  ArrowDown,
  ArrowUp,
  Copy,
  FolderInput,
  GitBranch,
  MoreHorizontal,
  Scale,
  StickyNote,
  Trash2,
} from 'lucide-react';
import { shownKeys } from '#renderer/shell/keys.ts';
import { useAgreement, useChange, useDraftStore } from '#renderer/store/session/draft-session.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '#renderer/ui/overlays/menu.tsx';
import { removeItem, updateItem } from '#shared/agreement/edit/items.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import {
  POSITIONS,
  type Clause,
  type Position,
  type SectionItem,
} from '#shared/agreement/section.ts';
import { isRewritten, wordingOf } from '#shared/library/wording.ts';
import { controlAt, focusSoon, titleOfItem } from '../focus-soon.ts';
import { tellDeleted, tellDone } from '../tell-done.ts';
import { duplicateItem, freeItemId, itemPlace, neighbourOf } from './item-changes.ts';
import { openNote } from './open-notes.ts';
import { POSITION_NAMES } from './position-names.ts';
import { useCatalogue } from './use-catalogue.ts';
import type { ItemMoves } from './use-item-moves.ts';
import styles from './clauses.module.css';

const MORE = <MoreHorizontal size={16} />;

interface MenuProps {
  readonly section: SectionId;
  readonly item: SectionItem;
  readonly moves: ItemMoves;
}

/** All that can be done with a clause or table besides writing it. */
export function ItemMenu(props: MenuProps) {
  const { item } = props;
  const called = item.title.trim() === '' ? `this ${nounOf(item)}` : `“${item.title}”`;
  return (
    <div className={styles['menu']}>
      <Menu
        label={`Actions for ${called}`}
        placement="bottom end"
        trigger={<IconButton size="small" label={`Actions for ${called}`} icon={MORE} />}
      >
        <Actions {...props} />
      </Menu>
    </div>
  );
}

const nounOf = (item: SectionItem) => (item.type === 'clause' ? 'clause' : 'table');

/** Read only while the menu is open: a list of all sections changes with every letter. */
function Actions({ section, item, moves }: MenuProps) {
  const change = useChange();
  const session = useDraftStore();
  const sections = useAgreement((agreement) => agreement.sections);
  const place = itemPlace(section, item.id);
  const noun = nounOf(item);

  const duplicate = () => {
    const copy = freeItemId(session.getState().agreement, item.id);
    const copyPlace = itemPlace(section, copy);
    change((agreement) => duplicateItem(agreement, item.id, copy), {
      label: `Duplicate ${noun}`,
      focus: copyPlace,
    });
    focusSoon(() => controlAt(item.type === 'clause' ? `${copyPlace}/title` : copyPlace));
  };
  const remove = () => {
    const neighbour = neighbourOf(session.getState().agreement, item.id);
    change((agreement) => removeItem(agreement, item.id), {
      label: `Delete ${noun}`,
      focus: place,
    });
    tellDeleted(item.title.trim() === '' ? noun : `${noun} “${item.title}”`, session);
    focusSoon(() =>
      neighbour === null ? controlAt(`/sections/${section}`) : titleOfItem(neighbour),
    );
  };
  return (
    <>
      <MenuItem
        label="Move up"
        keys={shownKeys('Alt+ArrowUp')}
        icon={<ArrowUp size={14} />}
        onAction={() => moves.step(-1)}
      />
      <MenuItem
        label="Move down"
        keys={shownKeys('Alt+ArrowDown')}
        icon={<ArrowDown size={14} />}
        onAction={() => moves.step(1)}
      />
      <MenuItem label="Duplicate" icon={<Copy size={14} />} onAction={duplicate} />
      {item.type === 'clause' && item.notes === '' && (
        <MenuItem
          label="Add a note for colleagues"
          description="Never exported"
          icon={<StickyNote size={14} />}
          onAction={() => openNote(item.id, place)}
        />
      )}
      {item.condition !== null && (
        <MenuItem
          label="Always keep in the text"
          description="Removes its condition"
          icon={<GitBranch size={14} />}
          onAction={() =>
            change(
              (agreement) => updateItem(agreement, item.id, (old) => ({ ...old, condition: null })),
              { label: 'Remove condition', focus: place },
            )
          }
        />
      )}
      <MenuItem label="Delete" isDanger icon={<Trash2 size={14} />} onAction={remove} />
      <MenuSeparator />
      {item.type === 'clause' && <Wordings clause={item} section={section} />}
      <MenuSection title="Move to section">
        {sections
          .filter((other) => other.id !== section)
          .map((other) => (
            <MenuItem
              key={other.id}
              label={other.title || 'Untitled section'}
              icon={<FolderInput size={14} />}
              onAction={() => moves.toSection(other.id)}
            />
          ))}
      </MenuSection>
    </>
  );
}

/** The other wordings that the library has for a clause. */
function Wordings({ clause, section }: { readonly clause: Clause; readonly section: SectionId }) {
  const catalogue = useCatalogue();
  const change = useChange();
  const session = useDraftStore();
  const { origin } = clause;
  const library = catalogue?.clauses.find(({ id }) => id === origin?.clause);
  if (!origin || !library) return null;
  const others = POSITIONS.filter(
    (position) => position !== origin.position && library.positions[position],
  );
  if (others.length === 0) return null;
  const use = (position: Position) => {
    const body = wordingOf(library, position);
    if (!body.ok) return;
    const losesWords = isRewritten(clause, library);
    change(
      (agreement) =>
        updateItem<Clause>(agreement, clause.id, (old) => ({
          ...old,
          body: body.value,
          origin: { ...origin, version: library.version, position },
        })),
      { label: 'Change wording', focus: itemPlace(section, clause.id) },
    );
    if (losesWords)
      tellDone(
        `What was written in “${clause.title}” was replaced by the wording “${POSITION_NAMES[position]}”.`,
        session,
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
