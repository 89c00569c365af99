/** What a denial denies, by the letters of its words. */

export type DeniedThing = 'application' | 'review' | 'lawsuit' | 'direct' | 'after';

export interface CoreRead {
  readonly letters: string;
  /** The words that a letter stands for; empty where there is none. */
  readonly said: (at: number) => string;
  /** 为零 rather than 未…. */
  readonly isZero: boolean;
}

export function thingsOf(core: CoreRead): readonly DeniedThing[] {
  const things = new Set([...core.letters].flatMap((_, at) => thingsAt(core, at)));
  return isUnsure(core, things) ? [] : [...things];
}

function thingsAt(core: CoreRead, at: number): readonly DeniedThing[] {
  const { letters, said } = core;
  switch (letters.charAt(at)) {
    case 'a':
      return isApplication(core, at) ? ['application'] : [];
    case 'k':
      return ['review'];
    case 's':
      return ['lawsuit'];
    case 'K':
      return ['review', 'lawsuit'];
    case 'D':
      return ['direct'];
    case 'A':
      return ['after'];
    case 'Z':
      return ['application'];
    case 'Y':
      return [
        ...(said(at).includes('复议') ? (['review'] as const) : []),
        // Neither 零投诉 nor 零败诉.
        ...(/诉讼|应诉/.test(said(at)) ? (['lawsuit'] as const) : []),
      ];
    default:
      return [];
  }
}

/** Not the 申请 of 「申请复议」, nor that of 「因申请引起的诉讼」. */
function isApplication({ letters }: CoreRead, at: number): boolean {
  const behind = letters.slice(at + 1);
  if (/^[pgxvbqh]*[ksKDA]/.test(behind)) return false;
  const before = letters.slice(0, at);
  // 行政诉讼申请
  if (/[ksKDA][pgx]*$/.test(before)) return false;
  return !(before.includes('u') && /[ksKDA]/.test(behind));
}

function isUnsure(core: CoreRead, things: ReadonlySet<DeniedThing>): boolean {
  const { letters, said, isZero } = core;
  const isOfReviews = [...things].some((thing) => thing !== 'application');
  // Cases that are new, with others from before.
  if (isOfReviews && letters.includes('e')) return true;
  // 未受理1件申请: one may not have been admitted.
  if (letters.includes('_') && said(letters.indexOf('r')).includes('受理')) return true;
  // 办结申请0件 is of those that were answered; 收到、办结均为0 of both.
  if (/[FG]/.test(letters) && !/r.*j.*[FG]|[FG].*j.*r/.test(letters)) return true;
  if (isOfOwnDoing(core)) return true;
  // 待办理申请为零
  return (!isOfReviews && /[fbhH]/.test(letters)) || (isZero && letters.includes('d'));
}

/** What the office did not do: 未应诉, 未公开申请人姓名, 申请均未受理; and a condition: 未申请复议的. */
function isOfOwnDoing({ letters, said, isZero }: CoreRead): boolean {
  const at = letters.indexOf('n');
  if (at < 0) return false;
  const next = said(at + 1);
  if (isZero) return /^(?:受理|登记|接受)/.test(next);
  if (!said(at).endsWith('未')) return false;
  const isOfOthers = /收件|起诉|被|涉诉/.test(next) || /^a[ksK]/.test(letters.slice(at + 1));
  return letters.endsWith('p') || (/[asg]/.test(letters.charAt(at + 1)) && !isOfOthers);
}

/** 「依申请公开0件」, 「依申请公开信息0条」: how many were granted. */
export function mayBeOfGranted({ letters, said }: CoreRead): boolean {
  if (/[条项篇则]/.test(said(letters.indexOf('0')))) return true;
  const at = letters.indexOf('a');
  return (
    /依申请公开(?:政府信息|信息)?$/.test(said(at)) &&
    /^[i]*0/.test(letters.slice(at + 1)) &&
    !letters.includes('r')
  );
}
