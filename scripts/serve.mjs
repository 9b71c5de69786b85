// `npm start`: the demo pages and the receiver of their leads, on this machine only. PORT=… asks for a port; else 8000 or the next free one.
import {once} from 'node:events';
import {createServer} from 'node:http';
import {demoLeads, LEADS} from './demo-leads.mjs';
import {site} from './static-site.mjs';

const wanted = process.env.PORT;
const ports = wanted ? [Number(wanted)] : Array.from({length: 100}, (_, n) => 8000 + n);

const leads = await demoLeads();
const answer = (request, response) => (request.url === LEADS ? leads : site)(request, response);

const listen = async (port) => {
  const server = createServer(answer).listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
};

let server;
for (const port of ports) if ((server = await listen(port))) break;

if (server) console.log(`Demo: http://localhost:${server.address().port}/demo/  (Ctrl+C ends it)\nDocs: http://localhost:${server.address().port}/docs/site/  Configurator: http://localhost:${server.address().port}/demo/configurator/`);
else {
  console.error(`Port ${ports.join(', ')} is taken; PORT=8123 npm start asks for another.`);
  process.exitCode = 1;
}
