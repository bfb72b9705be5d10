import { ok } from '#shared/base/result.ts';
import type { Versions } from '#main/files/versions.ts';
import type { HandlersOf } from './handlers.ts';

export const versionHandlers = (versions: Versions): HandlersOf<'version'> => ({
  'version.list': async ({ id }) => ok({ versions: [...(await versions.list(id))] }),
  'version.keep': ({ agreement, name }) => versions.keep(agreement, name),
  'version.read': async ({ id, keptAt, isNamed }) => {
    const read = await versions.read(id, { keptAt, isNamed });
    return read.ok ? ok({ agreement: read.value }) : read;
  },
  'version.rename': ({ id, keptAt, name }) => versions.rename(id, keptAt, name),
  'version.remove': async ({ id, keptAt }) => {
    const removed = await versions.remove(id, keptAt);
    return removed.ok ? ok({}) : removed;
  },
});
