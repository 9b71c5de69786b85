// A small receiver for leads: what a partner's own server does, in Node alone. `node demo/receiver/receiver.mjs` runs it on
// port 8787; `npm start` runs it beside the demo. It checks with the very schema that the element sends by, takes each
// lead once, and writes nothing of what a lead says into its log.
import {once} from 'node:events';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {confirmPage, leadFromForm, refusedPage, thanksPage} from './form-post.mjs';
import {openStore} from './lead-store.mjs';
import {rateLimit} from './rate-limit.mjs';

const BODY_LIMIT = 64 * 1024;
const SECURITY = {'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; form-action 'self'"};

/** What went wrong with a request; its message goes to the sender and names no content. */
class Refusal extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    Object.assign(this, {status, headers});
  }
}

const readBody = async (request) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Refusal(413, 'A lead is at most 64 KiB.', {connection: 'close'});
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const parseJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
};

/**
 * @param options.core - The module `evenstride/core`.
 * @param options.file - Where leads are kept.
 * @param options.allow - Origins whose pages may send leads; a page of the receiver's own host may always.
 * @param options.rate - Leads an address may send: `{perMinute, burst}`.
 * @param options.controller, options.consentText, options.policyUrl - For forms posted without script.
 * @param options.onLead - Called with each new lead once it is kept, to pass it on; its failure loses nothing.
 * @param options.log - Called with one line a request.
 */
export const createReceiver = async ({
  core,
  file,
  allow = [],
  rate = {perMinute: 30, burst: 10},
  controller = 'this site',
  consentText = 'You may use this to answer me.',
  policyUrl = null,
  onLead = () => {},
  log = () => {},
}) => {
  const {parseLead, parseRoutine, sha256} = core;
  const store = await openStore(file);
  const waitFor = rateLimit(rate);

  /** The CORS headers for a page of another origin; refuses pages that are not on the list. */
  const corsOf = ({headers: {origin, host}}) => {
    if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) return {};
    if (!allow.includes(origin)) throw new Refusal(403, 'Pages of this origin may not send leads here.');
    return {'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after', vary: 'origin'};
  };

  const keep = async (lead) => {
    if ((await store.add(lead)) === 'known') return 'known';
    Promise.resolve(lead)
      .then(onLead)
      .catch((error) => log(`onLead failed: ${error.name}`));
    return 'added';
  };

  const check = (candidate) => {
    const parsed = parseLead(candidate);
    if (!parsed.ok) throw new Refusal(422, `${parsed.error.code}: ${parsed.error.path}`);
    const {routine} = parsed.value.context ?? {};
    if (routine && !parseRoutine(routine).ok) throw new Refusal(422, 'invalid-routine: context.routine');
    return parsed.value;
  };

  const takeJson = async (request) => {
    const lead = check(parseJson(await readBody(request)));
    if (request.headers['idempotency-key'] !== lead.id) throw new Refusal(400, 'Idempotency-Key must be the id of the lead.');
    const status = (await keep(lead)) === 'added' ? 201 : 409;
    return {status, type: 'application/json', body: JSON.stringify({id: lead.id})};
  };

  const takeForm = async (request) => {
    const form = new URLSearchParams(await readBody(request));
    const html = {type: 'text/html; charset=utf-8'};
    const candidate = leadFromForm(form, {sha256, referer: request.headers.referer, now: new Date(), controller, consentText, policyUrl});
    if (!parseLead(candidate).ok) return {...html, status: 422, body: refusedPage()};
    if (candidate.suspicion && form.get('confirmed') !== 'yes') return {...html, status: 200, body: confirmPage(form)};
    await keep(candidate);
    return {...html, status: 200, body: thanksPage()};
  };

  const answer = async (request) => {
    if (request.method === 'OPTIONS')
      return {status: 204, headers: {'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type, idempotency-key', 'access-control-max-age': '600'}};
    if (request.method !== 'POST') throw new Refusal(405, 'Leads are posted.', {allow: 'POST, OPTIONS'});
    const wait = waitFor(request.socket.remoteAddress);
    if (wait > 0) throw new Refusal(429, 'Too many leads at once.', {'retry-after': String(wait)});
    const type = request.headers['content-type']?.split(';')[0].trim().toLowerCase();
    if (type === 'application/json') return takeJson(request);
    if (type === 'application/x-www-form-urlencoded') return takeForm(request);
    throw new Refusal(415, 'A lead is JSON, or a posted form.');
  };

  /** A listener for node:http, or for a server of your own that hands its `/leads` over. */
  const handle = async (request, response) => {
    const start = performance.now();
    let cors = {};
    let reply;
    try {
      cors = corsOf(request);
      reply = await answer(request);
    } catch (error) {
      if (!(error instanceof Refusal)) log(`error ${error.code ?? error.name}`);
      const {status, message, headers} = error instanceof Refusal ? error : new Refusal(500, 'The lead could not be kept. Send it again.');
      reply = {status, headers, type: 'text/plain; charset=utf-8', body: `${message}\n`};
    }
    const {status, headers = {}, type, body} = reply;
    response.writeHead(status, {...SECURITY, ...cors, ...headers, ...(type && {'content-type': type})}).end(body);
    log(`${request.method} ${status} ${Math.round(performance.now() - start)} ms`);
  };

  return {handle, store, close: () => store.close()};
};

/** The core as built; `npm run build` makes it. */
const builtCore = () => import(new URL('../../dist/core.js', import.meta.url).href);

/**
 * Starts a receiver on a port of this machine; 0 takes a free one.
 * @returns its `url`, its `store`, and `close()`.
 */
export const startReceiver = async ({port = 8787, host = '127.0.0.1', file = fileURLToPath(new URL('leads.jsonl', import.meta.url)), core, ...options} = {}) => {
  const receiver = await createReceiver({core: core ?? (await builtCore()), file, ...options});
  const server = createServer({requestTimeout: 15_000}, receiver.handle).listen(port, host);
  await once(server, 'listening');
  return {
    url: `http://${host}:${server.address().port}/leads`,
    port: server.address().port,
    store: receiver.store,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await receiver.close();
    },
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {url} = await startReceiver({port: Number(process.env.PORT ?? 8787), allow: (process.env.ALLOW ?? '').split(' ').filter(Boolean), log: console.log});
  console.log(`Leads go to ${url}; ALLOW="https://your.site" lets its pages send them.`);
}
