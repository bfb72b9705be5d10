import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { useToldExport } from '#renderer/shell/use-told-export.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { PlatformContext } from '#renderer/platform/context.ts';
import { StatusRegion } from '#renderer/ui/page/status.tsx';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Output } from '#shared/ipc/contract.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { clearPage, render } from '../support/render.tsx';

type Answer = Result<Output<'export.run'>, Failure>;
type Job = ReturnType<typeof useToldExport>;

/** A window in which `redline` is exported; main answers when the test says so. */
async function exporting() {
  const calls: unknown[] = [];
  let listener: (progress: never) => void = () => undefined;
  const platform = {
    call: (channel: string, input: unknown) => {
      calls.push([channel, input]);
      return Promise.resolve(ok({}));
    },
    on: (_event: string, hear: (progress: never) => void) => {
      listener = hear;
      return () => undefined;
    },
  } as unknown as Platform;
  let hook!: Job;
  function Screen() {
    hook = useToldExport();
    return <StatusRegion />;
  }
  const page = await render(
    <PlatformContext value={platform}>
      <Screen />
    </PlatformContext>,
  );
  const { promise, resolve } = deferred<Answer>();
  let id = '';
  await act(async () => {
    void hook.run('redline', (job) => {
      id = job;
      return promise;
    });
  });
  return {
    calls,
    id: () => id,
    hook: () => hook,
    press: (words: string, label: string) =>
      act(async () => {
        const message = [...page.querySelectorAll('[role="status"] > div')].find((one) =>
          one.textContent?.includes(words),
        );
        const button = [...(message?.querySelectorAll('button') ?? [])].find(
          (one) => one.textContent === label,
        );
        button?.click();
      }),
    told: () => page.textContent ?? '',
    answer: (answer: Answer) => act(async () => resolve(answer)),
    progress: (job: string) =>
      act(async () => listener({ job, stage: 'docx', fraction: 0.5 } as never)),
  };
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

afterEach(clearPage);

describe('an export', () => {
  test('is followed by its own progress alone, and told with what to look out for', async () => {
    const job = await exporting();
    await job.progress('another');
    expect(job.hook().running).toMatchObject({ thing: 'redline', progress: null });
    await job.progress(job.id());
    expect(job.hook().running?.progress).toMatchObject({ stage: 'docx', fraction: 0.5 });
    const files = [{ name: 'a.docx', format: 'docx' as const }];
    await job.answer(ok({ outcome: 'exported', files, warnings: ['A letter has no shape.'] }));
    expect(job.hook().running).toBeNull();
    expect(job.told()).toContain('Exported “a.docx”. A letter has no shape.');
  });

  test('that is called off says so until main has ended it, and nothing after', async () => {
    const job = await exporting();
    const before = job.told();
    await act(async () => job.hook().cancel());
    expect(job.hook().running?.isCancelling).toBe(true);
    expect(job.calls).toEqual([['export.cancel', { job: job.id() }]]);
    await job.answer(err(failure('CANCELLED', 'The export was cancelled.')));
    expect(job.hook().running).toBeNull();
    expect(job.told()).toBe(before);
  });

  test('is shown in its folder also where another has been made since', async () => {
    const job = await exporting();
    const files = [{ name: 'first.docx', format: 'docx' as const }];
    await job.answer(ok({ outcome: 'exported', files, warnings: [] }));
    const first = job.id();
    const again = ok({ outcome: 'exported' as const, files: [], warnings: [] });
    await act(async () => job.hook().run('redline', () => Promise.resolve(again)));
    await job.press('first.docx', 'Show in folder');
    expect(job.calls).toEqual([['export.reveal', { job: first }]]);
  });

  test('that cannot be made is told with its reasons', async () => {
    const job = await exporting();
    const problem = { place: { path: '/', label: 'File' }, message: 'No.', remedy: 'Mend it.' };
    await job.answer(err(failure('EXPORT_FAILED', 'It was not made.', { problems: [problem] })));
    expect(job.hook().refused).toEqual([problem]);
    expect(job.told()).toContain('The redline was not exported. It was not made.');
  });
});
