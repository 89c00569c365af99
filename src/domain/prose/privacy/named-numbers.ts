/** Numbers that a sentence calls those of something else: 「单号18800010023」, 「18800010023号工单」. A telephone is none. */

/** Whose numbers cannot be those of a person or a telephone. */
const things =
  '流水|订单|工单|货单|运单|单据|快递单|物流单|(?<![名清])单|快递|物流|邮件|邮政|挂号信?|票据|发票|收据|合同|协议|项目|公告|采购|档案|卷宗|文件|文书|告知书|通知书|证书|序列|批次?|案件|案|立案|台账|设备|资产|终端|机身|仪器|条码|条形码|交易|支付|凭证|回执|信件|留言|宗地|地块|车架|发动机|水表|电表';
/** Of these 「号码」 may be one to call. */
const acts = '受理|登记|业务|办件|收件|事项|任务|查询|索引|索取|检索|记录|首|末|起始|终止';
const name = `(?:(?:${things})(?:号码?|编号|编码)|(?:${acts})号(?!码)|编号码?|编码|代码|序号)`;

/** Between the name and its numbers, of which there may be several. */
const filler =
  '(?:[为是：:“”"、，,和与及至到—~～（）()\\s\\d-]|分别|依次|最大|最小|最早|最新|最后|第一|其中|一个|的)*';
const before = new RegExp(`${name}${filler}$`);

const more = '(?:[、，和与及至到—~～-]\\s*\\d+)*\\s*';
const numbered = '工单|订单|运单|快递|单|档案|文件|案|公告|合同|设备|台账|宗地|包裹';
const behind = new RegExp(
  `^${more}(?:[（(](?:即|为)?${name}[）)]|号(?:${numbered})|(?:作?为|是)${name}|(?:等\\s*\\d*[个条张]?)?${name})`,
);

/** Longer lists than these are none of a sentence. */
const farthest = 80;

/** @param text in half-width digits */
export const isNamedOtherwise = (text: string, from: number, to: number): boolean =>
  before.test(sentenceBefore(text, from)) || behind.test(text.slice(to, to + farthest));

const sentenceBefore = (text: string, at: number) =>
  /[^。；！？\n]*$/.exec(text.slice(Math.max(0, at - farthest), at))?.[0] ?? '';
