import {
  ChevronLeft,
  Eye,
  FileOutput,
  PanelLeft,
  PanelRight,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react';
import { runCommand } from '#renderer/shell/commands.ts';
import { shownKeys } from '#renderer/shell/keys.ts';
import { go } from '#renderer/shell/navigation.ts';
import { SaveState } from '#renderer/shell/SaveState.tsx';
import { STATUS_NAMES } from '#renderer/shell/words.ts';
import { AGREEMENT_STATUSES } from '#shared/agreement/agreement.ts';
import { useAgreement, useChange, useDraft } from '#renderer/store/session/draft-session.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TitleField } from '#renderer/ui/fields/title-field.tsx';
import styles from './draft-header.module.css';
import { togglePanel, togglePreview, toggleSteps, usePanes } from './panes.ts';

/** Title, status and state of saving of the open draft, and what is done with it as a whole. */
export function DraftHeader() {
  const panes = usePanes();
  const save = useDraft((session) => session.save);
  const canUndo = useDraft((session) => session.canUndo);
  const canRedo = useDraft((session) => session.canRedo);
  const undoLabel = useDraft((session) => session.undoLabel);
  const redoLabel = useDraft((session) => session.redoLabel);
  const isPreview = panes.panelOpen && panes.tab === 'preview';
  return (
    <div className={styles['bar']}>
      <header className={styles['header']}>
        <IconButton
          label="Back to the library"
          keys={shownKeys('Mod+L')}
          icon={<ChevronLeft size={18} />}
          onPress={() => go({ name: 'library' })}
        />
        <IconButton
          label={panes.stepsOpen ? 'Hide the steps' : 'Show the steps'}
          keys={shownKeys('Mod+\\')}
          icon={<PanelLeft size={16} />}
          onPress={toggleSteps}
        />
        <Title />
        <Status />
        <SaveState save={save} />
        <div className={styles['tools']}>
          <IconButton
            label={undoLabel ? `Undo: ${undoLabel}` : 'Undo'}
            keys={shownKeys('Mod+Z')}
            icon={<Undo2 size={16} />}
            isDisabled={!canUndo}
            onPress={() => runCommand('undo')}
          />
          <IconButton
            label={redoLabel ? `Redo: ${redoLabel}` : 'Redo'}
            keys={shownKeys('Mod+Y')}
            icon={<Redo2 size={16} />}
            isDisabled={!canRedo}
            onPress={() => runCommand('redo')}
          />
          <span className={styles['rule']} />
          <IconButton
            className={styles['wide']}
            label="All commands"
            keys={shownKeys('Mod+K')}
            icon={<Search size={16} />}
            onPress={() => runCommand('palette')}
          />
          <IconButton
            label={panes.panelOpen ? 'Hide the panel' : 'Show the panel'}
            icon={<PanelRight size={16} />}
            onPress={togglePanel}
          />
          <Button
            icon={<Eye size={15} />}
            className={classNames(styles['narrow'], isPreview && styles['on'])}
            aria-label="Preview"
            aria-pressed={isPreview}
            onPress={togglePreview}
          >
            Preview
          </Button>
          <Button
            variant="primary"
            aria-label="Export"
            className={styles['last']}
            icon={<FileOutput size={15} />}
            onPress={() => runCommand('export')}
          >
            Export
          </Button>
        </div>
      </header>
    </div>
  );
}

function Title() {
  const title = useAgreement((agreement) => agreement.title);
  const change = useChange();
  return (
    <h1 className={styles['title']}>
      <TitleField
        label="Title of the agreement"
        placeholder="Untitled agreement"
        hasOwnUndo={false}
        value={title}
        onChange={(next) =>
          change((agreement) => ({ ...agreement, title: next }), {
            label: 'Change of title',
            coalesce: '/title',
            focus: '/title',
          })
        }
      />
    </h1>
  );
}

function Status() {
  const status = useAgreement((agreement) => agreement.status);
  const change = useChange();
  return (
    <Select
      label="Status"
      hideLabel
      className={styles['status']}
      value={status}
      onChange={(next) =>
        change(
          (agreement) => (agreement.status === next ? agreement : { ...agreement, status: next }),
          {
            label: 'Change of status',
          },
        )
      }
      options={AGREEMENT_STATUSES.map((id) => ({ id, label: STATUS_NAMES[id] }))}
    />
  );
}
