import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newAgreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Input } from '#shared/ipc/contract.ts';
import type { ExportHost } from '#main/export/host.ts';
import type { Exported, Request } from '#main/export/messages.ts';
import { exportTargets } from '#main/export/targets.ts';
import { exportHandlers } from '#main/ipc/export.ts';
import { comparisonOf } from '#test/unit/renderer/support/records.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);
const asked = (more: Partial<Input<'export.run'>> = {}): Input<'export.run'> => ({
  job: 'job-1',
  agreement: structuredClone(
    newAgreement('wan' as AgreementId, 'WAN'),
  ) as Input<'export.run'>['agreement'],
  formats: ['docx', 'pdf'],
  suggestedName: 'WAN',
  font: 'carlito',
  asDraft: false,
  report: null,
  ...more,
});

let requests: Request['type'][];
let dialogs: number;
let events: unknown[];
let revealed: string[];
let checked: Result<null, Failure>;
let made: Result<Exported, Failure>;
let target: string | null;
let whileAsked: () => void;
/** Ends the last job. */
let making: AbortSignal | undefined;
let handlers: ReturnType<typeof exportHandlers>;

beforeEach(() => {
  requests = [];
  dialogs = 0;
  events = [];
  revealed = [];
  checked = ok(null);
  made = ok({
    files: [
      { format: 'docx', bytes: bytes('the docx') },
      { format: 'pdf', bytes: bytes('the pdf') },
    ],
    warnings: ['mind the annex'],
  });
  target = inFolder('WAN');
  whileAsked = () => undefined;
  making = undefined;
  const run = ((request, options) => {
    making = options?.signal;
    requests.push(request.type);
    options?.onProgress?.({ stage: 'docx', fraction: 0.4 });
    return Promise.resolve(request.type === 'check' ? checked : made).then((answer) =>
      options?.signal?.aborted === true ? err(failure('CANCELLED', 'It was cancelled.')) : answer,
    );
  }) as ExportHost['run'];
  handlers = exportHandlers({
    host: { run },
    dialogs: {
      exportTo: (_name, formats) => {
        dialogs += 1;
        whileAsked();
        return Promise.resolve(target === null ? null : exportTargets(target, formats));
      },
    },
    emit: (event, payload) => void events.push([event, payload]),
    now: () => new Date('2026-06-01T09:00:00.000Z'),
    reveal: (path) => void revealed.push(basename(path)),
  });
});

describe('an export', () => {
  it('writes the files where the user chose, and names them without their path', async () => {
    expect(await handlers['export.run'](asked())).toEqual({
      ok: true,
      value: {
        outcome: 'exported',
        files: [
          { name: 'WAN.docx', format: 'docx' },
          { name: 'WAN.pdf', format: 'pdf' },
        ],
        warnings: ['mind the annex'],
      },
    });
    expect(await readFile(inFolder('WAN.docx'), 'utf8')).toBe('the docx');
    expect(await readFile(inFolder('WAN.pdf'), 'utf8')).toBe('the pdf');
    expect(events.at(-1)).toEqual([
      'export.progress',
      { job: 'job-1', stage: 'writing', fraction: 1 },
    ]);
  });

  it('tells what stops it before it asks for a place', async () => {
    checked = err(failure('STOPPED', 'Something is missing.'));
    expect(await handlers['export.run'](asked())).toEqual(checked);
    expect(dialogs).toBe(0);
  });

  it('of a draft is not stopped by anything missing', async () => {
    await handlers['export.run'](asked({ asDraft: true }));
    expect(requests).toEqual(['export']);
  });

  it('is made while its place is chosen', async () => {
    whileAsked = () => {
      expect(requests).toEqual(['check', 'export']);
      // Whoever is asked for a place is not told of it yet.
      expect(events).toEqual([]);
    };
    expect(await handlers['export.run'](asked())).toMatchObject({ ok: true });
    expect.hasAssertions();
  });

  it('is over when the dialog is cancelled, and so is its making', async () => {
    target = null;
    expect(await handlers['export.run'](asked())).toEqual(ok({ outcome: 'cancelled' }));
    expect(making?.aborted).toBe(true);
    expect(await readdir(inFolder())).toEqual([]);
  });

  it('can be cancelled at any moment, also before its place is chosen', async () => {
    whileAsked = () => void handlers['export.cancel']({ job: 'job-1' });
    expect(await handlers['export.run'](asked())).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(making?.aborted).toBe(true);
    expect(await readdir(inFolder())).toEqual([]);
    whileAsked = () => undefined;
    expect(await handlers['export.run'](asked())).toMatchObject({ ok: true });
  });

  it('that fails leaves no file', async () => {
    made = err(failure('EXPORT_FAILED', 'It ended.'));
    expect(await handlers['export.run'](asked())).toEqual(made);
    expect(await readdir(inFolder())).toEqual([]);
  });

  it('that cannot be written leaves no half of it', async () => {
    await mkdir(inFolder('WAN.pdf'));
    expect(await handlers['export.run'](asked())).toMatchObject({
      error: { code: 'FILE_UNWRITABLE', message: expect.stringContaining('WAN.pdf') },
    });
    expect(await readdir(inFolder())).toEqual(['WAN.pdf']);
  });

  it('can be shown afterwards, but only one that was made here', async () => {
    await handlers['export.run'](asked());
    expect(await handlers['export.reveal']({ job: 'job-1' })).toEqual(ok({}));
    expect(revealed).toEqual(['WAN.docx']);
    expect(await handlers['export.reveal']({ job: 'job-2' })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
  });
});

it('The last twenty exports can be shown, and none before them', async () => {
  for (let count = 1; count <= 21; count += 1)
    await handlers['export.run'](asked({ job: `job-${count}`, formats: ['docx'] }));
  expect(await handlers['export.reveal']({ job: 'job-1' })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  });
  expect(await handlers['export.reveal']({ job: 'job-2' })).toEqual(ok({}));
  expect(await handlers['export.reveal']({ job: 'job-21' })).toEqual(ok({}));
});

describe('the export of a comparison', () => {
  const comparison = (more: Partial<Input<'export.comparison'>> = {}) =>
    handlers['export.comparison']({
      job: 'job-1',
      comparison: structuredClone(
        comparisonOf('one', 'Servers'),
      ) as Input<'export.comparison'>['comparison'],
      offers: [],
      drafts: [],
      today: '2026-06-01' as IsoDate,
      formats: ['docx'],
      suggestedName: 'Servers',
      font: 'carlito',
      ...more,
    });

  it('needs no check, asks where to, and writes what was made', async () => {
    expect(await comparison()).toMatchObject({
      ok: true,
      value: { outcome: 'exported', files: [{ name: 'WAN.docx', format: 'docx' }] },
    });
    expect(requests).toEqual(['comparison']);
    expect(dialogs).toBe(1);
    expect(await handlers['export.reveal']({ job: 'job-1' })).toEqual(ok({}));
  });

  it('can be cancelled as any other', async () => {
    whileAsked = () => void handlers['export.cancel']({ job: 'job-1' });
    expect(await comparison()).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(await readdir(inFolder())).toEqual([]);
  });
});
