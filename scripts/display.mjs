// A display where there is none: Xvfb for as long as a piece of work takes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isLinux, SetupError } from './project.mjs';

/** Whether windows can be shown to somebody here. */
export const hasDisplay = () =>
  !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Does `work` with a private virtual display, whose name it is given to pass on as $DISPLAY (and
 * with no Wayland). Xvfb picks a free number itself, so runs beside each other do not collide.
 */
export async function withVirtualDisplay(work) {
  if (!isLinux) return work({});
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (chunk) => (complaint += chunk));
  try {
    const number = await new Promise((resolve, reject) => {
      let written = '';
      server.stdio[3].on('data', (chunk) => {
        written += chunk;
        if (written.includes('\n')) resolve(written.trim());
      });
      server.on('error', reject);
      server.on('exit', () => reject(new SetupError(`Xvfb did not start:\n${complaint}`)));
    });
    return await work({ DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' });
  } finally {
    if (server.exitCode === null && server.pid !== undefined) {
      server.kill();
      await once(server, 'exit');
    }
  }
}
