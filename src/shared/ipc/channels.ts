/**
 * The names of all channels and events, without zod, for the preload script. A test holds them to
 * the keys of the contract and the event table.
 */
export const CHANNELS = [
  'app.start',
  'app.samples',
  'mirror.list',
  'mirror.write',
  'mirror.read',
  'mirror.backup',
  'mirror.remove',
  'version.list',
  'version.keep',
  'version.read',
  'version.rename',
  'version.remove',
  'shelf.list',
  'shelf.write',
  'shelf.read',
  'shelf.remove',
  'menu.offer',
  'file.open',
  'file.next',
  'file.save',
  'file.save-text',
  'export.run',
  'export.comparison',
  'export.redline',
  'export.cancel',
  'export.reveal',
  'preview.render',
  'app.readyToClose',
  'app.askingToClose',
  'app.keepOpen',
] as const;

export const EVENTS = [
  'menu.command',
  'file.arrived',
  'export.progress',
  'app.closing',
  'app.closingCalledOff',
] as const;
