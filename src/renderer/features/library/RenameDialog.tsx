import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export function RenameDialog({
  title,
  onRename,
  onClose,
}: {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(title);
  const submit = () => {
    const wanted = text.trim();
    if (wanted === '') return;
    if (wanted !== title) onRename(wanted);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Rename the agreement"
      size="small"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={submit}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label="Title"
        value={text}
        onChange={setText}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
        }}
        error={text.trim() === '' ? 'Enter a title.' : null}
      />
    </Dialog>
  );
}
