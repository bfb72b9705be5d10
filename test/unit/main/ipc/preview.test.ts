import { describe, expect, it } from 'vitest';
import { ok } from '#shared/base/result.ts';
import type { PreviewRequest } from '#main/export/messages.ts';
import { previewHandlers } from '#main/ipc/preview.ts';

describe('a preview', () => {
  it('bears one moment for the whole day, so that what did not change need not be set anew', async () => {
    const created: string[] = [];
    const host = {
      preview: (request: PreviewRequest) => {
        created.push(request.created);
        return Promise.resolve(ok('superseded' as const));
      },
    };
    const times = ['2026-11-22T08:15:01.250Z', '2026-11-22T22:59:59.999Z', '2026-11-23T00:00:00Z'];
    for (const time of times)
      await previewHandlers(host, () => new Date(time))['preview.render']({
        agreement: '{}',
        font: 'carlito',
      });
    expect(created).toEqual([
      '2026-11-22T00:00:00.000Z',
      '2026-11-22T00:00:00.000Z',
      '2026-11-23T00:00:00.000Z',
    ]);
  });
});
