import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { pageAddress } from '#main/window/address.ts';
import { guardContents, guardSession, mayNavigate } from '#main/window/guards.ts';
import { CONTENT_SECURITY_POLICY, mayRequest } from '#main/window/policy.ts';

const page = pageAddress(undefined);

const ELSEWHERE = [
  'https://example.com/',
  'http://sla/',
  'https://sla/',
  'app://evil/',
  'app://sla.evil/',
  'app://sla@evil/',
  'app://user:word@sla/',
  'app://sla:8080/',
  'app:sla',
  'file:///etc/passwd',
  'file://sla/index.html',
  'about:blank',
  'about:srcdoc',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:app://sla/0b1c',
  'view-source:app://sla/',
  'ms-msdt:/id',
  'smb://host/share',
  'chrome://settings',
  '',
  'not a url',
];

describe('navigation', () => {
  it.each(['app://sla/', 'app://sla/index.html', 'app://sla/#draft'])('may go to %s', (url) => {
    expect(mayNavigate(url, page)).toBe(true);
  });

  it.each([...ELSEWHERE, 'app://sla/assets/main.js'])('may not go to %s', (url) => {
    expect(mayNavigate(url, page)).toBe(false);
  });

  it('is stopped for links, redirects, frames, web views and new windows', () => {
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: vi.fn<(handler: (details: object) => object) => void>(),
      setWebRTCIPHandlingPolicy: vi.fn<(policy: string) => void>(),
    });
    guardContents(contents as unknown as WebContents, page);
    const stopped = (event: string, details: object, ...more: unknown[]) => {
      const preventDefault = vi.fn<() => void>();
      contents.emit(event, { ...details, preventDefault }, ...more);
      return preventDefault.mock.calls.length > 0;
    };
    for (const url of ELSEWHERE) {
      expect(stopped('will-navigate', {}, url)).toBe(true);
      expect(stopped('will-redirect', {}, url)).toBe(true);
      expect(stopped('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    }
    expect(stopped('will-navigate', {}, 'app://sla/')).toBe(false);
    expect(stopped('will-frame-navigate', { url: 'app://sla/', isMainFrame: true })).toBe(false);
    expect(stopped('will-frame-navigate', { url: 'app://sla/', isMainFrame: false })).toBe(true);
    expect(stopped('will-attach-webview', {})).toBe(true);
    // Else a page could learn the addresses of this computer in its networks.
    expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
    const open = contents.setWindowOpenHandler.mock.lastCall![0];
    expect(open({ url: 'app://sla/' })).toEqual({ action: 'deny' });
  });
});

describe('requests', () => {
  it.each(['app://sla/a.js', 'blob:app://sla/1', 'data:image/png;base64,', 'devtools://devtools/'])(
    'to %s stay on this computer',
    (url) => expect(mayRequest(url, null)).toBe(true),
  );

  it.each([
    'http://127.0.0.1:5173/',
    'https://example.com/a.js',
    'ws://127.0.0.1:1/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    '\\\\host\\share',
    'chrome-extension://x/',
    '',
  ])('to %s are blocked', (url) => expect(mayRequest(url, null)).toBe(false));

  it('go to the development server where there is one, and nowhere else', () => {
    expect(mayRequest('http://127.0.0.1:5173/src/main.tsx', '127.0.0.1:5173')).toBe(true);
    expect(mayRequest('ws://127.0.0.1:5173/', '127.0.0.1:5173')).toBe(true);
    expect(mayRequest('http://127.0.0.1:5174/', '127.0.0.1:5173')).toBe(false);
    expect(mayRequest('https://example.com/', '127.0.0.1:5173')).toBe(false);
  });
});

describe('a session', () => {
  it('grants no permission and no device, blocks foreign requests and downloads', () => {
    type Decide = (answer: unknown) => void;
    type OnRequest = (details: { url: string }, decide: Decide) => void;
    const onBeforeRequest = vi.fn<(listener: OnRequest) => void>();
    const handlers = {
      setPermissionRequestHandler:
        vi.fn<(handler: (contents: null, permission: string, decide: Decide) => void) => void>(),
      setPermissionCheckHandler: vi.fn<(handler: () => boolean) => void>(),
      setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
      setDisplayMediaRequestHandler:
        vi.fn<(handler: (request: object, decide: Decide) => void) => void>(),
    };
    const session = Object.assign(new EventEmitter(), {
      ...handlers,
      webRequest: { onBeforeRequest },
    });
    guardSession(session as unknown as Session, null);

    const decide = vi.fn<Decide>();
    handlers.setPermissionRequestHandler.mock.lastCall![0](null, 'media', decide);
    expect(decide).toHaveBeenLastCalledWith(false);
    expect(handlers.setPermissionCheckHandler.mock.lastCall![0]()).toBe(false);
    expect(handlers.setDevicePermissionHandler.mock.lastCall![0]()).toBe(false);
    handlers.setDisplayMediaRequestHandler.mock.lastCall![0]({}, decide);
    expect(decide).toHaveBeenLastCalledWith({});

    const request = onBeforeRequest.mock.lastCall![0];
    request({ url: 'https://example.com/' }, decide);
    expect(decide).toHaveBeenLastCalledWith({ cancel: true });
    request({ url: 'app://sla/' }, decide);
    expect(decide).toHaveBeenLastCalledWith({ cancel: false });

    const preventDefault = vi.fn<() => void>();
    session.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });
});

describe('the content security policy', () => {
  it('is the promised one, word for word', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    );
  });
});
