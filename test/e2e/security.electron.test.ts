import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '#main/window/policy.ts';
import { expect, test } from '#test/support/app/app.ts';
import type { DesktopApp } from '#test/support/app/desktop-app.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { LibraryPage } from './pages/library-page.ts';

const OUTSIDE = 'http://198.51.100.7/';

/**
 * Notes how every request of the window ends, from now on. It looks on beside the app's own guard,
 * which is a listener of another kind, and so replaces nothing.
 */
async function watchRequests(app: DesktopApp): Promise<() => Promise<readonly string[]>> {
  await app.electron.evaluate(({ session }) => {
    const requests: string[] = [];
    const { webRequest } = session.defaultSession;
    webRequest.onErrorOccurred(({ url, error }) => void requests.push(`${url} ${error}`));
    webRequest.onCompleted(({ url, statusCode }) => void requests.push(`${url} ${statusCode}`));
    Object.assign(globalThis, { requests });
  });
  return () =>
    app.electron.evaluate(
      () => (globalThis as unknown as { readonly requests: readonly string[] }).requests,
    );
}

const leavesTheMachine = (request: string): boolean =>
  !/^(app:\/\/sla\/|blob:app:\/\/sla\/|data:)/.test(request);

/** What the page itself may find out by trying: the name of the error, or what came of it. */
const tryFetch = (page: Page, url: string): Promise<string> =>
  page.evaluate(
    (address) =>
      fetch(address).then(
        ({ status }) => String(status),
        (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
      ),
    url,
  );

test('the page has nothing of Node, and its window is locked as it should be', async ({
  sharedApp: app,
}) => {
  const reach = await app.page.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    module: typeof (globalThis as { module?: unknown }).module,
    buffer: typeof (globalThis as { Buffer?: unknown }).Buffer,
    bridge: Object.keys((globalThis as unknown as { sla: object }).sla).sort(),
  }));
  expect(reach).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    buffer: 'undefined',
    bridge: ['call', 'on'],
  });

  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
});

test('every file of the page comes with the content security policy', async ({
  sharedApp: app,
}) => {
  const policies = await app.page.evaluate(async () => {
    const script = document.querySelector('script')?.src ?? '';
    const answers = await Promise.all(
      ['/', '/index.html', script, '/nothing.js'].map((url) => fetch(url)),
    );
    return answers.map(({ headers }) => headers.get('content-security-policy'));
  });
  expect(policies).toEqual(Array(4).fill(CONTENT_SECURITY_POLICY));
  for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'"])
    expect(CONTENT_SECURITY_POLICY.split('; ')).toContain(rule);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
});

test('no script comes in by markup, by text or by eval', async ({ sharedApp: app }) => {
  const outcome = await app.page.evaluate(async () => {
    const attempt = (work: () => unknown): string => {
      try {
        work();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'unknown';
      }
    };
    const host = document.createElement('div');
    // What the test tool runs itself may use eval; what comes after its call has ended may not.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const markup = attempt(() => (host.innerHTML = '<img src=x onerror="window.hit=1">'));
    // oxlint-disable-next-line no-eval -- that it is refused is what is tested
    const evaluated = attempt(() => globalThis.eval('window.hit = 2'));
    const script = document.createElement('script');
    const inline = attempt(() => {
      script.text = 'window.hit = 3';
      document.body.append(script);
    });
    const attribute = attempt(() => {
      const element = document.createElement('a');
      element.setAttribute('onclick', 'window.hit = 4');
      element.click();
    });
    return { markup, evaluated, inline, attribute, hit: 'hit' in window };
  });
  expect(outcome).toEqual({
    markup: 'TypeError',
    evaluated: 'EvalError',
    inline: 'TypeError',
    attribute: 'TypeError',
    hit: false,
  });
});

