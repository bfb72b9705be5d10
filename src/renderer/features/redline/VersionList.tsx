import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { wholeMoment } from '#renderer/shell/moments.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Menu, MenuItem } from '#renderer/ui/overlays/menu.tsx';
import { NameDialog } from '#renderer/ui/overlays/name-dialog.tsx';
import type { Version } from '#shared/agreement/version.ts';
import { keyOfVersion } from './use-versions.ts';
import { versionWords } from './version-words.ts';
import styles from './versions.module.css';

interface Acts {
  readonly onCompare: (version: Version) => void;
  readonly onBringBack: (version: Version) => void;
  readonly onOpenApart: (version: Version) => void;
  readonly onRename: (version: Version, name: string) => void;
  readonly onRemove: (version: Version) => void;
}

/** The versions, the latest first, each with what can be done with it. */
export function VersionList({
  versions,
  compared,
  ...acts
}: {
  readonly versions: readonly Version[];
  /** The one that is compared below; null for none. */
  readonly compared: Version | null;
} & Acts) {
  const [renamed, setRenamed] = useState<Version | null>(null);
  const [deleted, setDeleted] = useState<Version | null>(null);
  return (
    <>
      <ul className={styles['list']}>
        {versions.map((version) => (
          <Row
            key={keyOfVersion(version)}
            version={version}
            isCompared={compared !== null && keyOfVersion(compared) === keyOfVersion(version)}
            askName={() => setRenamed(version)}
            askToDelete={() => setDeleted(version)}
            {...acts}
          />
        ))}
      </ul>
      {renamed !== null && (
        <NameDialog
          title="Rename the version"
          label="Name"
          name={renamed.name ?? ''}
          maxLength={200}
          onRename={(name) => acts.onRename(renamed, name)}
          onClose={() => setRenamed(null)}
        />
      )}
      {deleted !== null && (
        <Dialog
          isOpen
          onClose={() => setDeleted(null)}
          title={`Delete ${versionWords(deleted)}?`}
          size="small"
          actions={
            <>
              <Button onPress={() => setDeleted(null)}>Cancel</Button>
              <Button
                variant="danger"
                onPress={() => {
                  acts.onRemove(deleted);
                  setDeleted(null);
                }}
              >
                Delete
              </Button>
            </>
          }
        >
          <p>The draft stays as it is. This version of it cannot be brought back any more.</p>
        </Dialog>
      )}
    </>
  );
}

function Row({
  version,
  isCompared,
  askName,
  askToDelete,
  onCompare,
  onBringBack,
  onOpenApart,
}: {
  readonly version: Version;
  readonly isCompared: boolean;
  readonly askName: () => void;
  readonly askToDelete: () => void;
} & Acts) {
  const { keptAt, name } = version;
  return (
    <li className={classNames(styles['row'], isCompared && styles['compared'])}>
      <span className={styles['what']}>
        <span className={name === null ? styles['backup'] : styles['name']}>
          {name ?? 'Kept by itself'}
        </span>
        <time dateTime={keptAt}>{wholeMoment(keptAt)}</time>
      </span>
      <span className={styles['acts']}>
        <Button
          size="small"
          aria-label={`Compare ${versionWords(version)}`}
          onPress={() => onCompare(version)}
        >
          Compare
        </Button>
        <Menu
          label={`Actions for ${versionWords(version)}`}
          placement="bottom end"
          trigger={
            <IconButton
              size="small"
              label={`Actions for ${versionWords(version)}`}
              icon={<MoreHorizontal size={16} />}
            />
          }
        >
          <MenuItem
            label="Go back to it"
            description="The draft as it is now is kept as a version"
            onAction={() => onBringBack(version)}
          />
          <MenuItem label="Open as a draft of its own" onAction={() => onOpenApart(version)} />
          {name !== null && <MenuItem label="Rename…" onAction={askName} />}
          {name !== null && <MenuItem label="Delete…" isDanger onAction={askToDelete} />}
        </Menu>
      </span>
    </li>
  );
}
