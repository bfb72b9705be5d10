import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useMenuOffers } from '#renderer/app/menu-offers.ts';
import { useCommandList, type Command } from '#renderer/shell/commands.ts';
import { clearPage, render } from '../support/render.tsx';

const command = (id: string, isEnabled = true): Command => ({
  id,
  label: id,
  group: 'Agreement',
  keys: null,
  isEnabled: () => isEnabled,
  run: () => undefined,
});
const APP = [command('new'), command('open')];
const DRAFT = [command('undo'), command('export', false), command('steps')];

const call = vi.fn();
const platform = { call } as unknown as Parameters<typeof useMenuOffers>[0];
const offered = () => call.mock.lastCall?.[1].commands as readonly string[];

function Draft() {
  useCommandList('draft', DRAFT);
  return <button>Step</button>;
}
function App({ inDraft, dialog = null }: { inDraft: boolean; dialog?: React.ReactNode }) {
  useCommandList('app', APP);
  useMenuOffers(platform);
  return (
    <>
      {inDraft ? <Draft /> : <input aria-label="Search" />}
      {dialog}
    </>
  );
}

afterEach(async () => {
  await clearPage();
  call.mockClear();
});

describe('the menu is offered', () => {
  it('what can be done on each screen, told when it changes', async () => {
    const page = await render(<App inDraft />);
    expect(offered()).toEqual(['new', 'open', 'undo']);
    const calls = call.mock.calls.length;
    await act(async () => page.querySelector('button')!.focus());
    expect(call.mock.calls).toHaveLength(calls);
    await clearPage();
    await render(<App inDraft={false} />);
    expect(offered()).toEqual(['new', 'open']);
  });

  it('undo in a field that has its own, or where nothing else can be undone', async () => {
    const page = await render(<App inDraft={false} />);
    await act(async () => page.querySelector('input')!.focus());
    expect(offered()).toEqual(['new', 'open', 'undo', 'redo']);
    await act(async () => page.querySelector('input')!.blur());
    expect(offered()).toEqual(['new', 'open']);
  });

  it('no undo on a button of a dialog, where nothing was typed', async () => {
    const dialog = (
      <div role="dialog">
        <button className="answer">Close</button>
      </div>
    );
    const page = await render(<App inDraft dialog={dialog} />);
    await act(async () => page.querySelector<HTMLElement>('.answer')!.focus());
    expect(offered()).toEqual(['new', 'open']);
  });
});
