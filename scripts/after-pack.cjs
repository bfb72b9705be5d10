'use strict';
// Run by electron-builder on the packed app, before it is signed: shuts the doors that Electron
// leaves open for development. Tests run unfused, because Playwright needs the inspector.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { flipFuses, getCurrentFuseWire, FuseV1Options, FuseVersion } = require('@electron/fuses');

const WANTED = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

exports.default = async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  const executable = {
    darwin: `${name}.app`,
    win32: `${name}.exe`,
    linux: packager.executableName,
  }[electronPlatformName];
  const path = join(appOutDir, executable);
  if (!existsSync(path)) throw new Error(`There is no ${path} to set the fuses of.`);
  // The fallback runtime is an older Electron, with fewer fuses.
  const present = await getCurrentFuseWire(path);
  const fuses = Object.fromEntries(Object.entries(WANTED).filter(([fuse]) => fuse in present));
  const absent = Object.keys(WANTED).filter((fuse) => !(fuse in present));
  if (absent.length > 0)
    console.warn(
      `The runtime has no fuse for ${absent.map((fuse) => FuseV1Options[fuse]).join(', ')}: what it guards stays as it is.`,
    );
  await flipFuses(path, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...fuses,
  });
};
