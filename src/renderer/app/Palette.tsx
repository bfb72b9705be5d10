import { FileText, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { titleOf } from '#renderer/shell/words.ts';
import { foldedText } from '#shared/base/fold.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { searchDrafts } from '#renderer/store/drafts/search.ts';
import { useDraftList } from '#renderer/store/drafts/draft-list.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import dialog from '#renderer/ui/overlays/dialog.module.css';
import menu from '#renderer/ui/overlays/menu.module.css';
import { COMMAND_GROUPS, useCommands, type Command } from '#renderer/shell/commands.ts';
import { shownKeys } from '#renderer/shell/keys.ts';
import { openDraft } from '#renderer/shell/navigation.ts';
import styles from './palette.module.css';
import { useStudio } from '#renderer/shell/studio.ts';

const MAX_DRAFTS = 8;

/** Everything that one can do and every draft, found by typing. */
export function Palette({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      data-modal=""
      className={classNames(dialog['overlay'], styles['overlay'])}
    >
      <Modal className={classNames(dialog['modal'], styles['modal'])}>
        <Dialog aria-label="Commands and drafts" className={dialog['dialog'] ?? ''}>
          <PaletteContent onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({ onClose }: { readonly onClose: () => void }) {
  const { library } = useStudio();
  const list = useDraftList(library.repository);
  const commands = useCommands().filter((one) => one.id !== 'palette');
  const [text, setText] = useState('');

  const found = useMemo(() => commands.filter(matching(text)), [commands, text]);
  const drafts = useMemo(() => foundDrafts(list, text), [list, text]);

  const run = (action: () => void) => {
    onClose();
    // After the dialog has given the focus back, so that the command can place it.
    setTimeout(action);
  };

  return (
    <Autocomplete inputValue={text} onInputChange={setText} disableAutoFocusFirst={false}>
      <TextField
        aria-label="Search commands and drafts"
        autoFocus
        className={styles['search'] ?? ''}
      >
        <Search size={16} aria-hidden="true" />
        <Input placeholder="Search commands and drafts" className={styles['input'] ?? ''} />
      </TextField>
      <Menu
        aria-label="Commands and drafts"
        className={classNames(menu['items'], styles['results'])}
        renderEmptyState={() => <p className={styles['none']}>Nothing is called that.</p>}
      >
        {drafts.length > 0 && (
          <MenuSection>
            <Header className={menu['header'] ?? ''}>Drafts</Header>
            {drafts.map((draft) => (
              <MenuItem
                key={draft.id}
                id={`draft ${draft.id}`}
                textValue={draft.title}
                className={menu['item'] ?? ''}
                onAction={() => run(() => openDraft(draft.id))}
              >
                <span className={menu['check']}>
                  <FileText size={14} />
                </span>
                <span className={menu['texts']}>{titleOf(draft)}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
        {COMMAND_GROUPS.map((group) => {
          const members = found.filter((command) => command.group === group);
          return members.length === 0 ? null : (
            <MenuSection key={group}>
              <Header className={menu['header'] ?? ''}>{group}</Header>
              {members.map((command) => (
                <MenuItem
                  key={command.id}
                  id={command.id}
                  textValue={command.label}
                  isDisabled={!(command.isEnabled?.() ?? true)}
                  className={menu['item'] ?? ''}
                  onAction={() => run(command.run)}
                >
                  <span className={menu['texts']}>{command.label}</span>
                  {command.keys !== null && (
                    <kbd className={menu['keys']}>
                      {shownKeys(command.keys.split(' ')[0] ?? '')}
                    </kbd>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          );
        })}
      </Menu>
    </Autocomplete>
  );
}

const matching = (text: string) => {
  const words = foldedText(text).split(/\s+/).filter(Boolean);
  return ({ label, group }: Command) => {
    const where = foldedText(`${label} ${group}`);
    return words.every((word) => where.includes(word));
  };
};

function foundDrafts(list: readonly DraftSummary[] | null, text: string): readonly DraftSummary[] {
  const live = (list ?? []).filter(({ trashedAt }) => trashedAt === null);
  const found = text.trim() === '' ? live : searchDrafts(live, text);
  return [...found]
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, text.trim() === '' ? 3 : MAX_DRAFTS);
}
