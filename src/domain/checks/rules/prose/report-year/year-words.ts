/** Words around a year that say whether this year's doings are meant. */

/** Between the start of a clause and the year: the office itself, or nothing. */
export const ownBefore =
  /^[\s（）()一二三四五六七八九十0-9.、]*(?:(?:一|二|三|四|五)是)?(?:在|截至|截止到?|据统计[，,]?)?(?:(?:本|我|全)(?:镇|乡|街道|苏木|机关|单位|办|级)|我们|(?:镇|乡|街道|苏木)(?:人民政府|政府|党委政府|党政办)?|本级政府)?(?:在|于)?$/;

/** Behind a year without a comma: the office, or what it does. */
export const ownBehind =
  /^\s?(?:(?:本|我|全|各)(?:镇|乡|街道|苏木|机关|单位|办)|我们|(?:镇|乡|街道|苏木)|共|累计|全年|总计|合计|主动公开|公开|依法|依申请|按时|及时|发布|收到|受理|接收|办理|答复|新收|新增|制发|印发行政|制定行政|废止|开展|组织|召开|举办|推送|推文|更新|维护|推进|扎实|认真|严格|深入|积极|持续|高度重视|全面|坚持|落实|未|没有|无|还存在|仍存在|存在|有[0-9一二三四五六七八九]|收取|产生|发生|作出|办结|回复|处理|审核|审查|建立|完善|加强|强化|通过|围绕|按照|根据|门户网站|政府网站|网站|政务新媒体|微信|公众号|政务公众号|政府信息公开(?:申请|工作(?!年度|报告|要点|计划|考核|培训|总结|目标|方案|部署))|信息公开(?!年度|报告|要点|计划|考核|目录|指南))/;

/** What a year belongs to that stands right before it: a document, a budget, a rule, an older thing. */
export const namedAfterYear =
  /^\s?(?:的|全(?:县|市|省|区)|县|市|省|区级)*(?:[^，。；、]{0,6}(?:预算|决算|三公)|部门|财政|版|修订|年度|年报|政府工作|工作(?:要点|计划|总结|报告|目标|任务|部署|方案)|政府信息公开(?:工作)?(?:年度)?(?:报告|要点|计划|考核|培训|总结|目标)|政务公开(?:工作)?(?:要点|计划|考核|总结|方案)|要点|计划|目录|清单|规划|方案|指南|条例|[《〈“]|考核|评估|测评|目标|任务|民生实事|惠民|国民|第[0-9一二三四五六七八九十]|年底前|底前|末|以来|及以前|以前|之前|前|起|后|期间|同期|到|至(?!12月|1?[0-9]月)|[-—－~～]|相比|基础上|公文|历史|存量|结转|遗留|转入|未办结|跨年)/;

/** Before a year in its clause: it is what something is held against, since when, or a date. */
export const heldAgainst =
  /(?:较|比|与|同|跟|自|从|自从|于|对照|针对|参照|依据|根据|按照?|执行|继续|沿用|公开|发布|公示|编制|印发|完成|包括|含|对|将|把|因|由于|鉴于|涉及|如|起草|[-—－~～至到、和及(（])\s?$/;

/** What had a beginning once, told with its year; what others did. */
export const historical =
  /^[，,]?\s?(?:[^，。；]{0,10})(?:建成|开通|成立|启用|上线|荣获|获评|被评|评为|命名|修订|施行|挂牌|撤并|合并|改设|更名|迁入|立项|开工|竣工|启动)/;
export const doneByOthers =
  /^[，,]?\s?(?:我?(?:县|市|省|区|州|旗|盟)(?!级)|国务院|国办|中央|上级|全国|自治区|财政部|国家)/;

/** That it is told of the year to come. */
export const planned =
  /将|计划|拟|打算|力争|争取|预计|确保|继续|下一步|下步|今后|目标|要|重点工作|进一步|持续/;
/** That something was done, with its figure. */
export const doneWithFigure =
  /(?:共|累计|收到|受理|办理|公开|发布|推送|制发|举办|开展|召开|组织|收取|答复)[^，。；]{0,16}[0-9一二两三四五六七八九十]+\s?(?:件|条|篇|次|场|期|份|起|项|元|万元)|未收到|没有收到/;

/** In the sentence: an older year is rightly named. */
export const olderMeant =
  /以来|历年|及以前|以前年度|期间|至今|沿用|继续有效|历史|补录|整改|针对|指出的|反馈|对照|基础上|追溯|存量|回溯|补报|补发|补办|更正|勘误|原因是|上年结转|结转至今年|结转至本年|转入本年/;
export const thisYearToo = /今年|本年|当年/;

/** What two years may be compared in. */
export const doings =
  /收取|收到|受理|新收|公开|发布|推送|办理|答复|制发|印发|培训|检查|召开|举办|评议|考核|阅读|更新|复议|诉讼|问卷|网站|公众号|征求|访问/g;
