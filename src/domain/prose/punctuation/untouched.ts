/** Which units of a line no clean-up touches: addresses of the net, mail addresses, names of files, lines of code. */
import { matchesIn } from '../prefilter/matches.ts';

const forms = [
  /(?:https?|ftp):\/\/[\x21-\x7e]+/gi,
  /www\.[\x21-\x7e]+/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:gov|com|cn|net|org|edu)(?::\d+)?(?:\/[\x21-\x7e]*)?/gi,
  /[\w-]+\.(?:docx?|xlsx?|pdf|wps|html?|jpe?g|png|zip|txt)/gi,
  /\[bookmark:[^\]]*\]/g,
];

export function untouchedIn(text: string): boolean[] {
  const untouched = new Array<boolean>(text.length).fill(false);
  if (!/[@/.[]/.test(text)) return untouched;
  for (const form of forms) {
    for (const match of matchesIn(text, form)) {
      const [address] = match;
      const behind = address.includes('(') ? /[,;:!?'"]+$/ : /[,;:!?)'"]+$/;
      const to = match.index + address.replace(behind, '').length;
      untouched.fill(true, match.index, to);
    }
  }
  return untouched;
}
