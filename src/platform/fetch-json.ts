/** What came back: the data, or why there is none. Never throws. */
export type Fetched = {readonly ok: true; readonly data: unknown} | {readonly ok: false; readonly reason: 'unreachable' | 'not-json'; readonly status: number};

/** Loads JSON without sending cookies. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<Fetched> {
  let response: Response;
  try {
    response = await fetch(url, {credentials: 'omit', headers: {accept: 'application/json'}, signal});
  } catch {
    return {ok: false, reason: 'unreachable', status: 0};
  }
  if (!response.ok) return {ok: false, reason: 'unreachable', status: response.status};
  try {
    return {ok: true, data: await response.json()};
  } catch {
    return {ok: false, reason: 'not-json', status: response.status};
  }
}
