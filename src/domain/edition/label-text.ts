/** Comparing printed labels: what differs only in spacing or in the width of characters is the same. */

/** White space of any kind, and what cannot be seen. */
const blanks = /[\s\u180e\u200b-\u200f\u2028-\u202f\u205f\u2060\ufeff]+/g;

/** Numbers with their signs in one character: ⒈ to ⒛, ⑴ to ⒇, ㈠ to ㈩; and ringed ones, ① to ⑳, ㊀ to ㊉. */
const numberSigns = /[\u2460-\u249b\u3220-\u3229\u3280-\u3289]/g;

/** 「⒈」 → 「1.」, 「⑴」 → 「(1)」, 「㈠」 → 「(一)」; a ring is a full stop behind a digit, and brackets around 一. */
function spellOut(sign: string): string {
  const plain = sign.normalize('NFKC');
  if (sign <= '\u2473') return `${plain}.`;
  return sign >= '\u3280' ? `(${plain})` : plain;
}

/** A ring and the sign that was set behind it: 「①、」. */
const signBehind = /([\u2460-\u249b])[、.．]/g;

/**
 * A label without white space, in half-width signs (（）→(), ，→, ：→: and the like), straight quotation
 * marks, numbers of one character spelt out (㈠→(一)), and 总计 for 合计: offices use either word.
 */
export function normaliseLabel(label: string): string {
  const known = knownNormalised.get(label);
  if (known !== undefined) return known;
  const normalised = normalise(label);
  // Labels come again and again; prose does not.
  if (label.length < 80 && knownNormalised.size < 5000) knownNormalised.set(label, normalised);
  return normalised;
}

const knownNormalised = new Map<string, string>();

function normalise(label: string): string {
  return label
    .replace(blanks, '')
    .replace(signBehind, '$1')
    .replace(numberSigns, spellOut)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[﹙❨]/g, '(')
    .replace(/[﹚❩]/g, ')')
    .replace(/[“”„‟〝〞]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/﹐/g, ',')
    .replace(/﹕/g, ':')
    .replace(/合计$/, '总计');
}

export function sameLabel(a: string, b: string): boolean {
  return a === b || normaliseLabel(a) === normaliseLabel(b);
}

/**
 * What of an amount head (金额列头) is neither its unit nor the local 保留4位小数: 「本年收费金额」 of
 * 「本年收费金额(单位:万元,保留4位小数)」, whatever brackets stand around it or none.
 */
function amountHeadCore(label: string): string {
  const unitAtEnd = /[([{〔【]?(单位)?:?(万元)?[,、;]?(保留(4|四)位小数)?[)\]}〕】]?$/;
  // Twice: the unit and the decimals may stand in brackets of their own.
  return normaliseLabel(label).replace(unitAtEnd, '').replace(unitAtEnd, '');
}

/** Whether a head is the official one with another wording of its unit or of its decimals. */
export function sameAmountHead(printed: string, official: string): boolean {
  return sameLabel(printed, official) || amountHeadCore(printed) === amountHeadCore(official);
}

/** Whether an amount head asks for four decimals, as some places print it. */
export function asksForFourDecimals(printed: string): boolean {
  return /保留(4|四)位小数/.test(normaliseLabel(printed));
}

/** 「（二）部分公开（区分处理的，只计这一情形，不计其他情形）」 → 「（二）部分公开」 */
export function withoutRemark(label: string): string {
  return label.replace(/(.)（[^（）]*）$/, '$1');
}
