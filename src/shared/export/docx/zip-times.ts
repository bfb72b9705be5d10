import type { IsoInstant } from '#shared/base/date.ts';
import { invariant } from '#shared/base/invariant.ts';

/** Signatures and lengths of the records of a zip file: PKWARE's APPNOTE 4.3.7, 4.3.12, 4.3.16. */
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };

/**
 * Sets the time of every entry of a zip file in place, so that the same content gives the same
 * bytes. The file must end without a comment, as those that `docx` packs do.
 */
export function setZipTimes(zip: Uint8Array, instant: IsoInstant): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END.length;
  invariant(view.getUint32(end, true) === END.signature, 'a packed file ends with its directory');
  const time = dosTime(instant);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    invariant(view.getUint32(at, true) === ENTRY.signature, 'the zip directory lists its entries');
    view.setUint32(at + 12, time, true);
    const localHeader = view.getUint32(at + 42, true);
    view.setUint32(localHeader + 10, time, true);
    at += ENTRY.length;
    at +=
      view.getUint16(at - 18, true) + view.getUint16(at - 16, true) + view.getUint16(at - 14, true);
  }
}

/** The date in the upper half, the time in the lower, from 1980 on, in steps of two seconds. */
function dosTime(instant: IsoInstant): number {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    instant.match(/\d+/g) ?? []
  ).map(Number);
  const date = (Math.min(Math.max(year - 1980, 0), 127) << 9) | (month << 5) | day;
  return ((date << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}
