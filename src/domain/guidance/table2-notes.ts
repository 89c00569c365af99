/** Notes on the table of section 二. Columns differ between the editions, rows mean the same. */
import { feeRules, form, inferred, law, local, type TableNotes } from './guide-note.ts';

const cityReport = '一地 2020 年报表内注';
const cityNotice = '武政办发〔2025〕54号';

export const table2Notes: TableNotes = {
  rows: {
    rules: [
      law('规章只有国务院部门、省级和设区的市（自治州）政府能制定。', '《立法法》'),
      inferred('乡镇恒为 0；单位内部的规章制度不是规章。'),
      local('规章一行，设区的市、自治州人民政府应提供相关数据。', cityReport),
    ],
    normative: [
      local(
        '决定、公告、通告、意见、通知，以及标题采用“规定”“办法”“细则”“规范”“规程”“规则”等字样的公文，一般情况下属于规范性文件。',
        cityReport,
      ),
      inferred('内部方案、领导小组、人事、会议类文件一般不算。'),
      local('件数会同级司法行政主管部门核对。', cityNotice),
    ],
    licensing: [inferred('指以本单位名义办理的行政许可；只代收转报、由上级部门决定的一般不计。')],
    services: [
      local(
        '指行政许可以外的政务服务事项：确认、奖励、裁决、给付、检查、征收及公共服务等。',
        cityReport,
      ),
    ],
    punishment: [inferred('指以本单位名义作出的行政处罚；县级部门在本镇作出的一般不计。')],
    coercion: [inferred('指以本单位名义作出的行政强制，与行政处罚分开计。')],
    fees: [inferred('指本单位收取的行政事业性收费；罚款、捐款等一般不属于收费。')],
    procurement: [inferred('指本单位列入政府集中采购的项目；自行零星采购一般不计。')],
    extra: [inferred('地方要求的附加行，按当地通知填写。')],
  },
  columns: {
    issued: [inferred('本年（1 月 1 日至 12 月 31 日）制发的件数；没有的填 0。')],
    repealed: [inferred('本年废止的件数，不论哪一年制发；没有的填 0。')],
    inForce: [
      inferred('年末（12 月 31 日）仍有效的存量，不只是本年制发的；没有的填 0。'),
      inferred('一般等于上年现行有效加本年制发减本年废止；有效期满、修改、口径变化时可以不等。'),
    ],
    made: [inferred('本年新制作的件数，包括还没有公开的；没有的填 0。')],
    published: [inferred('本年新对外公开的件数；没有的填 0。')],
    total: [inferred('到年末对外公开的总件数，不会少于本年新公开数量；没有的填 0。')],
    lastYear: [local('指上一年的事项数（原注写的是 2019 年事项数）。', cityReport)],
    change: [local('指本年增加或减少的事项数，减用负值表示，如 -8。', cityReport)],
    decisions: [
      local('包括已公开和依法未公开的全部处理决定。', cityNotice),
      local('指本年办件量（原注写的是 2020 年办件量）。', cityReport),
      inferred('填作出决定的件数，不是公开了几条；没有的填 0。'),
    ],
    projects: [inferred('本年集中采购的项目个数；没有的填 0。')],
  },
  cells: {
    'fees/amount': [
      form('单位是万元。', '表头自带'),
      inferred('填本年实际收到的金额；没有收费的填 0。'),
      local(
        '政府信息公开信息处理费属于行政事业性收费。',
        '四川省财政厅、发展改革委 2021 年 1 月通知，皖财综〔2021〕28号',
      ),
      law(
        '信息处理费按件：同一申请人一个自然月 10 件以下不收；11–30 件 100 元/件；31 件以上每 10 件一档加 100 元/件。',
        feeRules,
      ),
      law('信息处理费也可以按量计收；同一件申请，按件、按量只能择一。', feeRules),
    ],
    'procurement/amount': [
      inferred('本年集中采购的总金额；表头没有印单位，这里按万元填，别把元当成万元。'),
    ],
  },
};
