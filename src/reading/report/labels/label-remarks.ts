/** Remarks that stand with a label: in brackets behind it, or on a line of their own. */

/** 「（二）部分公开（区分处理的，…）」 without the remark in brackets at its end. */
export function withoutRemark(label: string): string {
  const text = label.trim();
  if (!/[）)]$/.test(text)) return text;
  let open = 0;
  for (let at = text.length - 1; at > 0; at -= 1) {
    if (/[）)]/.test(text[at] as string)) open += 1;
    else if (/[（(]/.test(text[at] as string)) open -= 1;
    if (open === 0) return text.slice(0, at).trim();
  }
  return text;
}

export interface WithoutRemark {
  readonly label: string;
  /** The lines that were taken for the remark; "" for one in brackets. */
  readonly remark: string;
}

/** What a printed label may be without a remark; nothing for one line without brackets. */
export function wordingsWithoutRemark(printed: string): readonly WithoutRemark[] {
  const lines = printed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const whole = lines.join('');
  const byLines = lines.slice(1).flatMap((_, index) => {
    const front = lines.slice(0, index + 1).join('');
    const back = lines.slice(index + 1).join('');
    return [
      ...(isPart(back) ? [] : [{ label: front, remark: back }]),
      ...(isPart(front) ? [] : [{ label: back, remark: front }]),
    ];
  });
  const marked = /^(.{2,}?)(?:备注|注|说明)\s*\d?\s*[：:]/.exec(whole)?.[1] ?? '';
  return [...byLines, { label: whole, remark: '' }, { label: marked, remark: '' }]
    .flatMap(({ label, remark }) => [
      { label, remark },
      { label: withoutRemark(label), remark },
    ])
    .filter(({ label }) => label !== '' && label !== whole);
}

/** 「其中：…」 is the name of a part and no remark. */
const isPart = (text: string) => /^[（(]?其中/.test(text);
