/**
 * How far what the program says of the form may be relied on. It is shown with it, so that nothing unverified looks
 * like an official rule.
 *
 * - `form`: the form prints it, or it follows from its build
 * - `document`: the text of a law, the Regulation or a national document, read and verified
 * - `local`: the written practice of one place, read and verified, but not national
 * - `recalled`: from memory, the original was not read
 * - `inferred`: our own inference
 */
export type Evidence = 'form' | 'document' | 'local' | 'recalled' | 'inferred';

interface EvidenceWords {
  /** For a badge. */
  readonly name: string;
  /** What it means. */
  readonly remark: string;
}

export const evidenceWords: Readonly<Record<Evidence, EvidenceWords>> = {
  form: { name: '表格自带', remark: '表格上印着，或由表格结构直接得出。' },
  document: { name: '条文已核对', remark: '已读到法律、条例或国家文件的原文并核对。' },
  local: { name: '地方口径', remark: '一地的书面口径，不是全国规定；本地另有规定的，从其规定。' },
  recalled: { name: '未核对原文', remark: '凭记忆写成，没有读到原文，填报前请自行核对。' },
  inferred: {
    name: '推断',
    remark: '本程序的推断，没有文件依据；拿不准的，请问本县政务公开主管部门。',
  },
};
