import type {Side, Sides} from '../catalogue/vocabulary.js';

/** The other side. */
export const mirrored = <S extends Sides>(side: S): S => (side === 'left' ? 'right' : side === 'right' ? 'left' : side) as S;

/**
 * The same thing seen in a mirror: every `left` and `right`, as value, as key and at the end of an id, changes place.
 * Works on answers, assessments and routines, whose only such words are sides.
 */
export function mirror<T>(value: T): T {
  if (typeof value === 'string') {
    if (value === 'left' || value === 'right') return mirrored(value as Side) as T;
    return value.replace(/-(left|right)$/, (_, side: Side) => `-${mirrored(side)}`) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => mirror(item)) as T;
  if (value === null || typeof value !== 'object') return value;
  const {left, right, ...rest} = value as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(rest)) out[key] = mirror(item);
  if ('left' in value || 'right' in value) {
    if (right !== undefined) out['left'] = mirror(right);
    if (left !== undefined) out['right'] = mirror(left);
  }
  return out as T;
}
