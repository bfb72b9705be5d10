import { constants, setPriority } from 'node:os';
import type { Failure } from '#shared/ipc/failure.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { describeError } from '#main/log.ts';
import type { JobHooks } from './making.ts';
import { LastLayout } from './last-layout.ts';
import { pressRoom } from './press.ts';
import type { Answer, FromExportProcess, Progress, Request, ToExportProcess } from './messages.ts';

/**
 * Entry of the export process (an Electron utilityProcess): makes documents one after another, so
 * that neither the window nor main ever waits for one.
 */
try {
  // Who types goes first, also on a computer with few processors.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // Where that is not allowed, documents are made all the same.
}

const port = process.parentPort;
const send = (message: FromExportProcess) => port.postMessage(message);

const press = pressRoom(import.meta.dirname);
const lastLayout = new LastLayout();
const cancellations = new Map<number, AbortController>();
let last: Promise<void> = Promise.resolve();

port.on('message', ({ data }: { data: ToExportProcess }) => {
  switch (data.type) {
    case 'request': {
      const { id, request } = data;
      cancellations.set(id, new AbortController());
      last = last.then(() => serve(id, request));
      return;
    }
    case 'cancel':
      cancellations.get(data.id)?.abort();
      return;
    case 'warm':
      last = last.then(warm);
  }
});

async function serve(id: number, request: Request): Promise<void> {
  const { signal } = cancellations.get(id)!;
  try {
    const onProgress = (progress: Progress) => send({ type: 'progress', id, progress });
    const reply = await perform(request, { signal, onProgress, press, lastLayout });
    send(
      reply.ok
        ? { type: 'done', id, answer: reply.value }
        : { type: 'failed', id, failure: reply.error },
    );
  } catch (error) {
    send({ type: 'broken', id, description: describeError(error) });
  } finally {
    cancellations.delete(id);
  }
}

async function perform(request: Request, hooks: JobHooks): Promise<Result<Answer, Failure>> {
  const [{ documentToSign, renderPreview, runExport }, { AgreementSchema }] = await Promise.all([
    import('./job.ts'),
    import('#shared/agreement/agreement.ts'),
  ]);
  switch (request.type) {
    case 'check': {
      const document = documentToSign(request.agreement);
      return document.ok ? { ok: true, value: null } : document;
    }
    case 'preview': {
      const agreement = AgreementSchema.parse(JSON.parse(request.agreement));
      const preview = await renderPreview({ ...request, agreement }, hooks);
      return preview.ok
        ? ok({ ...preview.value, passages: JSON.stringify(preview.value.passages) })
        : preview;
    }
    case 'export':
      return runExport(request, hooks);
    case 'comparison':
      return (await import('./comparison-job.ts')).runComparison(request, hooks);
    case 'redline':
      return (await import('./redline-job.ts')).runRedline(request, hooks);
  }
}

/** Whether it succeeds or not, the next job is tried: it tells the user what is wrong. */
async function warm(): Promise<void> {
  try {
    const { warmUp } = await import('./job.ts');
    const warmed = await warmUp(press);
    if (!warmed.ok) send({ type: 'not-warm', description: warmed.error.code });
  } catch (error) {
    send({ type: 'not-warm', description: describeError(error) });
  }
}
