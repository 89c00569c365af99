/** Fields of which the file holds only the instruction: what Word prints of it, or that nothing was read. */
import type { Shown } from './form-fields.ts';

/** Print nothing of their own that a report has: numbers of pages, marks, lists of contents, links. */
const prints =
  /^(page|numpages|sectionpages|section|pageref|ref|noteref|styleref|toc|tc|xe|rd|ta|toa|index|hyperlink|seq|listnum|autonum(lgl|out)?|set|ask|next|nextif|skipif|if|compare|print|private|addin|advance|bookmark|date|time|createdate|savedate|printdate|edittime|filename|filesize|author|lastsavedby|title|numwords|numchars|revnum|template|includepicture|import|shape|embed|link|control|gotobutton|info|comments|keywords|subject|user\w+)$/i;

/** A field without a result. */
export function shownByInstruction(instruction: string): Shown {
  const [, name = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(instruction) ?? [];
  const argument = rest.trim();
  if (/^macrobutton$/i.test(name)) return { prompt: argument.replace(/^\S+\s*/, '') };
  if (/^quote$/i.test(name)) return { text: /^"([^"]*)"/.exec(argument)?.[1] ?? argument };
  if (/^eq$/i.test(name)) return equation(argument);
  return name === '' || prints.test(name) ? {} : { unread: instruction.trim() };
}

/** 「带圈字符」 and 「拼音指南」 are written as one character over another. */
function equation(argument: string): Shown {
  const ring = /^\\o(?:\\a[lcr])?\s*\(\s*[○〇□△◇]\s*[,;]\s*([^()\\]*)\)$/.exec(argument);
  if (ring) return { text: ringed((ring[1] ?? '').trim()) };
  const ruby = /^.*\\o(?:\\a[dlcr])?\s*\(\\s\\up\s*[\d.]+\s*\(([^()]*)\)\s*[,;]\s*([^()]*)\)$/.exec(
    argument,
  );
  if (ruby) return { text: ruby[2] ?? '', reading: ruby[1] ?? '' };
  return { unread: argument };
}

function ringed(text: string): string {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : text;
}
