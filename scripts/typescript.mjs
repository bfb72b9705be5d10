// Lets a script use the project's TypeScript, which Node 20 cannot load by itself.
import { createServer } from 'vite';
import { root } from './project.mjs';

/**
 * Imports a module of the project, given by its path from the root ("/test/bench/run.ts"), and does
 * `work` with what it exports. What the module imports later is loaded as long as `work` goes on.
 */
export async function withTypeScript(path, work) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await work(await server.environments.ssr.runner.import(path));
  } finally {
    await server.close();
  }
}
