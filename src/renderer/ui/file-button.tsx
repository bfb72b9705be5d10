import { FolderOpen } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import { FileTrigger } from 'react-aria-components';
import { readChosenFile, type FileContent, type SizeLimit } from '#renderer/platform/read-file.ts';
import { Button, type ButtonProps } from './button.tsx';

/** A file that was chosen, with its name and what is in it, or why that cannot be had. */
export interface ReadFile {
  readonly name: string;
  readonly content: FileContent;
}

/** Counts the files that were chosen: one that takes longer to read must not come after a later one. */
export type FileTurn = RefObject<number>;

/**
 * A button that asks for one file, reads it and gives it; of several, only the last one chosen. Buttons
 * whose files take each other's place share a turn.
 */
export function FileButton({
  accept,
  limit,
  onFile,
  turn,
  children,
  ...button
}: Pick<ButtonProps, 'variant' | 'size' | 'isDisabled' | 'children'> & {
  /** Endings and types: ".csv". */
  readonly accept: readonly string[];
  readonly limit: SizeLimit;
  readonly onFile: (file: ReadFile) => void;
  readonly turn?: FileTurn;
}) {
  const own = useRef(0);
  const chosen = turn ?? own;
  // What is there once the file is read, not what was there when it was chosen.
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  // Nobody is left to take it.
  useEffect(() => () => void (chosen.current += 1), [chosen]);

  const read = async (file: File) => {
    chosen.current += 1;
    const mine = chosen.current;
    const content = await readChosenFile(file, limit);
    if (chosen.current === mine) latest.current({ name: file.name, content });
  };
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) void read(file);
      }}
    >
      <Button icon={<FolderOpen size={15} />} {...button}>
        {children}
      </Button>
    </FileTrigger>
  );
}
