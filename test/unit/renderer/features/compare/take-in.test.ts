import { describe, expect, test } from 'vitest';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import type { Found, ImportState } from '#renderer/features/compare/import/import-store.ts';
import { takeIn } from '#renderer/features/compare/import/take-in.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { extract } from '#shared/extract/extract.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { readText } from '#shared/read/text/read-text.ts';

const reading = readText(
  'Kestrel Hosting keeps its portal available for 98.6% of each month.',
  'a.txt',
);
if (!reading.ok) throw new Error(reading.error.message);
const read = {
  type: 'read',
  reading: reading.value,
  terms: extract(reading.value.document),
  silent: ['Support hours'],
  sha256: 'a'.repeat(64),
} as Parameters<typeof takeIn>[0];

/** Takes a file in; `saved` is what saving it comes to. Gives what was told, in its order. */
async function told(
  saved: Result<unknown, Failure>,
): Promise<readonly (Found | ImportState | 'saved')[]> {
  const all: (Found | ImportState | 'saved')[] = [];
  const offers = {
    repository: { list: () => Promise.resolve(ok([])) },
    create: () => {
      all.push('saved');
      return Promise.resolve(saved);
    },
  };
  const shelves = { offers } as unknown as Shelves;
  all.push(await takeIn(read, 'a.txt', shelves, { onFound: (found) => all.push(found) }));
  return all;
}

describe('a file that was read', () => {
  test('tells what was found before it is saved', async () => {
    const [found, saved, state] = await told(ok(null));
    expect(found).toMatchObject({
      values: expect.any(Number),
      silent: ['Support hours'],
      supersedes: null,
    });
    expect(saved).toBe('saved');
    expect(state).toEqual({ type: 'done', found });
  });

  test('is refused where it cannot be saved, with the reason', async () => {
    const all = await told(err(failure('DISK_FULL', 'The disk is full.')));
    expect(all.at(-1)).toMatchObject({
      type: 'refused',
      problem: {
        message: 'The file was read, but could not be saved.',
        remedy: 'The disk is full.',
      },
    });
  });
});
