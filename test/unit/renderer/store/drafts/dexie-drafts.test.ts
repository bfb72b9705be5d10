import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { newDefinition } from '#shared/agreement/definition.ts';
import type { DefinitionId } from '#shared/agreement/ids.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { dexieDrafts } from '#renderer/store/drafts/dexie-drafts.ts';
import type { DraftRepository } from '#renderer/store/drafts/draft-repository.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import {
  agreementId,
  at,
  databaseOn,
  draftOf,
  freshDisk,
} from '#test/unit/renderer/support/drafts.ts';
import { manualTimers, settled } from '#test/unit/renderer/support/timers.ts';

/** Only what never comes is to fail for its time: machines are slow at times. */
const PATIENCE = { timeout: 30_000 };

const definition = newDefinition('outage' as DefinitionId, 'Outage');

let disk = freshDisk();
const open = (writer = 'this window') => {
  const database = databaseOn(disk);
  return { database, drafts: dexieDrafts(database, { writer, timers: manualTimers() }) };
};
const put = (drafts: DraftRepository, id: string, revision = 1) =>
  drafts.put({ agreement: draftOf(id), revision, updatedAt: at('08:00') });
const list = async (drafts: DraftRepository): Promise<readonly DraftSummary[]> => {
  const answer = await drafts.list();
  return answer.ok ? answer.value : [];
};

beforeEach(() => {
  disk = freshDisk();
});

describe('drafts in the database', () => {
  test('are written with strict durability and read without a cache', () => {
    const { database } = open();
    // Dexie keeps its options under this name.
    const options = (database as unknown as { _options: Record<string, unknown> })._options;
    expect(options).toMatchObject({ chromeTransactionDurability: 'strict', cache: 'disabled' });
  });

  test('come back as they were put, also over another connection', async () => {
    await put(open().drafts, 'one', 4);
    const read = await open().drafts.read(agreementId('one'));
    expect(read).toEqual({
      ok: true,
      value: { agreement: draftOf('one'), revision: 4, updatedAt: at('08:00') },
    });
  });

  test('are listed by their metadata, without reading a body', async () => {
    const { database, drafts } = open();
    await put(drafts, 'one');
    let bodiesRead = 0;
    database.bodies.hook('reading', (row) => {
      bodiesRead += 1;
      return row;
    });
    expect(await list(drafts)).toEqual([
      {
        id: 'one',
        title: 'Agreement one',
        reference: '',
        kind: 'customer',
        status: 'draft',
        parties: ['Northwind Ltd', 'Customer'],
        completeness: expect.any(Number) as number,
        updatedAt: at('08:00'),
        trashedAt: null,
        revision: 1,
        writer: 'this window',
      },
    ]);
    expect(bodiesRead).toBe(0);
  });

  test('that are no agreements are refused with the place and the reason', async () => {
    const { database, drafts } = open();
    await put(drafts, 'one');
    await database.bodies.update(agreementId('one'), { 'agreement.kind': 'pirate' });
    const read = await drafts.read(agreementId('one'));
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'NOT_AN_AGREEMENT', problems: [{ place: { path: '/kind' } }] },
    });
  });

  test('that are not there are a failure, not a throw', async () => {
    expect(await open().drafts.read(agreementId('none'))).toMatchObject({ ok: false });
  });

  test('are gone with body and view when they are removed', async () => {
    const { database, drafts } = open();
    await put(drafts, 'one');
    await drafts.writeView(agreementId('one'), {
      section: null,
      tool: null,
      scroll: 10,
      cursor: null,
    });
    await drafts.remove(agreementId('one'));
    expect(await list(drafts)).toEqual([]);
    expect(await database.bodies.count()).toBe(0);
    expect(await database.views.count()).toBe(0);
  });
});

