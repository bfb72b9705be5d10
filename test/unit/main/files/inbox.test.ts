import { describe, expect, it } from 'vitest';
import { newAgreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { err, ok } from '#shared/base/result.ts';
import { failure } from '#shared/ipc/failure.ts';
import { fileArguments, Inbox, type Arrival } from '#main/files/inbox.ts';

const agreement = newAgreement('wan' as AgreementId, 'WAN');

function inbox() {
  const delivered: Arrival[] = [];
  let arrived: () => void = () => undefined;
  const box = new Inbox(
    async (path) => {
      if (path.endsWith('broken.sla')) throw new Error('A chunk could not be read.');
      return path.endsWith('bad.sla')
        ? err(failure('FILE_UNREADABLE', 'It is gone.'))
        : ok(agreement);
    },
    (arrival) => {
      delivered.push(arrival);
      arrived();
    },
  );
  const next = () => new Promise<void>((resolve) => (arrived = resolve));
  return { box, delivered, next };
}

describe('a file from outside', () => {
  it('waits for the window, with all others, and is given to it once', async () => {
    const { box, delivered } = inbox();
    box.receive('/home/me/a.sla');
    box.receive('/home/me/b.sla');
    expect(await box.collect()).toEqual([
      { name: 'a.sla', agreement, problems: [] },
      { name: 'b.sla', agreement, problems: [] },
    ]);
    expect(await box.collect()).toEqual([]);
    expect(delivered).toEqual([]);
  });

  it('is given once more to a window that the first time has not reached, with what came meanwhile', async () => {
    const { box } = inbox();
    box.receive('/home/me/a.sla');
    await box.collect();
    box.windowClosed();
    box.receive('/home/me/b.sla');
    expect(await box.collect({ isAgain: true })).toMatchObject([
      { name: 'a.sla' },
      { name: 'b.sla' },
    ]);
    expect(await box.collect()).toEqual([]);
  });

  it('at which reading breaks is told, and the others are opened', async () => {
    const { box } = inbox();
    box.receive('/home/me/broken.sla');
    box.receive('/home/me/a.sla');
    expect(await box.collect()).toMatchObject([
      {
        name: 'broken.sla',
        agreement: null,
        problems: [{ message: expect.stringContaining('Open it once more.') }],
      },
      { name: 'a.sla', agreement },
    ]);
  });

  it('is delivered at once while the window is up', async () => {
    const { box, delivered, next } = inbox();
    await box.collect();
    const arrival = next();
    box.receive('/home/me/c.sla');
    await arrival;
    expect(delivered).toEqual([{ name: 'c.sla', agreement, problems: [] }]);
  });

  it('waits again when the window is closed', async () => {
    const { box } = inbox();
    await box.collect();
    box.windowClosed();
    box.receive('/home/me/d.sla');
    expect(await box.collect()).toMatchObject([{ name: 'd.sla' }]);
  });

  it('that cannot be read is told with its name, never its path', async () => {
    const { box } = inbox();
    box.receive('/home/me/bad.sla');
    expect(await box.collect()).toEqual([
      {
        name: 'bad.sla',
        agreement: null,
        problems: [{ place: { path: '/', label: 'bad.sla' }, message: 'It is gone.', remedy: '' }],
      },
    ]);
  });
});

describe('the command line', () => {
  it.each([
    [['electron', '/app', 'my draft.sla'], ['/home/me/my draft.sla']],
    [['sla-studio', '/tmp/A.SLA'], ['/tmp/A.SLA']],
    [
      ['electron', '--no-sandbox', '/app', '--user-data-dir=/x.sla', 'a.sla', 'b.sla', './a.sla'],
      ['/home/me/a.sla', '/home/me/b.sla'],
    ],
    // As the entry in a Linux menu passes them.
    [
      ['sla-studio', 'file:///tmp/own%202.sla', 'file://localhost/tmp/é.sla'],
      ['/tmp/own 2.sla', '/tmp/é.sla'],
    ],
    [['sla-studio', 'file://elsewhere/own.sla'], ['/home/me/file:/elsewhere/own.sla']],
    [['electron', '/app'], []],
    [['a.sla'], []],
    [['electron', '/app', '--open=a.sla'], []],
  ])('%j names %j', (argv, files) => {
    expect(fileArguments(argv, '/home/me')).toEqual(files);
  });
});
