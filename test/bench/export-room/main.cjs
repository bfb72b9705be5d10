'use strict';
// A main process that does nothing but ask the app's export process for documents, and time it.
const { readFileSync } = require('node:fs');
const { app, utilityProcess } = require('electron');

const { request, runs } = JSON.parse(
  readFileSync(app.commandLine.getSwitchValue('bench-jobs'), 'utf8'),
);

/** A few words typed beside the preview. */
const PREVIEWS = 5;

app
  .whenReady()
  .then(async () => {
    const room = utilityProcess.fork(app.commandLine.getSwitchValue('bench-process'), [], {
      stdio: 'inherit',
    });
    let id = 0;
    const ask = (asked) => {
      id += 1;
      const mine = id;
      const begin = performance.now();
      room.postMessage({ type: 'request', id: mine, request: asked });
      return new Promise((resolve, reject) => {
        const hear = (message) => {
          if (message.id !== mine || message.type === 'progress') return;
          room.off('message', hear);
          if (message.type === 'done') resolve(performance.now() - begin);
          else reject(new Error(JSON.stringify(message)));
        };
        room.on('message', hear);
      });
    };
    // What the app does by itself, and what a user sees who writes before anything is exported.
    room.postMessage({ type: 'warm' });
    const preview = { ...request, type: 'preview', agreement: JSON.stringify(request.agreement) };
    for (let key = 0; key < PREVIEWS; key += 1) await ask(preview);
    const figures = { docx: [], pdf: [] };
    for (const [format, values] of Object.entries(figures)) {
      const exported = { ...request, formats: [format] };
      await ask(exported);
      for (let run = 0; run < runs; run += 1) values.push(await ask(exported));
    }
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    room.kill();
    app.exit(0);
  })
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    app.exit(1);
  });
