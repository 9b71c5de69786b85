/**
 * Words that would make this a medical device or a promise. A clinician can read the list; each entry is a pattern
 * and why it stays out.
 */
export const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bdiagnos/i, 'Only a professional names a condition.'],
  [/\btreat(s|ed|ing|ment|ments)?\b/i, 'Exercises here are training, not therapy.'],
  [/\b(cure|cures|cured|curing)\b/i, 'Nothing here cures.'],
  [/\bprevent/i, 'No home programme has been shown to prevent running injuries.'],
  [/\bguarante/i, 'Nobody can promise a result.'],
  [/\b(heal|heals|healing)\b/i, 'Healing is not ours to claim.'],
  [/\bweak (leg|side|muscle|hip|calf)/i, 'A test was lower; nobody is weak.'],
  [/\b(bad|wrong|broken|defective) (leg|side|hip|knee)/i, 'No fear.'],
];

/** What is wrong with a text, if anything. */
export const claimsIn = (text: string): string[] => forbidden.filter(([pattern]) => pattern.test(text)).map(([pattern, why]) => `${String(pattern)} in "${text}": ${why}`);

/** Every text inside a value, as path and words; functions are called with sample arguments. */
export function* textsIn(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield* textsIn(said(value as (...args: unknown[]) => unknown), `${path}()`);
  else if (value !== null && typeof value === 'object') for (const [key, item] of Object.entries(value)) yield* textsIn(item, path ? `${path}.${key}` : key);
}

/** What a message function says for one or another sample; those that need their real arguments are tried with more. */
function said(speak: (...args: unknown[]) => unknown): unknown {
  const samples = ['left', 2, ['left', 'right'], {}];
  return samples.flatMap((sample) => {
    try {
      return [speak(sample, sample, sample, sample)];
    } catch {
      return [];
    }
  });
}
