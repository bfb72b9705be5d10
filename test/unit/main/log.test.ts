import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeError, openLog } from '#main/log.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const now = () => new Date('2026-06-01T09:00:00.000Z');
const SECRET = 'Acme pays 12,000 a month';

describe('the log', () => {
  it('holds each event with its moment, and errors with a reference', async () => {
    const log = openLog(inFolder('logs', 'main.log'), now);
    log.note('started');
    const reference = log.error('mirror.write failed', new TypeError('x'));
    await log.flushed();
    const text = await readFile(inFolder('logs', 'main.log'), 'utf8');
    expect(text).toContain('2026-06-01T09:00:00.000Z started\n');
    expect(text).toContain(`[${reference}] mirror.write failed: TypeError\n    at `);
  });

  it.each<[string, unknown]>([
    ['a message', new Error(SECRET)],
    ['a message of several lines', new Error(`x\n${SECRET}\nat home`)],
    ['what JSON stumbled over', catchIt(() => JSON.parse(`{"title": ${SECRET}`))],
    ['what a schema refused', z.strictObject({}).safeParse({ [SECRET]: 1 }).error],
    ['a key on the way', z.record(z.string(), z.number()).safeParse({ [SECRET]: 'x' }).error],
    ['a thrown text', SECRET],
    ['a cause', new Error('x', { cause: SECRET })],
  ])('never holds %s', (_name, error) => {
    expect(describeError(error)).not.toMatch(/Acme|12,000/);
  });

  it('starts anew when it has grown, and keeps the one before', async () => {
    await mkdir(inFolder('logs'));
    await writeFile(inFolder('logs', 'main.log'), 'x'.repeat(600_000));
    const log = openLog(inFolder('logs', 'main.log'), now);
    log.note('started');
    await log.flushed();
    expect((await readdir(inFolder('logs'))).sort()).toEqual(['main.log', 'main.old.log']);
    expect(await readFile(inFolder('logs', 'main.log'), 'utf8')).toContain('started');
  });

  it('that cannot be written stops nobody', async () => {
    await writeFile(inFolder('logs'), 'a file');
    const log = openLog(inFolder('logs', 'main.log'), now);
    log.note('started');
    await expect(log.flushed()).resolves.toBeUndefined();
  });
});

function catchIt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
