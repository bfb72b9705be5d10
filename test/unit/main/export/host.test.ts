import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newAgreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { ExportHost } from '#main/export/host.ts';
import type {
  Answer,
  CheckRequest,
  FromExportProcess,
  PreviewRequest,
  ToExportProcess,
} from '#main/export/messages.ts';
import { noLog } from '#test/unit/main/no-log.ts';

/** Only what never comes is to fail for its time: machines are slow at times. */
const PATIENCE = { timeout: 30_000 };

const created = '2026-06-01T09:00:00.000Z' as IsoInstant;
const preview = (title: string): PreviewRequest => ({
  type: 'preview',
  agreement: JSON.stringify({ title }),
  font: 'carlito',
  created,
});
const check: CheckRequest = {
  type: 'check',
  agreement: newAgreement('wan' as AgreementId, 'x'),
};
const rendered = (pages: number) => ({ bytes: new Uint8Array(), pages, passages: '[]' });

/** A process under the test's thumb. */
class FakeProcess extends EventEmitter {
  readonly received: ToExportProcess[] = [];
  killed = false;

  postMessage(message: ToExportProcess) {
    this.received.push(message);
  }

  kill() {
    this.killed = true;
    this.emit('exit', 15);
  }

  say(message: FromExportProcess) {
    this.emit('message', message);
  }

  get requests() {
    return this.received.filter((message) => message.type === 'request');
  }

  finish(at: number, answer: Answer) {
    this.say({ type: 'done', id: this.requests[at]!.id, answer });
  }

  titles() {
    return this.requests.map(({ request }) =>
      request.type === 'preview'
        ? (JSON.parse(request.agreement) as { title: string }).title
        : 'agreement' in request
          ? request.agreement.title
          : request.type,
    );
  }
}

let processes: FakeProcess[];
let host: ExportHost;
let log: ReturnType<typeof noLog>;

beforeEach(() => {
  vi.useFakeTimers();
  processes = [];
  log = noLog();
  host = new ExportHost(() => {
    const started = new FakeProcess();
    processes.push(started);
    return started;
  }, log);
});
afterEach(() => void vi.useRealTimers());

