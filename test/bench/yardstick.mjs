// A fixed piece of work that has nothing to do with the product: a fresh process sorts, writes and reads
// JSON, compiles and runs expressions, and packs the result. It never changes, so that its time tells how
// fast the machine was, and figures of two days can be compared.
import { deflateSync } from 'node:zlib';

const COUNT = 40_000;
let seed = 1;
const next = () => (seed = (seed * 48_271) % 2_147_483_647);

const records = Array.from({ length: COUNT }, (_, id) => ({
  id,
  key: next(),
  name: `n${next() % 997}`,
}));
records.sort((one, other) => one.key - other.key || one.id - other.id);
const text = JSON.stringify(records);
const read = JSON.parse(text);
let found = 0;
for (let index = 0; index < 200; index += 1) {
  const expression = new RegExp(`"name":"n(?:${index}|${index + 200}|${index}[0-9])"`, 'gi');
  found += [...text.slice(0, 100_000).matchAll(expression)].length;
}
const packed = deflateSync(text).length;
process.stdout.write(JSON.stringify({ records: read.length, found, packed }));
