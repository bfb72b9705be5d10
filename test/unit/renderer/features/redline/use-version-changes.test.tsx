import { act, useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useVersionChanges } from '#renderer/features/redline/use-version-changes.ts';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Version } from '#shared/agreement/version.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

const stateOf = (title: string): Agreement => newAgreement('wan' as AgreementId, title);
const version = (name: string, hour: number): Version => ({
  keptAt: `2026-06-01T0${hour}:00:00.000Z` as IsoInstant,
  name,
});
const [one, two, damaged] = [version('One', 7), version('Two', 8), version('Three', 9)];
const DAMAGED = failure('NOT_AN_AGREEMENT', 'It cannot be read.', {
  problems: [
    {
      place: { path: '/', label: 'Version' },
      message: 'Its file is damaged.',
      remedy: 'Others are there.',
    },
  ],
});
const read = async ({ name }: Version): Promise<Result<Agreement, Failure>> =>
  name === damaged.name ? err(DAMAGED) : ok(stateOf(name ?? ''));

let comparisons: { readonly titles: string; readonly end: () => Promise<void> }[];
let hook: ReturnType<typeof useVersionChanges>;
let choose: (from: Version, to: Version | null, draft?: Agreement) => Promise<void>;

beforeEach(async () => {
  comparisons = [];
  const compare = (base: Agreement, target: Agreement) => {
    let resolve!: (changes: readonly CounterpartyChange[]) => void;
    const given = new Promise<readonly CounterpartyChange[]>((settle) => {
      resolve = settle;
    });
    comparisons.push({
      titles: `${base.title} → ${target.title}`,
      end: () => act(async () => resolve([])),
    });
    return { answer: given, cancel: () => undefined };
  };
  function Screen(props: Pick<Parameters<typeof useVersionChanges>[0], 'from' | 'to' | 'draft'>) {
    hook = useVersionChanges({ ...props, read, compare });
    return null;
  }
  const { redraw } = await drawn();
  choose = (from, to, draft = stateOf('Draft')) =>
    redraw(<Screen from={from} to={to} draft={draft} />);
});

afterEach(clearPage);

/** A place on the page in which something else can be drawn again and again. */
async function drawn() {
  let show!: (what: ReactNode) => void;
  function Frame() {
    const [what, setWhat] = useState<ReactNode>(null);
    show = setWhat;
    return what;
  }
  await render(<Frame />);
  return { redraw: (what: ReactNode) => act(async () => show(what)) };
}

const shown = () => hook.compared && `${hook.compared.base.title} → ${hook.compared.target.title}`;

describe('what changes between two versions', () => {
  test('is shown once it is found', async () => {
    await choose(one, two);
    expect([shown(), hook.isComparing]).toEqual([null, true]);
    await comparisons[0]?.end();
    expect([shown(), hook.isComparing]).toEqual(['One → Two', false]);
  });

  test('never stands under the name of another', async () => {
    await choose(one, null);
    await comparisons[0]?.end();
    expect(shown()).toBe('One → Draft');
    await choose(one, two);
    expect(shown()).toBeNull();
    await comparisons[1]?.end();
    await choose(one, null);
    expect(shown()).toBeNull();
  });

  test('is nothing where one of them cannot be read, and the reason is told', async () => {
    await choose(one, null);
    await comparisons[0]?.end();
    await choose(one, damaged);
    expect([shown(), hook.isComparing]).toEqual([null, false]);
    expect(hook.unread).toEqual([
      { title: '“Three” cannot be read', reason: 'Its file is damaged. Others are there.' },
    ]);
    await choose(damaged, null);
    expect([shown(), hook.unread.length, comparisons.length]).toEqual([null, 1, 1]);
    await choose(one, null);
    expect(hook.unread).toEqual([]);
  });

  test('stays while the draft changes, until it is found anew', async () => {
    await choose(one, null);
    await comparisons[0]?.end();
    await choose(one, null, stateOf('Draft with more'));
    expect([shown(), hook.isComparing]).toEqual(['One → Draft', true]);
    await comparisons[1]?.end();
    expect([shown(), hook.isComparing]).toEqual(['One → Draft with more', false]);
  });
});
