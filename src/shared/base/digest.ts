/**
 * 16 hexadecimal digits by which a text is known again: two texts have hardly ever the same ones. Made
 * at once and without keys (after cyrb53, by bryc): no proof against who looks for two such texts.
 */
export function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  const [mixedHigh, mixedLow] = [mixed(high, low), mixed(low, high)];
  return `${digits(mixedHigh)}${digits(mixedLow)}`;
}

const mixed = (one: number, other: number): number =>
  Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);

const digits = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
