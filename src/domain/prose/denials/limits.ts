/** What limits a denial: channels, another year, something that was received after all. */
import type { ClauseRead, SentenceRead } from '../word-kinds/clauses.ts';
import type { DeniedThing } from './things.ts';

/** One way to apply, rather than all. */
export function isLimitedBy(words: string): boolean {
  // 信息 is no 信: 「未以任何形式收到政府信息公开申请」.
  if (!namesChannel.test(words.replace(/信息/g, ''))) return false;
  return !(isOnline.test(words) && isOnPaper.test(words));
}

const isOnline = /网|线上|电子|系统|平台|微信/;
const isOnPaper = /信函|邮寄|信件|来信|当[面场]|现场|窗口|书面|线下|来访|面对面|纸质|上门|来函/;
const namesChannel = new RegExp(`${isOnline.source}|${isOnPaper.source}|邮|信|传真|口头|电话`);

/**
 * By what else the sentence says, before and behind.
 * @param isNamed whether it names the disclosure of information
 */
export function isLimitedByOthers(
  text: string,
  { clauses }: SentenceRead,
  index: number,
  isNamed: boolean,
  things: readonly DeniedThing[],
): boolean {
  const wordsOf = ({ words }: ClauseRead) =>
    text.slice(words[0]?.from, words[words.length - 1]?.to);
  const own = clauses[index]?.letters ?? '';
  const before = clauses.slice(0, index);
  const previous = before[before.length - 1];
  const first = clauses[0]?.words[0]?.from ?? 0;
  const start = clauses[index]?.words[0]?.from ?? first;
  return (
    (!isNamed && before.some(({ letters }) => letters.includes('5'))) ||
    isAim.test(text.slice(first, start)) ||
    ofMore.test(clauses[index] ? wordsOf(clauses[index]) : '') ||
    (ofSomePersons.test(text.slice(first, start)) && /^[均都皆]/.test(text.slice(start))) ||
    isOfMatter(text.slice(first, start)) ||
    (clauses[index]?.isListed === true && /[?LSPy5]/.test(previous?.letters ?? '')) ||
    (!own.includes('t') && lastTime(before) === 'y') ||
    before.some((clause) => isExcept(wordsOf(clause))) ||
    // What changed from one year to another is said of the whole.
    (previous !== undefined &&
      !own.includes('M') &&
      isAdverbial(wordsOf(previous), previous.letters)) ||
    clauses.some(
      (clause, at) =>
        at !== index && isReceived(clause.letters, wordsOf(clause)) && isOf(clause.letters, things),
    )
  );
}

/** Whether the last that was named before is this year or another time. */
const lastTime = (clauses: readonly ClauseRead[]) =>
  /[yt](?=[^yt]*$)/.exec(clauses.map(({ letters }) => letters).join())?.[0];

/** 「力争无复议，无诉讼」, 「如未收到申请」 */
const isAim = /确保|力争|争取|力求|努力|避免|防止|杜绝|目标|如果|若|一旦|假如|凡/;

/** 「此外再没有复议」: beside those that were told before. */
const ofMore = /再(?:也)?(?:没有|没|无|未)/;

/** 「2名申请人有疑问，均未申请复议」 */
const ofSomePersons = /(?:\d|[一二两三四五六七八九十])(?:名|位|人|户|家)/;

/** 「围绕征地、拆迁等事项，」 */
const isOfMatter = (before: string) => {
  const last = /(?:^|[，。；])([^，。；]*)[，,]$/.exec(before)?.[1] ?? '';
  return (
    /^(?:围绕|针对|关于|涉及|就|对于?|在|因)/.test(last) &&
    /(?:事项|问题|领域|方面|纠纷|内容|信息|工作)(?:上|中|等)?$/.test(last) &&
    !/信息公开|依申请|公开申请|本|我|全/.test(last)
  );
};

const isExcept = (words: string) => /^除(?!夕)|除.*外$/.test(words);

const isDone =
  /(?:均|都|已|全部|按期|按时|及时)[^，。；]*(?:办结|回复|答复|办理|处理|反馈)(?:完毕|到位)?$/;

/** 「在网上平台中，」, 「征地补偿方面，」, 「网上申请系统，」: what follows is said of that. */
function isAdverbial(words: string, letters: string): boolean {
  if (isLookedUp(words)) return false;
  if (/^[lotjip:agxm,kKs]*$/.test(letters)) return false;
  // 「网络平台留言47条均已答复」 is told in full.
  if (/[_#][^r]*$/.test(letters) && isDone.test(words)) return false;
  if (/(?:中|上|里|下|时|内|前|后|期间|方面|领域|来看|而言|之间)$/.test(words)) return true;
  if (/^[olt]*C(?!.*j)/.test(letters) && !/^(?:通过|以|经)/.test(words)) return true;
  return (
    /^(?:在|从|经|通过|对|就|对于|关于)/.test(words) &&
    /(?:平台|系统|渠道|窗口|邮箱|网站|方式|部门|村|社区)$/.test(words)
  );
}

/** 「经查阅登记簿和电子邮箱，」 is how it is known, where it is all that there is to look up. */
const isLookedUp = (words: string) =>
  /^[经通][过由]?(?:认真|仔细|逐一|逐项|全面)?(?:查[阅看询对找]|核[对实查]|检索|梳理|翻[阅查]|清[查点]|比对)/.test(
    words,
  ) &&
  (/登记|台账|记录|档案|收文/.test(words) || (isOnline.test(words) && isOnPaper.test(words)));

/** Applications that were received are no reviews: 「受理申请2件，未发生行政复议」. */
const isOf = (letters: string, things: readonly DeniedThing[]) =>
  things.includes('application') || /[ksKDA]/.test(letters) || !letters.includes('a');

/** 「收到3件」 of this year: some were received. */
const isReceived = (letters: string, words: string) =>
  /r[^n]*[_#]/.test(letters) &&
  !letters.includes('y') &&
  !ofServices.test(words) &&
  (/申请/.test(words) || !/[?LSP5]/.test(letters));

/** 「便民服务中心受理办件4312件」 */
const ofServices = /办件|服务事项|工单|热线|信访|网民留言|政务服务/;
