import { writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

interface Response {
  readonly statusCode?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: Buffer;
}
type Handler = (
  request: { readonly method: string; readonly url: string },
  respond: (response: Response) => void,
) => void;

const { registerBufferProtocol } = vi.hoisted(() => ({
  registerBufferProtocol: vi.fn<(scheme: string, handler: Handler) => void>(),
}));
vi.mock('electron', () => ({ protocol: { registerBufferProtocol } }));
const { serveWindow } = await import('#main/window/protocol.ts');

const inFolder = temporaryFolder();

function answerTo(url: string, method = 'GET'): Response {
  serveWindow(inFolder());
  let given: Response | null = null;
  registerBufferProtocol.mock.lastCall![1]({ method, url }, (response) => {
    given = response;
  });
  return given!;
}

const GUARDS = {
  'Content-Security-Policy': expect.stringContaining("default-src 'none'"),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

describe('what the window is served', () => {
  it('is a file with its type and all guards', async () => {
    await writeFile(inFolder('index.html'), '<p>SLA');
    const { statusCode, headers, data } = answerTo('app://sla/index.html');
    expect(statusCode).toBeUndefined();
    expect(String(data)).toBe('<p>SLA');
    expect(headers).toMatchObject({
      ...GUARDS,
      'Content-Type': expect.stringContaining('text/html'),
    });
  });

  it.each([
    ['app://sla/none.js', 'GET'],
    ['app://elsewhere/index.html', 'GET'],
    ['app://sla/index.html', 'POST'],
  ])('is nothing for %s by %s, with all guards', async (url, method) => {
    await writeFile(inFolder('index.html'), '<p>SLA');
    const { statusCode, headers, data } = answerTo(url, method);
    expect([statusCode, data.length]).toEqual([404, 0]);
    expect(headers).toMatchObject(GUARDS);
  });
});
