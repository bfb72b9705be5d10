import { FileDiff } from 'lucide-react';
import { useAgreement } from '#renderer/store/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageFields, PagePart } from '#renderer/ui/page.tsx';
import { Problems } from '#renderer/ui/problem-list.tsx';
import { ProgressBar } from '#renderer/ui/surface.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { useRedlineExport } from './use-redline-export.ts';

/** What the draft changes from another version, as a Word file with tracked changes. */
export function ExportPart({ base, name }: { readonly base: Agreement; readonly name: string }) {
  const provider = useAgreement(
    ({ stakeholders }) => stakeholders.find(({ kind }) => kind === 'provider')?.legalName ?? '',
  );
  const { redlineAuthor, change } = useSettings();
  const { isRunning, refused, run, cancel } = useRedlineExport();
  const author = redlineAuthor || provider;
  return (
    <PagePart
      title="Redline for Word"
      note={`Marks what this draft changes from “${name}” as tracked changes. The file is read back before it is saved: accepting all gives this draft, rejecting all that version.`}
      actions={
        <Button
          icon={<FileDiff size={15} />}
          isDisabled={isRunning || author.trim() === ''}
          onPress={() => void run(base, author.trim())}
        >
          Export redline…
        </Button>
      }
    >
      <PageFields>
        <TextField
          label="Author of the changes"
          description="Word shows it beside each change."
          value={redlineAuthor}
          placeholder={provider}
          maxLength={200}
          onChange={(words) => change({ redlineAuthor: words })}
        />
      </PageFields>
      {isRunning && (
        <>
          <ProgressBar label="Writing the redline" fraction={null} />
          <Button size="small" onPress={cancel}>
            Cancel
          </Button>
        </>
      )}
      <Problems title="The redline was not written" problems={refused} />
    </PagePart>
  );
}