describe('saving', () => {
  test('raises the revision and the metadata with it', async () => {
    const { drafts } = open();
    await put(drafts, 'one');
    const agreement = { ...draftOf('one'), title: 'New title' };
    expect(await drafts.save(agreement, { revision: 1 }, at('10:00'))).toEqual({
      ok: true,
      value: 2,
    });
    expect((await list(drafts))[0]).toMatchObject({
      title: 'New title',
      revision: 2,
      updatedAt: at('10:00'),
    });
  });

  test('over a revision that another window has replaced writes nothing', async () => {
    const { drafts } = open();
    await put(drafts, 'one');
    const other = open('other window').drafts;
    await other.save({ ...draftOf('one'), title: 'Theirs' }, { revision: 1 }, at('10:00'));
    const mine = await drafts.save(
      { ...draftOf('one'), title: 'Mine' },
      { revision: 1 },
      at('10:01'),
    );
    expect(mine).toMatchObject({ ok: false, error: { message: /another window/ } });
    const read = await drafts.read(agreementId('one'));
    expect(read.ok && read.value.agreement.title).toBe('Theirs');
  });

  test('over a revision that this very window has written late goes on', async () => {
    const { drafts } = open();
    await put(drafts, 'one');
    await drafts.save({ ...draftOf('one'), title: 'Late' }, { revision: 1 }, at('10:00'));
    const again = await drafts.save(
      { ...draftOf('one'), title: 'Now' },
      { revision: 1 },
      at('10:01'),
    );
    expect(again).toEqual({ ok: true, value: 3 });
  });

  test('keeps a draft in the trash there', async () => {
    const { drafts } = open();
    await put(drafts, 'one');
    await drafts.setTrashed(agreementId('one'), at('09:30'));
    await drafts.save(draftOf('one'), { revision: 1 }, at('10:00'));
    expect((await list(drafts))[0]?.trashedAt).toBe(at('09:30'));
  });

  test('puts back a draft that the database has lost', async () => {
    const { drafts } = open();
    expect(await drafts.save(draftOf('one'), { revision: 5 }, at('10:00'))).toEqual({
      ok: true,
      value: 6,
    });
    expect(await list(drafts)).toHaveLength(1);
  });

  test('writes nothing that could not be read again, and says where it is', async () => {
    const { database, drafts } = open();
    await put(drafts, 'one');
    const draft = draftOf('one');
    const tooMuch = {
      ...draft,
      definitions: [
        { ...definition, meaning: Array.from({ length: 5_001 }, () => paragraph('a')) },
      ],
    };
    const refused = {
      ok: false,
      error: {
        code: 'BAD_REQUEST',
        message:
          'The draft cannot be stored as it is. Definitions › Outage › Meaning: This is too long: it holds at most 5,000 entries. Shorten it, or undo your last change there.',
      },
    };
    expect(await drafts.save(tooMuch, { revision: 1 }, at('10:00'))).toMatchObject(refused);
    expect(
      await drafts.put({ agreement: tooMuch, revision: 2, updatedAt: at('10:00') }),
    ).toMatchObject(refused);
    expect(await database.bodies.get(agreementId('one'))).toMatchObject({ agreement: draft });
    expect((await list(drafts))[0]?.revision).toBe(1);
  });

  test('into a full disk is a failure that says so', async () => {
    const { database, drafts } = open();
    await put(drafts, 'one');
    database.bodies.hook('updating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await drafts.save(draftOf('one'), { revision: 1 }, at('10:00'))).toMatchObject({
      ok: false,
      error: { code: 'DISK_FULL' },
    });
    expect((await list(drafts))[0]?.revision).toBe(1);
  });

  test('after the database was closed by force opens it again', async () => {
    const { database, drafts } = open();
    await put(drafts, 'one');
    // What Dexie itself does when the browser closes a database.
    database.close({ disableAutoOpen: false });
    expect(await drafts.save(draftOf('one'), { revision: 1 }, at('10:00'))).toMatchObject({
      ok: true,
    });
  });

  test('that never settles is a failure in time', async () => {
    const timers = manualTimers();
    const database = databaseOn(disk);
    const drafts = dexieDrafts(database, { writer: 'w', timers });
    await database.open();
    database.transaction = (() => new Dexie.Promise(() => undefined)) as never;
    const saved = drafts.save(draftOf('one'), { revision: 1 }, at('10:00'));
    await timers.pass(4_000);
    expect(await saved).toMatchObject({ ok: false, error: { message: /did not finish/ } });
  });
});

describe('watching', () => {
  test('tells of the list now and after each change, until it is ended', async () => {
    const { drafts } = open();
    await put(drafts, 'one');
    const seen: number[] = [];
    const stop = drafts.watch((answer) => seen.push(answer.ok ? answer.value.length : -1));
    const sees = (count: number) => expect.poll(() => seen.at(-1), PATIENCE).toBe(count);
    await sees(1);
    await put(drafts, 'two');
    await sees(2);
    stop();
    await put(drafts, 'three');
    await settled();
    expect(seen).toEqual([1, 2]);
  });
});

describe('the place in a draft', () => {
  test('comes back, and a damaged one is none', async () => {
    const { database, drafts } = open();
    const id = agreementId('one');
    expect(await drafts.readView(id)).toEqual({ ok: true, value: null });
    const view = {
      section: 'metrics' as never,
      tool: 'feasibility',
      scroll: 120,
      cursor: { place: '/commitments/uptime/target/value', offset: 3 },
    };
    await drafts.writeView(id, view);
    expect(await drafts.readView(id)).toEqual({ ok: true, value: view });
    // An older app knew no tools.
    const { tool: _, ...older } = view;
    await database.views.put({ id, view: older as never });
    expect(await drafts.readView(id)).toEqual({ ok: true, value: { ...view, tool: null } });
    await database.views.put({ id, view: { scroll: 'far' } as never });
    expect(await drafts.readView(id)).toEqual({ ok: true, value: null });
  });
});
