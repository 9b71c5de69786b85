import {later} from '../catalogue/later.js';

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as hex. `crypto.subtle` is missing on plain-http pages and answers only
 * later; a consent text is short, so this is quick enough and the same everywhere, a partner's server included.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const length = ((bytes.length + 8) >> 6) * 64 + 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);

  const hash = Uint32Array.from(constants.initial);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < length; at += 64) digestBlock(hash, schedule, view, at);
  return [...hash].map((part) => part.toString(16).padStart(8, '0')).join('');
}

/** The first 32 bits of a number's fractional part. */
const fraction = (n: number): number => ((n - Math.floor(n)) * 2 ** 32) >>> 0;
const isPrime = (n: number): boolean => {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false;
  return true;
};
const constants = later(() => {
  const primes = Array.from({length: 310}, (_, i) => i + 2).filter(isPrime);
  return {initial: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))), rounds: primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))};
});

const rotate = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function digestBlock(hash: Uint32Array, schedule: Uint32Array, view: DataView, at: number): void {
  const w = (i: number): number => schedule[i]!;
  for (let i = 0; i < 16; i++) schedule[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const low = rotate(w(i - 15), 7) ^ rotate(w(i - 15), 18) ^ (w(i - 15) >>> 3);
    const high = rotate(w(i - 2), 17) ^ rotate(w(i - 2), 19) ^ (w(i - 2) >>> 10);
    schedule[i] = w(i - 16) + low + w(i - 7) + high;
  }
  const {rounds} = constants;
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const one = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i]! + w(i);
    const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((part, i) => (hash[i] = hash[i]! + part));
}
