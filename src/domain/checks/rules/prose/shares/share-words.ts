/** Words that say of what a percentage is. */

/** 「占45%」, 「占比为45%」, 「满意率达98.3%」 */
export const shareBefore =
  /(?:占|占比|比例|比重|占据|率|满意度|知晓度|完成[^，。；]{0,8}的)[^，。；：0-9]{0,8}$|占[^，。；：]{1,16}的$/;
/** 「占全年80条的1.1%」, 「完成任务40条的130%」: the whole stands in between. */
export const ofWhole = /(?:占|完成[^，。；：占0-9]{0,8}(?:任务|计划|目标))[^，。；：占]{1,24}的$/;
/** 「采用率为10%」: what the part has to be told of. */
export const rateName = /([\u3400-\u9fff]{2})(?:率|度)[^率度]*$/;
/** 「增长20%」 */
export const growthBefore =
  /(?:增长|增加|上升|提高|提升|增幅|增|上涨|下降|减少|降低|降幅|下滑|降|减|同比|环比)[^，。；：0-9]{0,6}$|超额?[^，。；]{0,14}$/;
export const decrease = /下降|减少|降低|降幅|下滑|降|减/;
/** No share of what is counted. */
export const notShare = /权重|分值|利率|税率|浓度|折扣|股|进度|电量|折|评分/;
/** Rates that leave out what was not due yet. */
export const ofDueOnes =
  /(?:办结|答复|回复|办理|按时|按期|及时|限时|法定|响应|处理|反馈|知晓|覆盖|完好|上线|转载)[^，。；]{0,6}率/;

/** 「较上年增加16条」 */
export const difference =
  /(?:较|比)[^，。；0-9]{1,8}(增加|增|多|减少|减|少)了?\s?$|(?:同比|环比)(增加|增|多|减少|减|少)了?\s?$/;
/** Before the figure of an earlier time. */
export const earlier =
  /(?:上年|去年|上一年|同期|上年度|由|从|年初|期初|原来?|上半年)(?:(?!增加|减少|增|减|多|少)[^，。；：、0-9]){0,10}$/;
/** Behind: 「增至5000人」 stands before the later one. */
export const later =
  /(?:增至|增加到|增长到|上升到|提高到|提升到|降至|降到|下降到|减少到|减至|到|至)[^，。；0-9]{0,4}$/;

export const toldWhole = /(?:全部|总数?|共|合计)[^，。；0-9]{0,8}$/;
/** Before the figure that is the whole. */
export const wholeBefore =
  /(?:全年|全部|共|总|累计|合计|计划|任务|应|目标|发放|收回|参与|涉及|收到|受理)[^，。；0-9]{0,12}$/;

export const theRest = /(?:其余|其[他它]|剩余|余下)[^，。；、0-9]{0,8}$/;
/** Shares of the same may be more than all. */
export const severalAnswers =
  /可多选|多选|同时|交叉|重复|各(?!类|项|种|级|村|个|领域|渠道|部分|平台)|分别(?:较|比|增|同比)|每/;
