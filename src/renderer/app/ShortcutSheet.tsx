import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { COMMAND_GROUPS, useCommands } from '#renderer/shell/commands.ts';
import { CLAUSE_KEYS } from '#renderer/editor/clause-keys.ts';
import { BACK_KEYS, shownKeys } from '#renderer/shell/keys.ts';
import { useNavigation, type Screen } from '#renderer/shell/navigation.ts';
import styles from './shortcut-sheet.module.css';

interface Row {
  readonly label: string;
  readonly keys: string;
}

/** Keys that belong to no command, on the screens where they do something. */
const GROUPS: readonly {
  readonly title: string;
  readonly screens: readonly Screen['name'][];
  readonly rows: readonly Row[];
}[] = [
  {
    title: 'In the list of agreements',
    screens: ['library'],
    rows: [
      { label: 'Open; in the trash: restore', keys: 'Enter' },
      { label: 'Rename', keys: 'F2' },
      { label: 'Move to the trash; there: delete for good', keys: 'Delete' },
      { label: 'All that can be done with it', keys: 'Shift+F10' },
      { label: 'Select it as well, or no longer', keys: 'Space' },
      { label: 'Select up to the next, the one before', keys: 'Shift+ArrowDown Shift+ArrowUp' },
      { label: 'Select all, select none', keys: 'Mod+A Escape' },
    ],
  },
  {
    title: 'While writing',
    screens: ['draft'],
    rows: [
      // "Back" is a command.
      ...CLAUSE_KEYS.filter(([keys]) => keys !== BACK_KEYS).map(([keys, label]) => ({
        label,
        keys,
      })),
      { label: 'On its handle: move an entry or clause', keys: 'Alt+ArrowUp Alt+ArrowDown' },
    ],
  },
  {
    title: 'While finding',
    screens: ['draft'],
    rows: [
      { label: 'Next place, previous place', keys: 'Enter Shift+Enter' },
      { label: 'Match case, whole words', keys: 'Alt+C Alt+W' },
      { label: 'While replacing: replace, replace all', keys: 'Alt+R Alt+A' },
      { label: 'Select the words in the text', keys: 'Escape' },
    ],
  },
  {
    title: 'Between panes',
    screens: ['draft', 'comparison', 'offer'],
    rows: [{ label: 'Next pane, previous pane', keys: 'F6 Shift+F6' }],
  },
];

/** Every key that does something where one is. */
export function ShortcutSheet({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const commands = useCommands();
  const screen = useNavigation((state) => state.screen.name);
  const groups = [
    ...COMMAND_GROUPS.map((group) => ({
      title: group as string,
      rows: commands.flatMap(({ label, keys, group: of }) =>
        of === group && keys !== null ? [{ label, keys }] : [],
      ),
    })),
    ...GROUPS.filter(({ screens }) => screens.includes(screen)),
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keyboard shortcuts" size="medium">
      <div className={styles['groups']}>
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3 className={styles['title']}>{title}</h3>
            <dl className={styles['rows']}>
              {rows.map(({ label, keys }) => (
                <div key={label} className={styles['row']}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.split(' ').map((one) => (
                      <kbd key={one} className={styles['keys']}>
                        {shownKeys(one)}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
