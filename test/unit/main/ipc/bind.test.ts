import { describe, expect, it } from 'vitest';
import { newAgreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { ok } from '#shared/base/result.ts';
import type { Envelope } from '#shared/ipc/bridge.ts';
import { CHANNELS } from '#shared/ipc/channels.ts';
import { failure } from '#shared/ipc/failure.ts';
import { FailureSchema } from '#shared/ipc/failure-schema.ts';
import { answerWith } from '#main/ipc/answer.ts';
import { bindChannels } from '#main/ipc/bind.ts';
import type { Handlers } from '#main/ipc/handlers.ts';
import { isTrusted, type Sender } from '#main/ipc/sender.ts';
import { pageAddress } from '#main/window/address.ts';
import { noLog } from '#test/unit/main/no-log.ts';

const OUR_WINDOW = 7;
const ourFrame = { url: 'app://sla/', parent: null };
const ours: Sender = { sender: { id: OUR_WINDOW }, senderFrame: ourFrame };

const agreement = newAgreement('draft' as AgreementId, 'Uptime');

/** Handlers that must not be reached, but for those given. */
const handlersWith = (some: Partial<Handlers>): Handlers =>
  Object.fromEntries(
    CHANNELS.map((channel) => [
      channel,
      some[channel] ?? (() => Promise.reject(new Error('reached'))),
    ]),
  ) as unknown as Handlers;

function bound(some: Partial<Handlers> = {}, log = noLog()) {
  const listeners = new Map<
    string,
    (event: Sender, input: unknown) => Promise<Envelope<unknown>>
  >();
  let loads = 0;
  bindChannels({
    registry: { handle: (channel, listener) => listeners.set(channel, listener) },
    trusts: (event) => isTrusted(event, OUR_WINDOW, pageAddress(undefined)),
    load: () => {
      loads += 1;
      return Promise.resolve(answerWith(handlersWith(some), log));
    },
    log,
  });
  return {
    log,
    listeners,
    loads: () => loads,
    call: (channel: string, input: unknown, event: Sender = ours) =>
      listeners.get(channel)!(event, input),
  };
}

describe('the binder', () => {
  it('listens on every channel of the contract', () => {
    expect([...bound().listeners.keys()].sort()).toEqual([...CHANNELS].sort());
  });

  it('answers with the value of the handler', async () => {
    const entries = [{ id: 'a', revision: 3, savedAt: '2026-01-01T00:00:00.000Z' }];
    const { call } = bound({
      'mirror.list': () => Promise.resolve(ok({ entries, lost: [] })) as never,
    });
    expect(await call('mirror.list', {})).toEqual({ ok: true, value: { entries, lost: [] } });
  });

  it("answers with the handler's failure as it is", async () => {
    const full = failure('DISK_FULL', 'There is no space.');
    const { call } = bound({
      'mirror.list': () => Promise.resolve({ ok: false, error: full }),
    });
    expect(await call('mirror.list', {})).toEqual({ ok: false, failure: full });
  });

  it('hides an exception behind a reference to the log', async () => {
    const { call, log } = bound({
      'mirror.list': () => Promise.reject(new Error('clause 4: the secret price')),
    });
    const answer = await call('mirror.list', {});
    expect(answer).toMatchObject({ ok: false, failure: { code: 'INTERNAL' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(FailureSchema.parse((answer as { failure: unknown }).failure).logReference).toBe(
      'ref-1',
    );
    expect(log.lines.join()).not.toContain('secret');
  });

  it('hides an answer that the contract does not know', async () => {
    const { call } = bound({
      'mirror.list': () => Promise.resolve(ok({ entries: [{ secret: 1 }] })) as never,
    });
    const answer = await call('mirror.list', {});
    expect(answer).toMatchObject({ ok: false, failure: { code: 'INTERNAL' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('answers INTERNAL when the handlers cannot be loaded', async () => {
    const listeners: ((event: Sender, input: unknown) => Promise<Envelope<unknown>>)[] = [];
    bindChannels({
      registry: { handle: (_channel, listener) => listeners.push(listener) },
      trusts: () => true,
      load: () => Promise.reject(new Error('a damaged installation')),
      log: noLog(),
    });
    expect(await listeners[0]!(ours, {})).toMatchObject({ failure: { code: 'INTERNAL' } });
  });

  describe.each<[string, Sender]>([
    ['no frame', { sender: { id: OUR_WINDOW }, senderFrame: null }],
    ['a frame inside our page', { ...ours, senderFrame: { ...ourFrame, parent: ourFrame } }],
    ['another window', { ...ours, sender: { id: 8 } }],
    ['another host', { ...ours, senderFrame: { url: 'app://evil/', parent: null } }],
    [
      'a host that begins like ours',
      { ...ours, senderFrame: { url: 'app://sla.evil/', parent: null } },
    ],
    ['our host on the web', { ...ours, senderFrame: { url: 'https://sla/', parent: null } }],
    ['a port of our host', { ...ours, senderFrame: { url: 'app://sla:1/', parent: null } }],
    ['a name before our host', { ...ours, senderFrame: { url: 'app://x@sla/', parent: null } }],
    ['a file', { ...ours, senderFrame: { url: 'file:///sla/', parent: null } }],
    ['an empty page', { ...ours, senderFrame: { url: 'about:blank', parent: null } }],
    ['a data page', { ...ours, senderFrame: { url: 'data:text/html,app://sla/', parent: null } }],
    ['a page without address', { ...ours, senderFrame: { url: '', parent: null } }],
    ['developer tools', { ...ours, senderFrame: { url: 'devtools://sla/', parent: null } }],
  ])('called from %s', (_name, event) => {
    it('refuses, and does not even load the handlers', async () => {
      const { call, loads } = bound();
      expect(await call('mirror.list', {}, event)).toMatchObject({
        ok: false,
        failure: { code: 'FORBIDDEN', problems: [] },
      });
      expect(loads()).toBe(0);
    });
  });

  it('trusts nobody while there is no window', () => {
    expect(isTrusted(ours, null, pageAddress(undefined))).toBe(false);
  });

  it('trusts the development server only where it is the page', () => {
    const event = { ...ours, senderFrame: { url: 'http://127.0.0.1:5173/', parent: null } };
    expect(isTrusted(event, OUR_WINDOW, pageAddress('http://127.0.0.1:5173'))).toBe(true);
    expect(isTrusted(event, OUR_WINDOW, pageAddress('http://127.0.0.1:5174'))).toBe(false);
    expect(isTrusted(event, OUR_WINDOW, pageAddress(undefined))).toBe(false);
  });

  it.each<[string, string, unknown]>([
    ['nothing', 'mirror.read', undefined],
    ['null', 'mirror.read', null],
    ['a list', 'mirror.read', []],
    ['a text', 'mirror.read', 'draft'],
    ['a number', 'mirror.read', { id: 1 }],
    ['a path for an id', 'mirror.read', { id: '../../etc/passwd' }],
    ['an absolute path for an id', 'mirror.read', { id: '/etc/passwd' }],
    ['a drive for an id', 'mirror.read', { id: 'c:' }],
    ['an id with NUL', 'mirror.read', { id: 'draft\0' }],
    ['an id of a megabyte', 'mirror.read', { id: 'a'.repeat(1_000_000) }],
    ['a key too many', 'mirror.read', { id: 'draft', path: '/etc/passwd' }],
    ['a prototype', 'mirror.read', JSON.parse('{"id":"draft","__proto__":{"x":1}}')],
    ['a revision of none', 'mirror.write', { agreement, revision: 0 }],
    ['half a revision', 'mirror.write', { agreement, revision: 1.5 }],
    ['endless revisions', 'mirror.write', { agreement, revision: Number.POSITIVE_INFINITY }],
    ['an agreement without its title', 'mirror.write', { agreement: { id: 'a' }, revision: 1 }],
    ['a path where the dialog should be asked', 'file.open', { path: '/etc/passwd' }],
    ['a long name', 'file.save', { agreement, suggestedName: 'x'.repeat(301) }],
    [
      'an unknown format',
      'export.run',
      { job: 'a', agreement, formats: ['exe'], suggestedName: 'a', font: 'arimo', asDraft: true },
    ],
    [
      'no format',
      'export.run',
      { job: 'a', agreement, formats: [], suggestedName: 'a', font: 'arimo', asDraft: true },
    ],
    ['a job that is a path', 'export.reveal', { job: '../x' }],
  ])('refuses %s (%s) before any handler sees it', async (_name, channel, input) => {
    const { call, log } = bound();
    const answer = await call(channel, input);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'BAD_REQUEST' } });
    expect(log.lines.join()).not.toMatch(/passwd|__proto__|aaaa/);
  });
});
