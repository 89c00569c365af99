/** Words by which a sentence speaks of 信息处理费, and those of other charges. */

/** The fee by its name: 「信息处理费」, 「信息公开处理费」, 「信息公开收费」. */
const feeByName =
  /(?<!污水|垃圾|废物|废水|粪污|污泥)处理费|信息公开(?:申请)?收费|依申请公开(?:工作)?收费/;

/** That something is or is not charged, whatever the words: 「没有向申请人收费」, 「未收取任何费用」, 「未发出缴费通知」. */
const charging =
  /(?:收取|收费|征收|计收|缴费|费用)[^，。；]{0,8}|[不未没无免][^，。；]{0,12}(?:收费|费用)/;
/** Of something else: 「复印收费标准」, 「资料邮寄费用」. */
const otherCharge =
  /复印|邮寄|快递|打印|工本|培训|订阅|水费|电费|卫生费|物业|医保|社保|保费|学费|党费|涉企|行政事业性|农民|违规|乱收费|殡葬|停车/;
const ofApplications = /申请|信息|任何|其他?费用|提供|收费情况|109号|通知/;

/** Whether a clause tells of the fee, be it by name or as the charge for what was applied for. */
export const tellsOfFee = (clause: string): boolean =>
  feeByName.test(clause) ||
  (charging.test(clause) && !otherCharge.test(clause) && ofApplications.test(clause));

/** The kind of money that an amount is of: the last of these words before it. */
export const feeName =
  /(?:政府)?信息(?:公开)?(?:信息)?处理费用?|(?<!污水|垃圾|废物|废水|粪污|污泥)处理费/g;
export const otherMoney =
  /事业性收费|其[他它](?:各[类项])?收费|收费项目|非税收入|(?:污水|垃圾|废物|废水|粪污|污泥)处理费|复印费|邮寄费|快递费|工本费|成本|罚款|罚没|罚金|补贴|补助|资金|经费|预算|决算|采购|税款|税收|租金|押金|保证金|投资|收入[^为共达计]|支出/g;

/** An amount in such a clause was not received this year: a tariff, a claim, last year's, what was given back. */
export const notReceived =
  /每(?:件|页|份|张|次|个|超过)|标准|档|以下|以上的|起征|拟|应收|应缴|预计|预收|预缴|计划|退还|退回|退付|退费|减免|免收|免缴|免除|减收|少收|未缴|欠缴|追缴|上年|上一年|去年|往年|同期|同比|历年|累计|自.{0,8}以来|全县|全市|全区|[0-9]{4}年度?(?:为|的)/;

/** Behind such a clause, in the same sentence: the amount was asked for and not paid. */
export const notPaid =
  /[未不没][^，。；]{0,10}(?:缴|交|支付|到账|入账)|逾期|缴费期|待缴|视为放弃|放弃申请|撤回|实(?:际)?收(?:取|到)?[^，。；\d零〇]{0,6}(?:0|０|零|〇)(?![.．\d])/;

/** Asked for, where nothing says that it was paid. */
export const askedFor =
  /(?:通知|要求|告知)[^，。；]{0,14}(?:缴|交|支付)|(?:发出|出具|送达|寄送|下达)[^，。；]{0,8}通知/;
export const paid =
  /(?:已|均|按期|按时|全额|如期|及时|当场|足额|随后|随即|依规|依法)[^，。；]{0,4}(?:缴|交|支付)|实收|实际收取|入库|到账|上缴|缴入|缴清|收讫/;

/** Told in a clause of its own behind the notice. */
export const wasReceived = /^(?:共|已|实际|依规|依法|按规定|累计|合计)*(?:收取|实收|收到)/;

/** That an amount was received: 「收取」, 「计600元」. */
export const received =
  /收取|实收|收到|收缴|征收|计收|收入|收费|缴纳|缴费|上缴|入库|处理费|共计|合计|总计|总额|金额|计|共/;
