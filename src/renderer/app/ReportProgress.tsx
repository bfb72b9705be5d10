import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useLast } from '#renderer/ui/last.ts';
import { ProgressBar } from '#renderer/ui/surface.tsx';
import type { EventPayload } from '#shared/ipc/events.ts';
import { REPORT_NAMES } from './report-names.ts';
import type { RunningReport } from './use-report-export.ts';

const STAGES: Readonly<Record<EventPayload<'export.progress'>['stage'], string>> = {
  assembling: 'Putting the report together',
  docx: 'Making the Word file',
  typesetting: 'Typesetting the PDF',
  finishing: 'Finishing the PDF',
  writing: 'Writing to the disk',
};

/** Shown while a report is made; it can be called off. */
export function ReportProgress({
  running,
  onCancel,
}: {
  readonly running: RunningReport | null;
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
      title={`Exporting the ${REPORT_NAMES[shown.type]}`}
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
