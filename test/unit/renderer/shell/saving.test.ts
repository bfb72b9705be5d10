import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Platform } from '#renderer/platform/bridge.ts';
import { saveText } from '#renderer/shell/saving.ts';
import { useStatus } from '#renderer/ui/page/status.tsx';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Output } from '#shared/ipc/contract.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { clearPage } from '../support/render.tsx';

type Answer = Result<Output<'file.save-text'>, Failure>;

const LOG = { kind: 'csv', text: 'start,end', suggestedName: 'Incidents' } as const;
const WORDS = { thing: 'The log was', saved: (name: string) => `The log was saved as ${name}.` };

/** Saves the log where main answers so; gives what main was asked, and what was told. */
async function saving(answer: Answer) {
  const calls: unknown[] = [];
  const platform = {
    call: async (...call: unknown[]) => {
      calls.push(call);
      return answer;
    },
  } as unknown as Platform;
  const isThere = await saveText(platform, LOG, WORDS);
  const told = useStatus.getState().messages.map(({ text, tone }) => [tone, text]);
  return { calls, isThere, told };
}

// The page is that of other files too, which may have told something.
beforeEach(clearPage);
afterEach(clearPage);

describe('a text made in the window', () => {
  test('is saved by main, and told by the name that it has there', async () => {
    const { calls, isThere, told } = await saving(ok({ outcome: 'saved', name: 'june.csv' }));
    expect(calls).toEqual([['file.save-text', LOG]]);
    expect(isThere).toBe(true);
    expect(told).toEqual([['success', 'The log was saved as “june.csv”.']]);
  });

  test('is not there, and nothing is told, where the user chose no place', async () => {
    const { isThere, told } = await saving(ok({ outcome: 'cancelled' }));
    expect(isThere).toBe(false);
    expect(told).toEqual([]);
  });

  test('that could not be written is told with why', async () => {
    const { isThere, told } = await saving(err(failure('DISK_FULL', 'The disk is full.')));
    expect(isThere).toBe(false);
    expect(told).toEqual([['danger', 'The log was not saved. The disk is full.']]);
  });
});
