import { basename } from 'node:path';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, ok } from '#shared/base/result.ts';
import type { Input } from '#shared/ipc/contract.ts';
import { failure } from '#shared/ipc/failure.ts';
import type { ExportHost } from '#main/export/host.ts';
import type { ComparisonRequest, ExportRequest, RedlineRequest } from '#main/export/messages.ts';
import { writeFilesTogether } from '#main/export/write-files.ts';
import type { Dialogs } from '#main/files/dialogs.ts';
import type { Emit } from './emit.ts';
import type { Handlers, HandlersOf } from './handlers.ts';

export interface ExportSetting {
  readonly host: Pick<ExportHost, 'run'>;
  readonly dialogs: Pick<Dialogs, 'exportTo'>;
  readonly emit: Emit;
  readonly now: () => Date;
  /** Shows a file in the system's file manager. */
  readonly reveal: (path: string) => void;
}

/** Exports whose files can still be shown; older ones are forgotten. */
const MAX_REVEALABLE = 20;

export function exportHandlers(setting: ExportSetting): HandlersOf<'export'> {
  const { host, dialogs, emit, now, reveal } = setting;
  /** The jobs under way; cancelling one also counts while it is only checked or asked about. */
  const running = new Map<string, AbortController>();
  const exported = new Map<string, string>();

  const run = async (
    { job, agreement, formats, suggestedName, font, asDraft, report }: Input<'export.run'>,
    signal: AbortSignal,
  ): ReturnType<Handlers['export.run']> => {
    // Asked first: nobody should choose a place for something that cannot be made.
    if (!asDraft && report === null) {
      const checked = await host.run({ type: 'check', agreement }, { signal });
      if (!checked.ok) return checked;
    }
    return exportTo({ job, formats, suggestedName }, signal, (created) => ({
      type: 'export',
      agreement,
      formats,
      font,
      asDraft,
      report,
      created,
    }));
  };

  /**
   * Asks where to, and has the files made meanwhile, so that they are there when the place is chosen;
   * writes them together.
   */
  const exportTo = async (
    { job, formats, suggestedName }: Pick<Input<'export.run'>, 'job' | 'formats' | 'suggestedName'>,
    signal: AbortSignal,
    requestFor: (created: IsoInstant) => ExportRequest | ComparisonRequest | RedlineRequest,
  ): ReturnType<Handlers['export.run']> => {
    const making = new AbortController();
    signal.addEventListener('abort', () => making.abort());
    let asking = true;
    const made = host.run(requestFor(now().toISOString() as IsoInstant), {
      signal: making.signal,
      onProgress: (progress) => {
        if (!asking) emit('export.progress', { job, ...progress });
      },
    });
    const targets = await dialogs.exportTo(suggestedName, [...new Set(formats)]);
    asking = false;
    if (targets === null) {
      making.abort();
      return ok({ outcome: 'cancelled' });
    }
    const result = await made;
    if (!result.ok) return result;

    const files = targets.map(({ format, path }) => {
      const file = result.value.files.find((one) => one.format === format);
      if (file === undefined) throw new Error(`The export process made no ${format}`);
      return { format, path, bytes: file.bytes };
    });
    const written = await writeFilesTogether(files);
    if (!written.ok) return written;
    emit('export.progress', { job, stage: 'writing', fraction: 1 });

    if (files[0] !== undefined) exported.set(job, files[0].path);
    for (const old of [...exported.keys()].slice(0, -MAX_REVEALABLE)) exported.delete(old);
    return ok({
      outcome: 'exported',
      files: files.map(({ path, format }) => ({ name: basename(path), format })),
      warnings: result.value.warnings,
    });
  };

  /** Until it ends, the job can be cancelled by its name. */
  const cancellable = async <T>(
    id: string,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    const job = new AbortController();
    running.set(id, job);
    try {
      return await work(job.signal);
    } finally {
      running.delete(id);
    }
  };

  return {
    'export.run': (request) => cancellable(request.job, (signal) => run(request, signal)),

    'export.comparison': ({ job, suggestedName, formats, ...content }) =>
      cancellable(job, (signal) =>
        exportTo({ job, formats, suggestedName }, signal, (created) => ({
          type: 'comparison',
          ...content,
          formats,
          created,
        })),
      ),

    'export.redline': ({ job, suggestedName, ...content }) =>
      cancellable(job, (signal) =>
        exportTo({ job, formats: ['docx'], suggestedName }, signal, (created) => ({
          type: 'redline',
          ...content,
          created,
        })),
      ),

    'export.cancel': ({ job }) => {
      running.get(job)?.abort();
      return Promise.resolve(ok({}));
    },

    'export.reveal': ({ job }) => {
      const path = exported.get(job);
      if (path === undefined)
        return Promise.resolve(
          err(failure('FORBIDDEN', 'This export is not known any more. Export again to see it.')),
        );
      reveal(path);
      return Promise.resolve(ok({}));
    },
  };
}
