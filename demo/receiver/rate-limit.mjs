// A bucket of tokens for each address: `burst` at once, then `perMinute`. What is full again is forgotten.

/** @returns a function that takes one token: 0 when there was one, else the seconds until there will be. */
export const rateLimit = ({perMinute, burst, now = Date.now}) => {
  const buckets = new Map();
  const refill = perMinute / 60_000;

  const level = ({tokens, at}) => Math.min(burst, tokens + (now() - at) * refill);
  const sweep = () => {
    for (const [key, bucket] of buckets) if (level(bucket) >= burst) buckets.delete(key);
  };

  return (key) => {
    if (buckets.size > 10_000) sweep();
    const tokens = level(buckets.get(key) ?? {tokens: burst, at: now()});
    const taken = tokens >= 1;
    buckets.set(key, {tokens: taken ? tokens - 1 : tokens, at: now()});
    return taken ? 0 : Math.ceil((1 - tokens) / refill / 1000);
  };
};