test.describe('the page cannot be led away', () => {
  const isWhereItWas = async (app: DesktopApp) => {
    // Not by locators: they wait for the navigation to end that was refused.
    const seen = await app.page.evaluate(() => ({
      address: location.href,
      screens: document.querySelectorAll('main').length,
    }));
    expect(seen).toEqual({ address: 'app://sla/', screens: 1 });
    expect(app.electron.windows()).toHaveLength(1);
  };

  const ATTEMPTS: readonly (readonly [string, (url: string) => void])[] = [
    ['a link', (url) => Object.assign(document.createElement('a'), { href: url }).click()],
    [
      'a link to a new window',
      (url) => Object.assign(document.createElement('a'), { href: url, target: '_blank' }).click(),
    ],
    ['the address', (url) => location.assign(url)],
    ['a new window', (url) => void window.open(url)],
    [
      'a form',
      (url) => {
        const form = Object.assign(document.createElement('form'), { action: url });
        document.body.append(form);
        form.submit();
        form.remove();
      },
    ],
    [
      'a refresh',
      (url) => {
        const meta = document.createElement('meta');
        meta.httpEquiv = 'refresh';
        meta.content = `0; url=${url}`;
        document.head.append(meta);
      },
    ],
  ];
  const TARGETS = [
    OUTSIDE,
    'https://sla/',
    'app://other/',
    'app://sla.example/',
    'file:///etc/passwd',
    'data:text/html,<h1>away</h1>',
    'javascript:document.body.remove()',
  ];

  test('by a link, a form, a refresh, a new window or a script', async ({ sharedApp: app }) => {
    const requests = await watchRequests(app);
    for (const [name, attempt] of ATTEMPTS)
      for (const target of TARGETS)
        await test.step(`${name} to ${target}`, async () => {
          await app.page.evaluate(attempt, target);
          // A round trip to main: by then it has decided.
          await app.page.evaluate(() => fetch('/'));
          await isWhereItWas(app);
        });
    expect((await requests()).filter((one) => /^(https?|file):/.test(one))).toEqual([]);
  });

  test('by dropping an address or a web page on it', async ({ sharedApp: app }) => {
    const client = await app.page.context().newCDPSession(app.page);
    const drop = async (mimeType: string, data: string) => {
      const at = { x: 600, y: 500 };
      const dragged = { items: [{ mimeType, data }], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await client.send('Input.dispatchDragEvent', { type, ...at, data: dragged });
      await app.page.evaluate(() => fetch('/'));
      await isWhereItWas(app);
    };
    await drop('text/uri-list', OUTSIDE);
    await drop('text/uri-list', 'file:///etc/passwd');
    await drop('text/html', `<meta http-equiv="refresh" content="0;url=${OUTSIDE}">`);
  });
});

test('a frame shows nothing, neither from elsewhere nor our own page', async ({
  sharedApp: app,
}) => {
  await app.page.evaluate((outside) => {
    const violated: string[] = [];
    Object.assign(globalThis, { violated });
    document.addEventListener('securitypolicyviolation', (event) =>
      violated.push(event.effectiveDirective),
    );
    for (const source of [outside, '/index.html']) {
      const frame = document.createElement('iframe');
      frame.src = source;
      document.body.append(frame);
    }
  }, OUTSIDE);
  await expect
    .poll(() => app.page.evaluate(() => (globalThis as { violated?: unknown }).violated))
    .toEqual(['frame-src', 'frame-src']);
  const frames = app.page.frames().filter((frame) => frame !== app.page.mainFrame());
  expect(frames).toHaveLength(2);
  for (const frame of frames) {
    expect(frame.url()).toMatch(/^$|^about:blank$|^chrome-error:/);
    expect(await frame.evaluate(() => 'sla' in globalThis)).toBe(false);
  }
});

test('no request goes to the network, whoever makes it', async ({ sharedApp: app }) => {
  const requests = await watchRequests(app);
  for (const url of [OUTSIDE, 'https://sla.example/', 'ftp://198.51.100.7/', 'file:///etc/passwd'])
    expect(await tryFetch(app.page, url), url).toBe('TypeError');
  const others = await app.page.evaluate(async (outside) => {
    const image = new Image();
    const loaded = new Promise<string>((resolve) => {
      image.addEventListener('load', () => resolve('loaded'));
      image.addEventListener('error', () => resolve('refused'));
    });
    image.src = `${outside}pixel.png`;
    const beacon = navigator.sendBeacon(`${outside}beacon`, 'x');
    const socket = (() => {
      try {
        return new WebSocket('ws://198.51.100.7/').readyState;
      } catch {
        return 'refused';
      }
    })();
    return { image: await loaded, beacon, socket };
  }, OUTSIDE);
  expect(others.image).toBe('refused');
  // Past the page's policy, main's own guard and its resolver stop what is left.
  const fromMain = await app.electron.evaluate(
    ({ net }, url) =>
      net.fetch(url).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    OUTSIDE,
  );
  expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT');
  // What asks before the guard is there, or past it, finds no address.
  const rules = await app.electron.evaluate(({ app: main }) =>
    main.commandLine.getSwitchValue('host-resolver-rules'),
  );
  expect(rules).toBe('MAP * ~NOTFOUND');
  expect((await requests()).filter(leavesTheMachine)).toEqual([
    expect.stringMatching(/198\.51\.100\.7\/ net::ERR_BLOCKED_BY_CLIENT/),
  ]);
});

test('a whole session of work asks for nothing outside', async ({ sharedApp: app, folder }) => {
  const requests = await watchRequests(app);
  const library = new LibraryPage(app.page);
  const draft = await library.create('SaaS subscription uptime');
  await draft.goToStep('Scope and term');
  await draft.openPreview();
  const target = join(folder, 'out');
  await mkdir(target);
  await app.answerSaveDialog(join(target, 'agreement.docx'));
  const dialog = new ExportDialog(app.page);
  await dialog.run();
  await dialog.isDone('agreement.docx', 'agreement.pdf');
  const made = await requests();
  expect(made.length).toBeGreaterThan(5);
  expect(made.filter(leavesTheMachine)).toEqual([]);
});

test('the page gets no camera, place, clipboard or notification', async ({ sharedApp: app }) => {
  const states = await app.page.evaluate(async () => {
    const refused = (work: Promise<unknown>) =>
      work.then(
        () => 'given',
        () => 'refused',
      );
    return {
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        ),
      ),
      clipboard: await refused(navigator.clipboard.readText()),
      notification: await Notification.requestPermission(),
    };
  });
  expect(states).toEqual({
    camera: 'refused',
    screen: 'refused',
    place: 'refused',
    clipboard: 'refused',
    notification: 'denied',
  });
});

