// What PDF.js takes for granted and Node 20 does not have. Its legacy build would bring all of this,
// and with it a `push` of its own for every array of the process, which is several times slower.
import 'core-js/es/array-buffer/transfer-to-fixed-length.js';
import 'core-js/es/iterator/index.js';
import 'core-js/es/map/get-or-insert.js';
import 'core-js/es/map/get-or-insert-computed.js';
import 'core-js/es/math/sum-precise.js';
import 'core-js/es/promise/try.js';
import 'core-js/es/promise/with-resolvers.js';
import 'core-js/es/set/intersection.js';
import 'core-js/es/typed-array/from-base64.js';
import 'core-js/es/typed-array/to-base64.js';
import 'core-js/es/typed-array/to-hex.js';
import 'core-js/es/weak-map/get-or-insert.js';
import 'core-js/es/weak-map/get-or-insert-computed.js';

// core-js would bring an URL of its own for this one.
const addresses = URL as unknown as { parse?: (address: string, base?: string) => URL | null };
addresses.parse ??= (address, base) => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};
