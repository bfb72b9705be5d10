import type { IsoInstant } from '#shared/base/date.ts';
import { ok } from '#shared/base/result.ts';
import type { ExportHost } from '#main/export/host.ts';
import type { HandlersOf } from './handlers.ts';

export const previewHandlers = (
  host: Pick<ExportHost, 'preview'>,
  now: () => Date,
): HandlersOf<'preview'> => ({
  'preview.render': async ({ agreement, font }) => {
    const created = now().toISOString() as IsoInstant;
    const preview = await host.preview({ type: 'preview', agreement, font, created });
    if (!preview.ok) return preview;
    return ok(
      preview.value === 'superseded'
        ? { outcome: 'superseded' }
        : { outcome: 'rendered', ...preview.value },
    );
  },
});
