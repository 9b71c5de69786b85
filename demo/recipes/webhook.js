// A webhook of Zapier or Make, from the page itself. Neither answers the question that browsers ask before they send JSON
// or a header of one's own, so the lead goes as plain text, which needs no asking; both read JSON from it all the same.

/** One level of names, as their editors show them: `consent_text`, `source_page`. Health answers do not go along. */
export const flatten = (lead) => {
  const flat = {};
  for (const [key, value] of Object.entries(lead).filter(([name]) => name !== 'context')) {
    if (value !== null && typeof value === 'object') for (const [inner, text] of Object.entries(value)) flat[`${key}_${inner}`] = text;
    else flat[key] = value;
  }
  return flat;
};

/** Sends a lead; rejects when the hook does not take it. Let the first step of your Zap drop an `id` that it has seen. */
export const sendToWebhook = async (lead, url) => {
  const response = await fetch(url, {method: 'POST', body: JSON.stringify(flatten(lead)), credentials: 'omit', signal: AbortSignal.timeout(10_000)});
  if (!response.ok) throw new Error(`The hook answered ${response.status}`);
};
