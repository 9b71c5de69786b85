// Leads in a file, one JSON object a line. A lead is on the disk before anyone hears that it was taken; a line that a crash
// cut off is no lead and is removed at the next start, as its sender was never told otherwise and sends it again.
import {open} from 'node:fs/promises';

/** Opens the file, made readable for its owner only, and reads the ids of what it holds. */
export const openStore = async (file) => {
  const handle = await open(file, 'a+', 0o600);
  const text = await handle.readFile('utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) await handle.truncate(Buffer.byteLength(whole));
  const ids = new Set(whole.split('\n').filter(Boolean).map((line) => JSON.parse(line).lead.id));

  // One write after the other: two requests with the same lead must not pass the check together.
  let last = Promise.resolve();
  const inTurn = (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  return {
    /** Takes a lead, or says that it is here already: `added` or `known`. */
    add: (lead) =>
      inTurn(async () => {
        if (ids.has(lead.id)) return 'known';
        await handle.appendFile(`${JSON.stringify({receivedAt: new Date().toISOString(), lead})}\n`);
        await handle.datasync();
        ids.add(lead.id);
        return 'added';
      }),
    has: (id) => ids.has(id),
    get size() {
      return ids.size;
    },
    close: () => inTurn(() => handle.close()),
  };
};
