import type { IsoInstant } from '#shared/base/date.ts';
import { ok } from '#shared/base/result.ts';
import type { ExportHost } from '#main/export/host.ts';
import type { HandlersOf } from './handlers.ts';

export const previewHandlers = (
  host: Pick<ExportHost, 'preview'>,
  now: () => Date,
): HandlersOf<'preview'> => ({
  'preview.render': async ({ agreement, font }) => {
    // The day alone: a file's moment is part of its style, so that with another one the typesetter
    // would lay out every page anew.
    const created = `${now().toISOString().slice(0, 10)}T00:00:00.000Z` as IsoInstant;
    const preview = await host.preview({ type: 'preview', agreement, font, created });
    if (!preview.ok) return preview;
    return ok(
      preview.value === 'superseded'
        ? { outcome: 'superseded' }
        : { outcome: 'rendered', ...preview.value },
    );
  },
});
