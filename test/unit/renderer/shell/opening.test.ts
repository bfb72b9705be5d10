import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agreementText, MAX_FILE_BYTES, TOO_LARGE_REMEDY } from '#shared/agreement/file.ts';
import { ok } from '#shared/base/result.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Output } from '#shared/ipc/contract.ts';
import { failure } from '#shared/ipc/failure.ts';
import { platformOver } from '#renderer/platform/bridge.ts';
import { memoryMain } from '#renderer/platform/memory-bridge.ts';
import { go, useNavigation } from '#renderer/shell/navigation.ts';
import {
  openArrivals,
  openDropped,
  useRefusedFiles,
  useTakingIn,
} from '#renderer/shell/opening.ts';
import type { Studio } from '#renderer/shell/studio.ts';
import { useStatus } from '#renderer/ui/page/status.tsx';
import { at } from '#test/unit/renderer/support/drafts.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const agreement = completeAgreement({ title: 'WAN für Zürich' });

/** A studio whose library takes in whatever comes, but for titles that are `known` to it. */
function studio({ known = [] as readonly string[] } = {}) {
  const takeIn = vi.fn(async ({ title }: Agreement) =>
    ok({ id: title as AgreementId, title, how: known.includes(title) ? 'same' : 'new' }),
  );
  const main = memoryMain({ now: () => at('10:00') });
  const app = { library: { takeIn }, platform: platformOver(main.bridge) };
  return { takeIn, main, studio: app as unknown as Studio };
}

const fileOf = (title: string) =>
  file(new TextEncoder().encode(agreementText({ ...agreement, title })), { name: `${title}.sla` });

function file(
  content: Uint8Array | null,
  { size = content?.length ?? 0, name = 'wan.sla' }: { size?: number; name?: string } = {},
) {
  return {
    name,
    size,
    arrayBuffer: async () => {
      if (content === null) throw new Error('gone');
      return content.slice().buffer;
    },
  };
}

const refused = () => useRefusedFiles.getState().refused[0] ?? null;

beforeEach(() => {
  useRefusedFiles.setState({ refused: [] });
  go({ name: 'library' });
});
// Files share a process: what is told here is no message of theirs.
afterEach(() => useStatus.setState({ messages: [] }));

describe('a file that is dropped on the window', () => {
  it('is taken into the library as it was written', async () => {
    const { studio: app, takeIn } = studio();
    await openDropped(app, [file(new TextEncoder().encode(agreementText(agreement)))]);
    expect(takeIn).toHaveBeenCalledWith(agreement);
    expect(refused()).toBeNull();
  });

  it('is said to stay as it is, where it is the only one', async () => {
    const messages = () => useStatus.getState().messages.map(({ text }) => text);
    const { studio: app } = studio({ known: ['Known'] });
    await openDropped(app, [fileOf('New')]);
    expect(messages()).toEqual([
      expect.stringMatching(/^“New.sla” is now a draft in your library. The file stays as it is/),
    ]);
    await openDropped(app, [fileOf('Known')]);
    expect(messages()).toHaveLength(1);
  });

  it('is refused in another encoding, as one that is opened', async () => {
    const { studio: app, takeIn } = studio();
    const latin1 = Uint8Array.from(agreementText(agreement), (letter) => letter.charCodeAt(0));
    await openDropped(app, [file(latin1)]);
    expect(refused()?.problems[0]?.message).toBe('The file is not text in UTF-8.');
    expect(takeIn).not.toHaveBeenCalled();
  });

  it('is refused before it is read where it is too large', async () => {
    const { studio: app } = studio();
    await openDropped(app, [file(null, { size: MAX_FILE_BYTES + 1 })]);
    expect(refused()?.problems).toMatchObject([
      { message: 'The file is larger than 96 MB.', remedy: TOO_LARGE_REMEDY },
    ]);
  });

  it('is refused where it cannot be read', async () => {
    const { studio: app } = studio();
    await openDropped(app, [file(null)]);
    expect(refused()?.problems).toMatchObject([{ message: 'The file could not be read.' }]);
  });
});

describe('several files', () => {
  const titles = ({ takeIn }: ReturnType<typeof studio>) =>
    takeIn.mock.calls.map(([{ title }]) => title);
  const screen = () => useNavigation.getState().screen;

  it('that are dropped are all taken in, past one that is refused, and the last is opened', async () => {
    const here = studio();
    await openDropped(here.studio, [fileOf('A'), file(null, { name: 'bad.sla' }), fileOf('B')]);
    expect(titles(here)).toEqual(['A', 'B']);
    expect(refused()?.name).toBe('bad.sla');
    expect(screen()).toMatchObject({ name: 'draft', id: 'B' });
  });

  it('tell how far they are, until they are in', async () => {
    const here = studio();
    const seen: unknown[] = [];
    const stop = useTakingIn.subscribe(({ files }) => seen.push(files));
    await openDropped(here.studio, [fileOf('A'), fileOf('B')]);
    stop();
    expect(seen).toEqual([{ done: 0, of: 2 }, { done: 1, of: 2 }, null]);
  });

  it('lead nobody away who has gone elsewhere meanwhile', async () => {
    const here = studio();
    here.takeIn.mockImplementationOnce(async ({ title }) => {
      go({ name: 'compare' });
      return ok({ id: title as AgreementId, title, how: 'new' });
    });
    await openDropped(here.studio, [fileOf('A'), fileOf('B')]);
    expect(titles(here)).toEqual(['A', 'B']);
    expect(screen()).toEqual({ name: 'compare' });
  });

  it('that wait in main are asked for until none is left, whatever is refused', async () => {
    const here = studio();
    const waits = (answer: Output<'file.next'>) =>
      here.main.answerNext('file.next', async () => ({ ok: true, value: answer }));
    const coming = (title: string, left: number) =>
      ({ outcome: 'read', name: title, left, agreement: { ...agreement, title } }) as const;
    waits(coming('A', 2) as Output<'file.next'>);
    const reason = failure('FILE_UNREADABLE', 'It is gone.');
    waits({ outcome: 'refused', name: 'bad.sla', left: 1, reason: { ...reason, problems: [] } });
    waits(coming('B', 0) as Output<'file.next'>);
    await openArrivals(here.studio);
    expect(titles(here)).toEqual(['A', 'B']);
    expect(refused()).toMatchObject({ name: 'bad.sla', message: 'It is gone.' });
  });

  it('are no endless failure where main does not answer', async () => {
    const here = studio();
    const reason = failure('INTERNAL', 'It broke.');
    here.main.answerNext('file.next', async () => ({ ok: false, failure: reason }));
    await openArrivals(here.studio);
    expect(here.main.calls).toEqual(['file.next']);
    expect(refused()?.message).toBe('It broke.');
  });
});
