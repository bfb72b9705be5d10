import { FolderOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { readChosenFile, type FileContent, type SizeLimit } from '#renderer/platform/read-file.ts';
import { Button, type ButtonProps } from './button.tsx';

/** A file that was chosen, with its name and what is in it, or why that cannot be had. */
export interface ReadFile {
  readonly name: string;
  readonly content: FileContent;
}

/** Knows the file that was chosen last: one that takes longer to read must not come after it. */
export interface FileTurn {
  /** For a file that was just chosen; the answer says whether it is still the last one. */
  readonly take: () => () => boolean;
}

export function newFileTurn(): FileTurn {
  let taken = 0;
  return {
    take() {
      taken += 1;
      const mine = taken;
      return () => taken === mine;
    },
  };
}

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
  const [own] = useState(newFileTurn);
  const { take } = turn ?? own;
  // What is there once the file is read, not what was there when it was chosen.
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  // Nobody is left to take it.
  useEffect(() => () => void take(), [take]);

  const read = async (file: File) => {
    const isLast = take();
    const content = await readChosenFile(file, limit);
    if (isLast()) latest.current({ name: file.name, content });
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
