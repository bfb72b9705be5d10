import { describe, expect, it, vi } from 'vitest';
import { newAgreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { err, ok } from '#shared/base/result.ts';
import { failure } from '#shared/ipc/failure.ts';
import { fileArguments, Inbox } from '#main/files/inbox.ts';

const agreement = newAgreement('wan' as AgreementId, 'WAN');
const gone = failure('FILE_UNREADABLE', 'It is gone.');

function inbox() {
  const announced = vi.fn<() => void>();
  const read = vi.fn((path: string) =>
    Promise.resolve(path.endsWith('bad.sla') ? err(gone) : ok(agreement)),
  );
  return { box: new Inbox(read, announced), announced, read };
}

describe('a file from outside', () => {
  it('at which reading breaks is told, and the others follow', async () => {
    const { box, read } = inbox();
    read.mockRejectedValueOnce(new Error('A chunk could not be read.'));
    box.receive('/home/me/broken.sla');
    box.receive('/home/me/a.sla');
    expect(await box.next()).toMatchObject({
      outcome: 'refused',
      name: 'broken.sla',
      reason: { message: expect.stringContaining('Open it once more.') },
    });
    expect(await box.next()).toMatchObject({ outcome: 'read', name: 'a.sla' });
  });

  it('is announced, waits with all others, and is given once, in the order in which they came', async () => {
    const { box, announced } = inbox();
    box.receive('/home/me/a.sla');
    box.receive('/home/me/b.sla');
    expect(announced).toHaveBeenCalledTimes(2);
    expect(await box.next()).toEqual({ outcome: 'read', name: 'a.sla', left: 1, agreement });
    expect(await box.next()).toEqual({ outcome: 'read', name: 'b.sla', left: 0, agreement });
    expect(await box.next()).toBeNull();
  });

  it('is read when it is asked for, so that nobody waits for many', async () => {
    const { box, read } = inbox();
    for (let at = 0; at < 200; at += 1) box.receive(`/home/me/${at}.sla`);
    expect(read).not.toHaveBeenCalled();
    expect(await box.next()).toMatchObject({ name: '0.sla', left: 199 });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('that cannot be read is told with its name, never its path', async () => {
    const { box } = inbox();
    box.receive('/home/me/bad.sla');
    expect(await box.next()).toEqual({
      outcome: 'refused',
      name: 'bad.sla',
      left: 0,
      reason: gone,
    });
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
