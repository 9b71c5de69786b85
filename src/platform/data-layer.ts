/** Pushes to the page's `dataLayer`, only where the page asked for it; a page without one gets one. */
export function pushToDataLayer(event: string, params: Readonly<Record<string, unknown>>): void {
  try {
    const page = globalThis as {dataLayer?: unknown};
    const layer = (page.dataLayer ??= []);
    if (Array.isArray(layer)) layer.push({event, ...params});
  } catch {
    // A page that forbids it goes without.
  }
}
