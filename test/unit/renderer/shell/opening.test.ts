import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agreementText, MAX_FILE_BYTES, TOO_LARGE_REMEDY } from '#shared/agreement/file.ts';
import { ok } from '#shared/base/result.ts';
import { openDropped, useRefusedFiles } from '#renderer/shell/opening.ts';
import type { Studio } from '#renderer/shell/studio.ts';
import { completeAgreement } from '#test/support/agreements.ts';

const agreement = completeAgreement({ title: 'WAN für Zürich' });

function studio() {
  const takeIn = vi.fn(async () => ok({ id: agreement.id, how: 'taken' }));
  return { takeIn, studio: { library: { takeIn } } as unknown as Studio };
}

function file(content: Uint8Array | null, size = content?.length ?? 0) {
  return {
    name: 'wan.sla',
    size,
    arrayBuffer: async () => {
      if (content === null) throw new Error('gone');
      return content.slice().buffer;
    },
  };
}

const refused = () => useRefusedFiles.getState().refused[0] ?? null;

describe('a file that is dropped on the window', () => {
  beforeEach(() => useRefusedFiles.setState({ refused: [] }));

  it('is taken into the library as it was written', async () => {
    const { studio: app, takeIn } = studio();
    await openDropped(app, file(new TextEncoder().encode(agreementText(agreement))));
    expect(takeIn).toHaveBeenCalledWith(agreement);
    expect(refused()).toBeNull();
  });

  it('is refused in another encoding, as one that is opened', async () => {
    const { studio: app, takeIn } = studio();
    const latin1 = Uint8Array.from(agreementText(agreement), (letter) => letter.charCodeAt(0));
    await openDropped(app, file(latin1));
    expect(refused()?.problems[0]?.message).toBe('The file is not text in UTF-8.');
    expect(takeIn).not.toHaveBeenCalled();
  });

  it('is refused before it is read where it is too large', async () => {
    const { studio: app } = studio();
    await openDropped(app, file(null, MAX_FILE_BYTES + 1));
    expect(refused()?.problems).toMatchObject([
      { message: 'The file is larger than 96 MB.', remedy: TOO_LARGE_REMEDY },
    ]);
  });

  it('is refused where it cannot be read', async () => {
    const { studio: app } = studio();
    await openDropped(app, file(null));
    expect(refused()?.problems).toMatchObject([{ message: 'The file could not be read.' }]);
  });
});