describe('the export host', () => {
  it('starts the process when it is first needed, once', async () => {
    expect(processes).toHaveLength(0);
    host.warm();
    const answer = host.run(preview('One'));
    expect(processes).toHaveLength(1);
    expect(processes[0]!.received.map(({ type }) => type)).toEqual(['warm', 'request']);
    processes[0]!.finish(0, rendered(3));
    expect(await answer).toEqual({ ok: true, value: rendered(3) });
  });

  it('passes progress on, to the job that it belongs to', async () => {
    const seen: number[] = [];
    const first = host.run(preview('One'), { onProgress: ({ fraction }) => seen.push(fraction) });
    const second = host.run(preview('Two'));
    const [child] = processes;
    for (const [at, fraction] of [
      [0, 0.1],
      [1, 0.5],
      [0, 0.9],
    ] as const)
      child!.say({
        type: 'progress',
        id: child!.requests[at]!.id,
        progress: { stage: 'docx', fraction },
      });
    child!.finish(1, rendered(2));
    child!.finish(0, rendered(1));
    expect(seen).toEqual([0.1, 0.9]);
    expect(await first).toMatchObject({ value: { pages: 1 } });
    expect(await second).toMatchObject({ value: { pages: 2 } });
  });

  it('ends a cancelled job at once, and ignores what still comes of it', async () => {
    const job = new AbortController();
    const answer = host.run(preview('One'), { signal: job.signal });
    job.abort();
    expect(await answer).toMatchObject({ error: { code: 'CANCELLED' } });
    const [child] = processes;
    expect(child!.received.at(-1)).toEqual({ type: 'cancel', id: child!.requests[0]!.id });
    child!.finish(0, rendered(1));
    child!.say({ type: 'progress', id: 1, progress: { stage: 'docx', fraction: 1 } });
  });

  it('does not begin a job that is cancelled already', async () => {
    const answer = host.run(preview('One'), { signal: AbortSignal.abort() });
    expect(await answer).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(processes).toHaveLength(0);
  });

  it('fails what runs when the process ends, and starts a new one for the next', async () => {
    const answer = host.run(preview('One'));
    processes[0]!.emit('exit', 1);
    expect(await answer).toMatchObject({ error: { code: 'EXPORT_FAILED' } });
    expect(processes).toHaveLength(1);
    const next = host.run(preview('Two'));
    expect(processes).toHaveLength(2);
    processes[1]!.finish(0, rendered(1));
    expect(await next).toMatchObject({ ok: true });
  });

  it('warms a new process up at once where the old one had run for long', () => {
    host.warm();
    vi.advanceTimersByTime(60_000);
    processes[0]!.emit('exit', 1);
    expect(processes[1]?.received).toEqual([{ type: 'warm' }]);
  });

  it('does not start a process again and again that ends at once', () => {
    host.warm();
    processes[0]!.emit('exit', 1);
    expect(processes).toHaveLength(1);
  });

  it('ends a job that hangs, and the process with it', async () => {
    const answer = host.run(preview('One'));
    const other = host.run(check);
    vi.advanceTimersByTime(30_000);
    expect(await other).toMatchObject({ error: { code: 'EXPORT_FAILED' } });
    expect(processes[0]!.killed).toBe(true);
    expect(await answer).toMatchObject({ error: { code: 'EXPORT_FAILED' } });
  });

  it('ends no process for a job that is done or cancelled, however late it is then', async () => {
    const answer = host.run(preview('One'));
    const job = new AbortController();
    const other = host.run(check, { signal: job.signal });
    processes[0]!.finish(0, rendered(1));
    job.abort();
    await Promise.all([answer, other]);
    vi.advanceTimersByTime(600_000);
    expect(processes[0]!.killed).toBe(false);
    expect(log.lines).toEqual([]);
  });

  it('fails no job of the new process where the end of the old one is told late', async () => {
    void host.run(preview('One'));
    processes[0]!.emit('exit', 1);
    const next = host.run(preview('Two'));
    processes[0]!.emit('exit', 1);
    processes[1]!.finish(0, rendered(2));
    expect(await next).toMatchObject({ ok: true, value: { pages: 2 } });
    expect(processes).toHaveLength(2);
  });

  it('logs a bug under the reference that the user sees, and hides the rest', async () => {
    const answer = host.run(preview('One'));
    processes[0]!.say({ type: 'broken', id: 1, description: 'TypeError\n    at make' });
    expect(await answer).toMatchObject({
      error: { code: 'EXPORT_FAILED', logReference: 'ref-1' },
    });
    expect(log.lines.at(-1)).toBe('[ref-1] TypeError\n    at make');
  });

  it('logs why the process could not be warmed up', () => {
    host.warm();
    processes[0]!.say({ type: 'not-warm', description: 'Error ENOENT\n    at load' });
    expect(log.lines.at(-1)).toBe('[ref-1] Error ENOENT\n    at load');
    expect(log.lines.join('\n')).toContain('could not be warmed up');
  });

  it('fails a job at once for which no process can be started, and harms none after it', async () => {
    let canStart = false;
    const child = new FakeProcess();
    const frail = new ExportHost(() => {
      if (!canStart) throw new Error('spawn ENOMEM');
      return child;
    }, log);
    frail.warm();
    for (const answer of [frail.run(check), frail.preview(preview('1'))])
      expect(await answer).toMatchObject({ ok: false, error: { code: 'EXPORT_FAILED' } });
    canStart = true;
    const next = frail.preview(preview('2'));
    vi.advanceTimersByTime(40_000);
    const another = frail.run(check);
    vi.advanceTimersByTime(19_000);
    expect(child.killed).toBe(false);
    child.finish(0, rendered(2));
    expect(await next).toMatchObject({ value: { pages: 2 } });
    child.finish(1, {} as Answer);
    expect(await another).toMatchObject({ ok: true });
    expect(log.lines.join('\n')).toContain('could not be started');
  });

  it('stops for good', async () => {
    const answer = host.run(preview('One'));
    const waiting = [host.preview(preview('Two')), host.preview(preview('Three'))];
    host.stop();
    expect(processes[0]!.killed).toBe(true);
    for (const one of [answer, ...waiting, host.run(preview('Four'))])
      expect(await one).toMatchObject({ ok: false });
    host.warm();
    expect(processes).toHaveLength(1);
  });
});

describe('previews', () => {
  it('that wait are superseded by newer ones; the one under way is finished', async () => {
    const first = host.preview(preview('1'));
    const second = host.preview(preview('2'));
    const third = host.preview(preview('3'));
    expect(await second).toEqual({ ok: true, value: 'superseded' });
    const [child] = processes;
    expect(child!.titles()).toEqual(['1']);
    child!.finish(0, rendered(1));
    expect(await first).toMatchObject({ value: { pages: 1 } });
    await expect.poll(() => child!.titles(), PATIENCE).toEqual(['1', '3']);
    child!.finish(1, rendered(3));
    expect(await third).toMatchObject({ value: { pages: 3 } });
  });

  it('go on after one has failed', async () => {
    const first = host.preview(preview('1'));
    const second = host.preview(preview('2'));
    processes[0]!.emit('exit', 1);
    expect(await first).toMatchObject({ ok: false });
    await expect.poll(() => processes.length, PATIENCE).toBe(2);
    processes[1]!.finish(0, rendered(2));
    expect(await second).toMatchObject({ value: { pages: 2 } });
  });

  it('do not wait for an export, nor supersede it', () => {
    void host.run(check);
    void host.preview(preview('1'));
    expect(processes[0]!.requests).toHaveLength(2);
  });
});
