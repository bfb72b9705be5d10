'use strict';
// Loaded into a main process before the app: says when its first window is shown, has painted, and
// calls itself usable (`data-ready` on its root element), and ends the app once it has settled.
const { app, BrowserWindow } = require('electron');

const attribute = (name) => `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => root.dataset.${name} !== undefined && resolve();
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;
/** The frame after the next begins when what is there now has been painted. */
const PAINTED =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';
const MARKS = `Object.fromEntries(performance.getEntriesByType('mark')
  .concat(performance.getEntriesByType('paint'))
  .map(({ name, startTime }) => [name, Math.round(startTime)]))`;

async function shown(contents) {
  const window = BrowserWindow.fromWebContents(contents);
  if (!window.isVisible()) await new Promise((resolve) => window.once('show', resolve));
}

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => void tell(contents));
});

async function tell(contents) {
  const frame = contents.mainFrame;
  await frame.executeJavaScript(`${attribute('ready')}.then(() => ${PAINTED})`);
  await shown(contents);
  const marks = await frame.executeJavaScript(MARKS);
  process.stdout.write(`USABLE ${JSON.stringify(marks)}\n`);
  await frame.executeJavaScript(attribute('settled'));
  app.quit();
}
