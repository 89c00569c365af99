/** Notes on the table of section 四: its rows are the three groups, its columns the outcomes. */
import { form, inferred, type TableNotes } from './guide-note.ts';

const noCommonTotal = form('行政诉讼分两组填，没有合计列。', '表头自带');

export const table4Notes: TableNotes = {
  rows: {
    review: [inferred('因本单位政府信息公开工作引起的行政复议，一案计一件；没有的填 0。')],
    direct: [inferred('没有先申请复议、直接向法院起诉的案件；没有的填 0。'), noCommonTotal],
    after: [
      inferred('先申请过复议、再向法院起诉的案件；复议的结果仍填在“行政复议”组。'),
      noCommonTotal,
    ],
  },
  columns: {
    upheld: [inferred('复议决定或判决支持本单位原来的处理，如维持、驳回请求。')],
    corrected: [inferred('本单位原来的处理被改正，如撤销、变更、确认违法、责令重新答复。')],
    otherResult: [inferred('已经结案，但说不上维持或纠正的，如对方撤回。')],
    pending: [inferred('到年末（12 月 31 日）还没有结果的。')],
    total: [form('总计是本组维持、纠正、其他结果、尚未审结之和。', '表头自带')],
  },
  cells: {},
};
