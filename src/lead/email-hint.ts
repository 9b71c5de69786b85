/** Providers that people mistype most. */
const COMMON = 'gmail.com yahoo.com hotmail.com outlook.com icloud.com live.com aol.com msn.com proton.me protonmail.com googlemail.com yahoo.co.uk hotmail.co.uk btinternet.com comcast.net gmx.de gmx.net web.de t-online.de orange.fr wanadoo.fr libero.it'.split(' ');
/** Real ones that are one letter away from those: never corrected. */
const REAL = new Set([...COMMON, ...'email.com mail.com ymail.com me.com mac.com gmx.com gmx.at gmx.ch mail.de aim.com live.fr live.nl yahoo.fr yahoo.de yahoo.ca yahoo.it yahoo.es hotmail.fr hotmail.de hotmail.it hotmail.es outlook.de outlook.fr outlook.es mail.ru'.split(' ')]);
const MISTYPED_COM = /\.(con|cmo|ocm|cpm|vom|xom|comm|coom|c0m)$/;

/** Whether two words differ by one slip: a letter wrong, missing, doubled or swapped with its neighbour. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return left.length + right.length === 1 || (left.length === 1 && right.length === 1) || (left.length === 2 && left === [...right].reverse().join(''));
}

/** The address that was probably meant, or `null` where nothing looks mistyped. It is only ever offered. */
export function emailHint(email: string): string | null {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || REAL.has(domain)) return null;
  const ending = domain.replace(MISTYPED_COM, '.com');
  const meant = REAL.has(ending) ? ending : (COMMON.find((known) => oneSlipApart(ending, known)) ?? ending);
  return meant === domain ? null : `${email.slice(0, at)}@${meant}`;
}
