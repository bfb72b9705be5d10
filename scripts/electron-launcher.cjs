'use strict';
// Stands in the fallback runtime where Electron's own default app would be, and does what that does:
// `electron [--switches] [-r MODULE] APPDIR [arguments]` loads the app in APPDIR.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const preloads = [];
let appDir;
for (let index = 1; index < process.argv.length; index += 1) {
  const argument = process.argv[index];
  if (argument === '-r' || argument === '--require') {
    index += 1;
    preloads.push(process.argv[index]);
  } else if (!argument.startsWith('-')) {
    appDir = path.resolve(argument);
    break;
  }
}

if (appDir === undefined) {
  process.stderr.write('Usage: electron [--switches] APPDIR [arguments]\n');
  app.exit(2);
} else {
  // As with the default app: tells the app that its own arguments begin after APPDIR.
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const manifest = JSON.parse(fs.readFileSync(path.join(appDir, 'package.json'), 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.setName(manifest.productName ?? manifest.name);
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(appDir);
  if (preloads.length > 0) Module._preloadModules(preloads);
  Module._load(appDir, module, true);
}
