import { useState } from 'react';
import { Button } from '../button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from '../fields/text-field.tsx';

/** Asks for another name; none is no answer, and the same one changes nothing. */
export function NameDialog({
  title,
  label,
  name,
  maxLength,
  onRename,
  onClose,
}: {
  /** What is renamed: "Rename the agreement". */
  readonly title: string;
  /** Of the field: "Title". */
  readonly label: string;
  readonly name: string;
  readonly maxLength?: number;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(name);
  const wanted = text.trim();
  const submit = (): void => {
    if (wanted === '') return;
    if (wanted !== name) onRename(wanted);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={wanted === ''} onPress={submit}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label={label}
        value={text}
        onChange={setText}
        autoFocus
        selectsOnFocus
        {...(maxLength !== undefined && { maxLength })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
        }}
        error={wanted === '' ? `Enter a ${label.toLowerCase()}.` : null}
      />
    </Dialog>
  );
}
