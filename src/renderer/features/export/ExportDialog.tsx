import { CircleCheck, FileText, FileType } from 'lucide-react';
import { useMemo, useState } from 'react';
import { flushOpenDraft } from '#renderer/shell/closing.ts';
import { useCommandList, type Command } from '#renderer/shell/commands.ts';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { useAssembly, useDraftStore, useFindings } from '#renderer/store/session/draft-session.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#shared/export/export-format.ts';
import { derivedOf } from '#renderer/store/session/derived.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/fields/choice.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { Banner, ProgressBar } from '#renderer/ui/page/surface.tsx';
import styles from './export.module.css';
import { FONT_OPTIONS } from '#renderer/shell/fonts.ts';
import { FailureReason, Obstacles } from './obstacles.tsx';
import { useExport, type ExportState } from './use-export.ts';

type Format = 'both' | ExportFormat;

const FORMATS: Readonly<Record<Format, readonly ExportFormat[]>> = {
  both: EXPORT_FORMATS,
  docx: ['docx'],
  pdf: ['pdf'],
};

const STAGES = {
  assembling: 'Putting the text together',
  docx: 'Making the Word file',
  typesetting: 'Typesetting the PDF',
  finishing: 'Adding the signature fields',
  writing: 'Writing to the disk',
} as const;

/** Exports the open draft; shows itself when its command is run. */
export function ExportDialog() {
  const [isOpen, setOpen] = useState(false);
  useCommandList(
    'export',
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'export',
          label: 'Export…',
          group: 'Agreement',
          keys: 'Mod+E',
          run: () => setOpen(true),
        },
      ],
      [],
    ),
  );
  return isOpen ? <OpenExportDialog onClose={() => setOpen(false)} /> : null;
}

function OpenExportDialog({ onClose: close }: { readonly onClose: () => void }) {
  const session = useDraftStore();
  const { stops } = useAssembly();
  const active = useFindings((findings) => findings.active);
  const hasFailed = useFindings((findings) => findings.hasFailed);
  // What stops the agreement is told already; the review says the same in its own words.
  const stopped = new Set(stops.map(({ place }) => place.path));
  const errors = active.filter(
    ({ severity, place }) => severity === 'error' && !stopped.has(place.path),
  );
  const foreign = active.filter(({ rule }) => rule === 'foreign-name');
  const { font, change } = useSettings();
  const [format, setFormat] = useState<Format>('both');
  const { state, reset, run, cancel, reveal } = useExport();

  const start = (asDraft: boolean) => {
    void flushOpenDraft();
    void run(session.getState().agreement, { formats: [...FORMATS[format]], font, asDraft });
  };
  const goTo = (path: string) => {
    close();
    // After the dialog has given the focus back.
    setTimeout(() => goToPlace(path));
  };
  // What one sees may be a quarter of a second old: ask the newest text.
  const isStopped = () => derivedOf(session.getState().agreement).assembly.stops.length > 0;

  return (
    <Dialog
      isOpen
      onClose={close}
      title={TITLES[state.step]}
      isBusy={state.step === 'running'}
      actions={
        <Actions
          state={state}
          isStopped={stops.length > 0}
          onClose={close}
          onStart={() => start(isStopped())}
          onCancel={cancel}
          onBack={reset}
          onReveal={reveal}
        />
      }
    >
      {state.step === 'choosing' && (
        <div className={styles['form']}>
          <RadioGroup
            label="Files"
            value={format}
            onChange={setFormat}
            options={[
              { id: 'both', label: 'Word and PDF' },
              { id: 'docx', label: 'Word only', description: 'To negotiate and edit (.docx)' },
              {
                id: 'pdf',
                label: 'PDF only',
                description: 'To sign, with fields to fill in (.pdf)',
              },
            ]}
          />
          <Select
            label="Font"
            value={font}
            onChange={(next) => change({ font: next })}
            options={FONT_OPTIONS}
          />
          {stops.length > 0 && (
            <Obstacles
              label="What is still missing"
              title={
                stops.length === 1
                  ? 'One thing keeps this agreement from being final'
                  : `${stops.length} things keep this agreement from being final`
              }
              note="As a draft, every page is marked “Draft” and blanks are shown as such."
              problems={stops}
              onGo={goTo}
            />
          )}
          {hasFailed && (
            <Banner tone="warning" title="The review could not look at this agreement">
              <p>What it would find is not known. Its panel tries again.</p>
            </Banner>
          )}
          {errors.length > 0 && (
            <Obstacles
              label="What the review finds"
              title={
                errors.length === 1
                  ? 'The review finds an error'
                  : `The review finds ${errors.length} errors`
              }
              note="It cannot be kept or computed as written. Mend it before anybody signs."
              problems={errors}
              onGo={goTo}
            />
          )}
          {foreign.length > 0 && (
            <Obstacles
              label="Names of others"
              title={
                foreign.length === 1
                  ? 'A company is named that has no part in this agreement'
                  : `${foreign.length} places name companies that have no part in this agreement`
              }
              note="The name may have been left over from another client’s agreement. Look before the file goes out."
              problems={foreign}
              onGo={goTo}
            />
          )}
        </div>
      )}
      {state.step === 'running' && (
        <ProgressBar
          label={state.progress ? STAGES[state.progress.stage] : 'Waiting for the place to save to'}
          fraction={state.progress?.fraction ?? null}
        />
      )}
      {state.step === 'done' && (
        <div className={styles['outcome']}>
          <CircleCheck size={20} className={styles['good']} aria-hidden="true" />
          <div>
            <ul className={styles['files']}>
              {state.result.files.map((file) => (
                <li key={file.name}>
                  {file.format === 'pdf' ? <FileType size={15} /> : <FileText size={15} />}
                  {file.name}
                </li>
              ))}
            </ul>
            {state.result.warnings.map((warning) => (
              <p key={warning} className={styles['warning']}>
                {warning}
              </p>
            ))}
          </div>
        </div>
      )}
      {state.step === 'failed' && <FailureReason reason={state.reason} onGo={goTo} />}
    </Dialog>
  );
}

const TITLES = {
  choosing: 'Export',
  running: 'Exporting',
  done: 'Exported',
  failed: 'The export did not succeed',
} as const satisfies Record<ExportState['step'], string>;

function Actions({
  state,
  isStopped,
  onClose,
  onStart,
  onCancel,
  onBack,
  onReveal,
}: {
  readonly state: ExportState;
  readonly isStopped: boolean;
  readonly onClose: () => void;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
  readonly onReveal: () => void;
}) {
  if (state.step === 'running')
    return (
      <Button isDisabled={state.isCancelling} onPress={onCancel}>
        {state.isCancelling ? 'Cancelling…' : 'Cancel the export'}
      </Button>
    );
  if (state.step === 'done')
    return (
      <>
        <Button onPress={onReveal}>Show in folder</Button>
        <Button variant="primary" onPress={onClose} autoFocus>
          Close
        </Button>
      </>
    );
  if (state.step === 'failed')
    return (
      <>
        <Button onPress={onClose}>Close</Button>
        <Button variant="primary" onPress={onBack} autoFocus>
          Try again
        </Button>
      </>
    );
  return (
    <>
      <Button onPress={onClose}>Cancel</Button>
      <Button variant="primary" onPress={onStart} autoFocus>
        {isStopped ? 'Export as draft anyway' : 'Export'}
      </Button>
    </>
  );
}
