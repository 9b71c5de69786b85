import type {LeadContext} from './schema.js';

/** Room for what is shared, in bytes of JSON: with the rest of a lead it stays below the 64 KiB that receivers take. */
export const CONTEXT_BYTES = 48_000;

const size = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/**
 * What is shared, small enough to be sent: a long routine goes with its current week only, and one that is still too
 * long stays behind. `null` where nothing is left to share.
 */
export function fitContext({assessment, routine}: LeadContext, room = CONTEXT_BYTES): LeadContext | null {
  const week = routine && routine.weeks[routine.current];
  const versions: LeadContext[] = [
    {...(assessment && {assessment}), ...(routine && {routine})},
    {...(assessment && {assessment}), ...(week && {routine: {...routine, weeks: [week], current: 0}})},
    {...(assessment && {assessment})},
  ];
  const fitting = versions.find((version) => size(version) <= room);
  return fitting && Object.keys(fitting).length ? fitting : null;
}
