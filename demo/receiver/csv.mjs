// Leads as a table: `node demo/receiver/csv.mjs < leads.jsonl > leads.csv`. A cell that begins with = + - @ is run as a
// formula by every spreadsheet, and visitors write those cells; an apostrophe in front makes it text.
import {fileURLToPath} from 'node:url';

/** One cell, quoted, and never a formula. */
export const cell = (value) => {
  const text = String(value ?? '');
  const harmless = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
};

const COLUMNS = {
  received: ({receivedAt}) => receivedAt,
  id: ({lead}) => lead.id,
  name: ({lead}) => lead.name,
  email: ({lead}) => lead.email,
  phone: ({lead}) => lead.phone,
  goal: ({lead}) => lead.goal,
  message: ({lead}) => lead.message,
  suspicion: ({lead}) => lead.suspicion,
  page: ({lead}) => lead.source.page,
  campaign: ({lead}) => lead.source.campaign,
  consent: ({lead}) => lead.consent.text,
};

/** The lines of a lead file as CSV (RFC 4180). */
export const toCsv = (lines) => {
  const rows = lines.filter(Boolean).map((line) => JSON.parse(line));
  const table = [Object.keys(COLUMNS), ...rows.map((row) => Object.values(COLUMNS).map((read) => read(row)))];
  return table.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chunks = await process.stdin.toArray();
  process.stdout.write(toCsv(Buffer.concat(chunks).toString('utf8').split('\n')));
}
