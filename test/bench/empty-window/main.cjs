'use strict';
// The least that an Electron app can be: one window like ours, with an empty page or a given one.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.once('ready-to-show', () => window.show());
  const page = app.commandLine.getSwitchValue('bench-page');
  return window.loadFile(page || join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
