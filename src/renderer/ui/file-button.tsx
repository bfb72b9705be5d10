import { FolderOpen } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './button.tsx';

/** A button that asks for one file and gives it. */
export function FileButton({
  accept,
  onFile,
  children,
  ...button
}: Pick<ButtonProps, 'variant' | 'size' | 'isDisabled' | 'children'> & {
  /** Endings and types: ".csv". */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
}) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onFile(file);
      }}
    >
      <Button icon={<FolderOpen size={15} />} {...button}>
        {children}
      </Button>
    </FileTrigger>
  );
}
