import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import {
  FileButton,
  newFileTurn,
  type FileTurn,
  type ReadFile,
} from '#renderer/ui/file-button.tsx';
import { clearPage, render } from '../support/render.tsx';

afterEach(clearPage);

/** A button, and files for it that are read when the test says so. */
async function choosing(given: ReadFile[] = [], turn?: FileTurn) {
  const page = await render(
    <FileButton
      {...(turn ? { turn } : {})}
      accept={['.csv']}
      limit={{ bytes: 10, remedy: 'Shorten it.' }}
      onFile={(file) => given.push(file)}
    >
      Import
    </FileButton>,
  );
  const input = page.querySelector<HTMLInputElement>('input[type="file"]')!;
  const choose = async (name: string, size = 1) => {
    let finish!: (bytes: ArrayBuffer | null) => void;
    const reading = new Promise<ArrayBuffer>((resolve, reject) => {
      finish = (bytes) => (bytes === null ? reject(new Error('gone')) : resolve(bytes));
    });
    const file = { name, size, arrayBuffer: () => reading };
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return (bytes: ArrayBuffer | null) => act(async () => finish(bytes));
  };
  return { given, choose };
}

test('a file is handed over with its content, or with the reason why there is none', async () => {
  const { given, choose } = await choosing();
  await (
    await choose('a.csv')
  )(new Uint8Array([7]).buffer);
  await (
    await choose('gone.csv')
  )(null);
  await choose('large.csv', 11);
  expect(given).toMatchObject([
    { name: 'a.csv', content: { ok: true, value: new Uint8Array([7]) } },
    { name: 'gone.csv', content: { ok: false, error: { place: { label: 'gone.csv' } } } },
    { name: 'large.csv', content: { ok: false, error: { remedy: 'Shorten it.' } } },
  ]);
});

test('of two files chosen quickly the later one counts, however long the first takes', async () => {
  const { given, choose } = await choosing();
  const first = await choose('first.csv');
  const second = await choose('second.csv');
  await second(new ArrayBuffer(1));
  await first(new ArrayBuffer(1));
  expect(given.map(({ name }) => name)).toEqual(['second.csv']);
});

test('of two buttons that share a turn the later file counts, too', async () => {
  const turn = newFileTurn();
  const { given, choose } = await choosing([], turn);
  const other = await choosing(given, turn);
  const first = await choose('tickets.csv');
  const second = await other.choose('outages.csv');
  await second(new ArrayBuffer(1));
  await first(new ArrayBuffer(1));
  expect(given.map(({ name }) => name)).toEqual(['outages.csv']);
});

test('a file that is read when the button is gone goes nowhere', async () => {
  const { given, choose } = await choosing();
  const read = await choose('late.csv');
  await clearPage();
  await read(new ArrayBuffer(1));
  expect(given).toEqual([]);
});
