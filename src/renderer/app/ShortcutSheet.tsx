import { Dialog } from '#renderer/ui/dialog.tsx';
import { COMMAND_GROUPS, useCommands } from '#renderer/shell/commands.ts';
import { shownKeys } from '#renderer/shell/keys.ts';
import styles from './shortcut-sheet.module.css';

/** Keys that belong to no command. */
const ALWAYS: readonly { readonly label: string; readonly keys: string }[] = [
  { label: 'Next pane, previous pane', keys: 'F6 Shift+F6' },
  { label: 'Move an entry or clause', keys: 'Alt+ArrowUp Alt+ArrowDown' },
  { label: 'While finding: match case, whole words', keys: 'Alt+C Alt+W' },
  { label: 'While replacing: replace, replace all', keys: 'Alt+R Alt+A' },
  { label: 'Rename the chosen draft', keys: 'F2' },
  { label: 'Move the chosen draft to the trash', keys: 'Delete' },
];

/** Every key that does something, those of the current screen too. */
export function ShortcutSheet({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const commands = useCommands();
  const groups = [
    ...COMMAND_GROUPS.map((group) => ({
      title: group as string,
      rows: commands.flatMap(({ label, keys, group: of }) =>
        of === group && keys !== null ? [{ label, keys }] : [],
      ),
    })),
    { title: 'Everywhere', rows: ALWAYS },
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
