import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useExport } from '#renderer/features/export/use-export.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { PlatformContext } from '#renderer/platform/context.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Output } from '#shared/ipc/contract.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

/** A dialog's export; main answers each with the next of `answers`. */
async function dialog(...answers: readonly Result<Output<'export.run'>, Failure>[]) {
  const left = [...answers];
  let asked: Promise<unknown>;
  const calls: unknown[] = [];
  const platform = {
    call: (channel: string, input: unknown) => {
      calls.push([channel, input]);
      return channel === 'export.run' ? asked : Promise.resolve(ok({}));
    },
    on: () => () => undefined,
  } as unknown as Platform;
  let hook!: ReturnType<typeof useExport>;
  const steps: string[] = [];
  function Screen() {
    hook = useExport();
    if (steps.at(-1) !== hook.state.step) steps.push(hook.state.step);
    return null;
  }
  await render(
    <PlatformContext value={platform}>
      <Screen />
    </PlatformContext>,
  );
  const choice = { formats: ['docx'] as ['docx'], font: 'carlito' as const, asDraft: false };
  return {
    calls,
    steps,
    hook: () => hook,
    run: async () => {
      let answer!: (given: unknown) => void;
      asked = new Promise((resolve) => {
        answer = resolve;
      });
      await act(async () => void hook.run(completeAgreement(), choice));
      await act(async () => answer(left.shift()));
    },
  };
}

const files = [{ name: 'a.docx', format: 'docx' as const }];
const done = ok({ outcome: 'exported' as const, files, warnings: ['No page numbers.'] });

test('an export goes from its choices to its files, which can be shown', async () => {
  const { run, steps, hook, calls } = await dialog(done);
  await run();
  expect(steps).toEqual(['choosing', 'running', 'done']);
  expect(hook().state).toMatchObject({ result: { files, warnings: ['No page numbers.'] } });
  await act(async () => hook().reveal());
  const [asked, shown] = calls as [string, { job: string }][];
  expect(shown).toEqual(['export.reveal', { job: asked![1].job }]);
});

test.each([
  ['by whoever chooses no place for the files', ok({ outcome: 'cancelled' as const })],
  ['while it runs', err(failure('CANCELLED', 'The export was cancelled.'))],
])('called off %s, it goes back to its choices', async (_case, answer) => {
  const { run, steps } = await dialog(answer);
  await run();
  expect(steps).toEqual(['choosing', 'running', 'choosing']);
});

test('a failure stays with its reason until one tries again', async () => {
  const reason = failure('EXPORT_FAILED', 'The PDF could not be made.');
  const { run, steps, hook } = await dialog(err(reason), done);
  await run();
  expect(hook().state).toEqual({ step: 'failed', reason });
  await act(async () => hook().reset());
  expect(hook().state).toEqual({ step: 'choosing' });
  await run();
  expect(steps).toEqual(['choosing', 'running', 'failed', 'choosing', 'running', 'done']);
});
