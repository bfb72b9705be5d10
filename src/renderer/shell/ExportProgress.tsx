import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { useLast } from '#renderer/ui/last.ts';
import { ProgressBar } from '#renderer/ui/page/surface.tsx';
import type { EventPayload } from '#shared/ipc/events.ts';
import type { RunningExport } from './use-export-job.ts';

const STAGES: Readonly<Record<EventPayload<'export.progress'>['stage'], string>> = {
  assembling: 'Putting the document together',
  docx: 'Making the Word file',
  typesetting: 'Typesetting the PDF',
  finishing: 'Finishing the PDF',
  writing: 'Writing to the disk',
};

/** Shown while files are made of a report or a comparison; it can be called off. */
export function ExportProgress({
  running,
  onCancel,
}: {
  readonly running: RunningExport | null;
  readonly onCancel: () => void;
}) {
  const shown = useLast(running);
  if (!shown) return null;
  return (
    <Dialog
      isOpen={running !== null}
      isBusy
      onClose={onCancel}
      size="small"
      title={`Exporting the ${shown.thing}`}
      actions={
        <Button isDisabled={shown.isCancelling} onPress={onCancel}>
          {shown.isCancelling ? 'Cancelling…' : 'Cancel the export'}
        </Button>
      }
    >
      <ProgressBar
        label={shown.progress ? STAGES[shown.progress.stage] : 'Waiting for the place to save to'}
        fraction={shown.progress?.fraction ?? null}
      />
    </Dialog>
  );
}
