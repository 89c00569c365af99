/** Whether a mobile number is given as the office's own: 「监督电话：」, 「联系人：镇党政办，联系电话：」. */
import { wordsBefore } from '../../../../prose/words-beside.ts';
import type { LineWords } from '../core/word-finding.ts';

export function isOfOffice({ line, from, to }: LineWords): boolean {
  const before = wordsBefore(line.text, from, '。！？');
  const near = before.slice(-nearness);
  if (persons.test(near) || persons.test(line.text.slice(to, to + 8))) return false;
  const isContactPart =
    line.part === 'contacts' || line.part === 'preamble' || line.part === 'closing';
  return isContactPart ? contacts.test(near) || near === '' : ownLabels.test(near);
}

/** So far back the words speak of the number. */
const nearness = 24;
const persons =
  /申请人|申请者|当事人|来件人|来信人|来电人|举报人|信访人|投诉人|原告|第三人|村民|居民|群众(?!监督|热线)|业主|农户|牧民|住户|商户|户主|个人|本人|公示|家属|其(?:手机|电话)|救助对象|服务对象|(?:申请|来件|来信|诉求)[一二两三四五六七八九十\d]+[件份封起]/;
const contacts = /电话|手机|热线|联系|咨询|监督|投诉|传真|号码|电\s*话/;
const ownLabels =
  /(?:值班|监督|咨询|举报|投诉|服务|受理|办公|公开|政务|便民|查询|预约|传真|对外|公用|答疑|求助|服务台)(?:室|台|窗口|服务|大厅)?(?:联系)?(?:电话|手机|热线|号码)(?:号码?)?|联系(?:电话|方式|手机)|(?:党政办|办公室|政务办|便民服务中心|服务大厅|窗口|专班)[^，。；]{0,8}(?:电话|手机|热线)|热线(?:电话|手机)?/;
