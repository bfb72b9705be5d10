import { FileInput } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';

/** What can be read; the file's content decides, so a wrong ending does no harm. */
const ACCEPTED = ['.docx', '.pdf', '.html', '.htm', '.mhtml', '.md', '.markdown', '.txt', '.text'];

/** A button that asks for any number of files. */
export const ImportButton = ({
  isDisabled,
  onFiles,
}: {
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) => (
  <FileTrigger
    allowsMultiple
    acceptedFileTypes={ACCEPTED}
    onSelect={(files) => {
      if (files && files.length > 0) onFiles([...files]);
    }}
  >
    <Button icon={<FileInput size={15} />} isDisabled={isDisabled}>
      Import SLAs
    </Button>
  </FileTrigger>
);
