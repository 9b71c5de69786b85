/** Where an element may keep what the visitor did. */
export const PERSIST_MODES = ['none', 'session', 'local'] as const;
export type PersistMode = (typeof PERSIST_MODES)[number];

/** Reading `localStorage` throws in a sandboxed frame and with storage blocked; then there is none. */
function areaOf(mode: PersistMode): Storage | null {
  try {
    return mode === 'none' ? null : mode === 'session' ? sessionStorage : localStorage;
  } catch {
    return null;
  }
}

/** The text kept under a key as it stands: another tab may have written it meanwhile. */
export function keptText(mode: PersistMode, key: string): string | null {
  try {
    return areaOf(mode)?.getItem(`evenstride:${key}`) ?? null;
  } catch {
    return null;
  }
}

/** JSON kept under a key, or `undefined` where there is none or it cannot be read. */
export function recall(mode: PersistMode, key: string): unknown {
  const text = keptText(mode, key);
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Calls back when another tab has changed what is kept under a key; returns how to stop. */
export function onKept(key: string, changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === `evenstride:${key}`) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

/** Keeps JSON under a key; says whether it was kept. */
export function keep(mode: PersistMode, key: string, value: unknown): boolean {
  try {
    const area = areaOf(mode);
    area?.setItem(`evenstride:${key}`, JSON.stringify(value));
    return area !== null;
  } catch {
    return false;
  }
}

/** Forgets what is kept under a key. */
export function forget(mode: PersistMode, key: string): void {
  try {
    areaOf(mode)?.removeItem(`evenstride:${key}`);
  } catch {
    // Nothing was kept.
  }
}

/** The keys under which something is kept and that begin like this, such as `outbox:`. */
export function keptKeys(mode: PersistMode, prefix: string): string[] {
  try {
    const start = `evenstride:${prefix}`;
    const keys = Object.keys(areaOf(mode) ?? {});
    return keys.filter((key) => key.startsWith(start)).map((key) => key.slice('evenstride:'.length));
  } catch {
    return [];
  }
}

/** Whether what is kept in this mode would really be kept: some browsers hand out a storage that takes nothing. */
export function canPersist(mode: PersistMode): boolean {
  const kept = keep(mode, 'probe', 1);
  if (kept) forget(mode, 'probe');
  return kept;
}
