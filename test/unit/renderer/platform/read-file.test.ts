import { describe, expect, test, vi } from 'vitest';
import { readChosenFile } from '#renderer/platform/read-file.ts';

const limit = { bytes: 1024 * 1024, remedy: 'Split it.' };

describe('a file that the user has chosen', () => {
  test('is read as a whole', async () => {
    const file = new File([new Uint8Array([1, 0, 255])], 'a.csv');
    expect(await readChosenFile(file, limit)).toEqual({
      ok: true,
      value: new Uint8Array([1, 0, 255]),
    });
  });

  test('is not read where it is too large, and told with what to do', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const file = { name: 'a.csv', size: limit.bytes + 1, arrayBuffer };
    expect(await readChosenFile(file, limit)).toEqual({
      ok: false,
      error: {
        place: { path: '/file', label: 'a.csv' },
        message: 'The file is larger than 1 MB.',
        remedy: 'Split it.',
      },
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('is told where it is gone before it is read', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    expect(await readChosenFile({ name: 'a.csv', size: 1, arrayBuffer }, limit)).toMatchObject({
      ok: false,
      error: { message: 'The file could not be read.', place: { label: 'a.csv' } },
    });
  });
});
