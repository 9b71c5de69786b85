// Stands where sendmail would: what is mailed ends up in a file.
import {appendFileSync} from 'node:fs';

appendFileSync(process.argv[2], `${Buffer.concat(await process.stdin.toArray()).toString('utf8')}\n`);
