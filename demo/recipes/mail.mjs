// A plain e-mail for each lead, from your server. What visitors wrote stands in the body and in encoded words only, so that
// no line break of theirs can become a header.
import {spawn} from 'node:child_process';
import {once} from 'node:events';

/** RFC 2047: any text as words that a header may hold, each at most 75 characters. */
export const encodedWords = (text) => {
  const words = [];
  let chunk = '';
  for (const letter of text) {
    if (Buffer.byteLength(chunk + letter) > 42) {
      words.push(chunk);
      chunk = '';
    }
    chunk += letter;
  }
  return [...words, chunk].map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
};

const ROWS = {
  Name: ({name}) => name,
  Email: ({email}) => email,
  Phone: ({phone}) => phone,
  Goal: ({goal}) => goal,
  Message: ({message}) => message,
  Page: ({source}) => source.page,
  Campaign: ({source}) => source.campaign,
  'Agreed to': ({consent}) => `${consent.text} (${consent.at})`,
  'Health answers': ({context}) => context && 'shared; see the stored lead',
  'Looked like a script': ({suspicion}) => suspicion,
};

/** The message as RFC 5322 has it. Health answers stay out of it: mail is read in many places. */
export const mailFor = (lead, {from, to}) => {
  const rows = Object.entries(ROWS).map(([title, read]) => [title, read(lead)]);
  const body = rows.filter(([, value]) => value).map(([title, value]) => `${title}: ${value}`).join('\n\n');
  const ascii = /^[!-~]+$/.test(lead.email); // an international address cannot stand in a plain header
  return [
    `From: ${from}`,
    `To: ${to}`,
    ...(ascii ? [`Reply-To: <${lead.email}>`] : []),
    `Subject: ${encodedWords(`Coaching: ${lead.name ?? lead.email}`)}`,
    `Date: ${new Date(lead.createdAt).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${lead.id}@evenstride.invalid>`, // the same lead is the same message
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
};

/** Hands the message to the machine's own mailer. For `createReceiver({onLead})`. */
export const sendMail = async (lead, {from, to, command = ['/usr/sbin/sendmail', '-t', '-i']}) => {
  const mailer = spawn(command[0], command.slice(1), {stdio: ['pipe', 'ignore', 'ignore']});
  mailer.stdin.end(mailFor(lead, {from, to}));
  const [code] = await once(mailer, 'exit');
  if (code !== 0) throw new Error(`The mailer ended with ${code}`);
};
