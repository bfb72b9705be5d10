import {
  Files,
  Keyboard,
  Scale,
  Settings,
  Trash2,
  Building2,
  Users,
  Truck,
  Inbox,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { runCommand } from '#renderer/shell/commands.ts';
import { go, openSettings } from '#renderer/shell/navigation.ts';
import { KIND_NAMES, KINDS } from '#renderer/shell/words.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { Logo } from '#renderer/ui/logo.tsx';
import { onShelf, type Filter } from './library-order.ts';
import { changeLibraryView, useLibraryView } from './library-view.ts';
import styles from './sidebar.module.css';

const KIND_ICONS: Readonly<Record<DraftSummary['kind'], ReactNode>> = {
  customer: <Building2 size={15} />,
  internal: <Users size={15} />,
  supplier: <Truck size={15} />,
  offer: <Inbox size={15} />,
};

/** The shelves of the library, and the ways out of it. */
export function LibrarySidebar({ drafts }: { readonly drafts: readonly DraftSummary[] }) {
  const filter = useLibraryView((view) => view.filter);
  const live = drafts.filter((draft) => onShelf(draft, 'drafts'));
  const show = (change: Partial<Filter>) =>
    changeLibraryView({ filter: { ...filter, ...change }, scroll: 0, active: null });
  const isAt = (shelf: Filter['shelf'], kind: Filter['kind']) =>
    filter.shelf === shelf && filter.kind === kind;
  return (
    <nav className={styles['sidebar']} aria-label="Library">
      <div className={styles['brand']}>
        <Logo />
        <span>SLA Studio</span>
      </div>
      <Entry
        icon={<Files size={15} />}
        label="All agreements"
        count={live.length}
        isCurrent={isAt('drafts', null)}
        onPress={() => show({ shelf: 'drafts', kind: null })}
      />
      {KINDS.map((kind) => {
        const count = live.filter((draft) => draft.kind === kind).length;
        if (count === 0 && kind === 'offer') return null;
        return (
          <Entry
            key={kind}
            icon={KIND_ICONS[kind]}
            label={KIND_NAMES[kind]}
            count={count}
            isCurrent={isAt('drafts', kind)}
            onPress={() => show({ shelf: 'drafts', kind })}
          />
        );
      })}
      <div className={styles['rule']} />
      <Entry
        icon={<Scale size={15} />}
        label="Compare SLAs"
        onPress={() => go({ name: 'compare' })}
      />
      <div className={styles['rule']} />
      <Entry
        icon={<Trash2 size={15} />}
        label="Trash"
        count={drafts.length - live.length}
        isCurrent={filter.shelf === 'trash'}
        onPress={() => show({ shelf: 'trash', kind: null })}
      />
      <div className={styles['foot']}>
        <Entry
          icon={<Keyboard size={15} />}
          label="Shortcuts"
          onPress={() => runCommand('shortcuts')}
        />
        <Entry icon={<Settings size={15} />} label="Settings" onPress={openSettings} />
        <p className={styles['local']}>Everything stays on this computer.</p>
      </div>
    </nav>
  );
}

const Entry = ({
  icon,
  label,
  count,
  isCurrent = false,
  onPress,
}: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly count?: number;
  readonly isCurrent?: boolean;
  readonly onPress: () => void;
}) => (
  <button
    type="button"
    className={styles['entry']}
    aria-current={isCurrent ? 'true' : undefined}
    onClick={onPress}
  >
    {icon}
    <span className={styles['label']}>{label}</span>
    {count !== undefined && count > 0 && (
      <span className={styles['count']}>{count.toLocaleString('en-GB')}</span>
    )}
  </button>
);
