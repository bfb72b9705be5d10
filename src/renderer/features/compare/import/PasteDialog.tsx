import { useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import styles from '../compare.module.css';
import { fromText, importFiles } from './import-files.ts';

/** The text of an SLA from the clipboard; it goes the same way as a file. */
export function PasteDialog({
  shelves,
  onClose,
}: {
  readonly shelves: Shelves;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const take = () => {
    importFiles([fromText(name.trim() || 'Pasted text', text)], shelves);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Paste the text of an SLA"
      size="large"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={isEmpty} onPress={take}>
            Read it
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        <TextField
          label="Name"
          placeholder="Pasted text"
          description="What it is called where the text does not name its provider."
          value={name}
          onChange={setName}
        />
        <TextArea
          label="Text"
          description="Tables may have a cell on each line, or cells with tabs or bars between them."
          rows={12}
          value={text}
          onChange={setText}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
