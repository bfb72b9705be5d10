import { dataAct25 } from './data-act-25.ts';
import { dora2 } from './dora-2.ts';
import { dora3 } from './dora-3.ts';
import { euCloud } from './eu-cloud.ts';
import { iso19086 } from './iso-19086.ts';
import { iso20000 } from './iso-20000.ts';
import { itil } from './itil.ts';
import { nist500307 } from './nist-500-307.ts';
import type { Pack } from './pack.ts';

/** Every standards pack, in the order of the menu. */
export const PACKS: readonly Pack[] = [
  iso20000,
  iso19086,
  itil,
  euCloud,
  dora2,
  dora3,
  dataAct25,
  nist500307,
];

/** Names under which several packs are known together. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { dora: ['dora-2', 'dora-3'] };

/** The packs of an id or a group ("dora" means both of its levels); none where nobody knows it. */
export function packsNamed(id: string): readonly Pack[] {
  const ids = Object.hasOwn(GROUPS, id) ? GROUPS[id]! : [id];
  return PACKS.filter((pack) => ids.includes(pack.id));
}

/** What may be asked for. */
export const PACK_NAMES: readonly string[] = [...PACKS.map(({ id }) => id), ...Object.keys(GROUPS)];
