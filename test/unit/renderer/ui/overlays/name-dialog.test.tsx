import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { NameDialog } from '#renderer/ui/overlays/name-dialog.tsx';
import { clearPage, fill, press, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

test('a name that is to be another is chosen whole, so that typing replaces it', async () => {
  const onRename = vi.fn<(name: string) => void>();
  await render(
    <NameDialog
      title="Rename the agreement"
      label="Title"
      name="WAN for Ledgerline"
      onRename={onRename}
      onClose={() => undefined}
    />,
  );
  const field = document.querySelector('input')!;
  await act(async () => field.focus());
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(
    'WAN for Ledgerline',
  );
  await fill(field, 'WAN');
  await press(field, 'Enter');
  expect(onRename).toHaveBeenCalledWith('WAN');
});
