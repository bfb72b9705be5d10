import { FileDiff } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { ProgressBar } from '#renderer/ui/page/surface.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { AuthorField, useRedlineAuthor } from './redline-author.tsx';
import { useRedlineExport } from './use-redline-export.ts';
import type { ComparedFile } from './work.ts';

/** What the draft changes from another version, as a Word file with tracked changes. */
export function ExportPart({ file }: { readonly file: ComparedFile }) {
  const author = useRedlineAuthor();
  const { isRunning, refused, run, cancel } = useRedlineExport();
  const [wanted, setWanted] = useState<BaseId>('returned');
  const bases = basesOf(file);
  const base = bases.find(({ id }) => id === wanted) ?? bases[0];
  if (base === undefined) return null;
  return (
    <PagePart
      title="Redline for Word"
      note={`Marks what this draft changes from ${base.text} as tracked changes. The file is read back before it is saved: accepting all gives this draft, rejecting all ${base.text}.${base.limit}`}
      actions={
        <Button
          icon={<FileDiff size={15} />}
          isDisabled={isRunning || author === ''}
          onPress={() => void run(base.version, author)}
        >
          Export redline…
        </Button>
      }
    >
      <PageFields>
        {bases.length > 1 && (
          <Select
            label="Changes from"
            value={base.id}
            options={bases}
            onChange={(id) => setWanted(id)}
          />
        )}
        <AuthorField />
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

type BaseId = 'returned' | 'sent';

interface Base {
  readonly id: BaseId;
  readonly label: string;
  /** The same within a sentence. */
  readonly text: string;
  /** What it is without; empty for nothing. */
  readonly limit: string;
  readonly version: Agreement;
}

/** The versions that a redline may begin from: where the other side has changed the file, theirs first. */
function basesOf({ name, kind, version, returned }: ComparedFile): readonly Base[] {
  if (version === null) return [];
  if (kind === 'version')
    return [{ id: 'sent', label: name, text: `“${name}”`, limit: '', version }];
  const sent: Base = {
    id: 'sent',
    label: 'What we sent',
    text: `the version of which “${name}” was made`,
    limit: '',
    version,
  };
  if (returned === null) return [sent];
  const { byHand } = returned;
  const theirs: Base = {
    id: 'returned',
    label: 'What they sent back',
    text: `what the other side wrote in “${name}”`,
    limit:
      byHand === 0
        ? ''
        : ` It is without ${byHand === 1 ? 'the change that is' : `the ${byHand} changes that are`} made by hand.`,
    version: returned.version,
  };
  return [theirs, sent];
}
