'use strict';
// Loaded into a main process before the app: says when its first window is shown, has painted, and
// calls itself usable (`data-ready` on its root element), and ends the app once it has settled.
const { app, BrowserWindow } = require('electron');

/** Milliseconds of the system's clock: the bench knows when it started the process. */
const moments = { main: Date.now() };
app.once('ready', () => (moments.ready = Date.now()));

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
  .map(({ name, startTime }) => [name, Math.round(performance.timeOrigin + startTime)]))`;

async function shown(contents) {
  const window = BrowserWindow.fromWebContents(contents);
  if (!window.isVisible()) await new Promise((resolve) => window.once('show', resolve));
}

app.on('web-contents-created', (_event, contents) => {
  moments.window = Date.now();
  contents.once('dom-ready', () => {
    moments.page = Date.now();
    void tell(contents);
  });
});

async function tell(contents) {
  const frame = contents.mainFrame;
  await frame.executeJavaScript(`${attribute('ready')}.then(() => ${PAINTED})`);
  await shown(contents);
  const marks = await frame.executeJavaScript(MARKS);
  process.stdout.write(`USABLE ${JSON.stringify({ moments, marks })}\n`);
  await frame.executeJavaScript(attribute('settled'));
  app.quit();
}
