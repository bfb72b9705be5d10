import type { BrowserWindow } from 'electron';
import { expect, it, vi } from 'vitest';

const { showMessageBox } = vi.hoisted(() => ({
  showMessageBox:
    vi.fn<(window: object, question: object) => Promise<{ readonly response: number }>>(),
}));
vi.mock('electron', () => ({ dialog: { showMessageBox } }));
const { askToClose } = await import('#main/window/recovery.ts');

const window = {} as BrowserWindow;

it('A window with unsaved changes stays open unless one chooses to close it all the same', async () => {
  showMessageBox.mockResolvedValueOnce({ response: 0 });
  expect(await askToClose(window)).toBe(false);
  // Enter and Escape keep it open, too.
  expect(showMessageBox.mock.lastCall![1]).toMatchObject({
    buttons: ['Keep open', 'Close all the same'],
    defaultId: 0,
    cancelId: 0,
  });
  showMessageBox.mockResolvedValueOnce({ response: 1 });
  expect(await askToClose(window)).toBe(true);
});

it('Without a window nobody is asked', async () => {
  showMessageBox.mockClear();
  expect(await askToClose(null)).toBe(true);
  expect(showMessageBox).not.toHaveBeenCalled();
});