test('our address serves the window’s own files and no others', async ({ sharedApp: app }) => {
  const statusOf = (url: string) => tryFetch(app.page, url);
  expect(await statusOf('app://sla/index.html')).toBe('200');
  for (const url of [
    'app://sla/..%2f..%2fpackage.json',
    'app://sla/%2e%2e/%2e%2e/package.json',
    'app://sla/../../package.json',
    'app://sla/..%5c..%5cpackage.json',
    'app://sla//etc/passwd',
    'app://sla/assets/..%2f..%2f..%2fpackage.json',
    'app://sla/package.json',
    'app://sla/main/index.cjs',
  ])
    expect(await statusOf(url), url).toBe('404');
  for (const url of ['app://other/index.html', 'app://sla.example/', 'app://', 'app://sla/%00'])
    expect(await statusOf(url), url).toMatch(/^(404|TypeError)$/);
});

test('main answers no other window, though it shows our page with our preload script', async ({
  sharedApp: app,
}) => {
  const code = await app.electron.evaluate(async ({ app: main, BrowserWindow }) => {
    const preload = `${main.getAppPath()}/dist/preload/preload.cjs`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await other.loadURL('app://sla/index.html');
    const answer = (await other.webContents.executeJavaScript("sla.call['mirror.list']({})")) as {
      readonly failure?: { readonly code: string };
    };
    other.destroy();
    return answer.failure?.code ?? 'answered';
  });
  expect(code).toBe('FORBIDDEN');
});

test('main answers the bridge only with what the contract allows', async ({ sharedApp: app }) => {
  const codes = await app.page.evaluate(async () => {
    type Call = (input: unknown) => Promise<{ ok: boolean; failure?: { code: string } }>;
    const { call } = (globalThis as unknown as { sla: { call: Record<string, Call> } }).sla;
    const codeOf = async (channel: string, input: unknown) =>
      (await call[channel]!(input)).failure?.code ?? 'answered';
    return {
      path: await codeOf('mirror.read', { id: '../../etc/passwd' }),
      number: await codeOf('mirror.read', { id: 7 }),
      nothing: await codeOf('mirror.write', null),
      surplus: await codeOf('mirror.read', { id: 'sample-saas', path: '/etc/passwd' }),
      reveal: await codeOf('export.reveal', { job: 'not-mine' }),
      list: await codeOf('mirror.list', {}),
      unknown: typeof call['shell.openExternal'],
    };
  });
  expect(codes).toEqual({
    path: 'BAD_REQUEST',
    number: 'BAD_REQUEST',
    nothing: 'BAD_REQUEST',
    surplus: 'BAD_REQUEST',
    reveal: 'FORBIDDEN',
    list: 'answered',
    unknown: 'undefined',
  });
});
