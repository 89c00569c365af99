/** Notes on the table of section 三. Rows 一 to （五） are those of both editions, see shared-parts.ts. */
import {
  feeRules,
  form,
  inferred,
  law,
  recalled,
  regulation,
  type TableNotes,
} from './guide-note.ts';

const crossCheck = form('每列都要：第一项加第二项之和，等于第三项加第四项之和。', '表格左上角自带');

export const table3Notes: TableNotes = {
  rows: {
    '1': [
      inferred('本年 1 月 1 日至 12 月 31 日新收到的申请，不含上年结转；没有申请的填 0。'),
      crossCheck,
    ],
    '2': [inferred('上年没办完、转到本年的申请，一般与上年年报第四项相同。'), crossCheck],
    '3.1': [inferred('申请要的信息全部公开了的；只公开一部分的，计（二）部分公开。')],
    '3.2': [
      form('区分处理的，只计这一情形，不计其他情形。', '行名自带'),
      inferred('一件申请只落一行：有的公开、有的不公开，只在这里计 1 件。'),
    ],
    '3.3.1': [recalled('依法确定为国家秘密的。', regulation('第十四条'))],
    '3.3.2': [recalled('法律、行政法规禁止公开的，国家秘密另计第 1 项。', regulation('第十四条'))],
    '3.3.3': [
      law('公开后可能危及国家安全、公共安全、经济安全、社会稳定的。', regulation('第十四条')),
    ],
    '3.3.4': [law('涉及商业秘密、个人隐私等第三方合法权益的。', regulation('第十五条'))],
    '3.3.5': [
      law('三类指人事管理、后勤管理、内部工作流程方面的信息。', regulation('第十六条第一款')),
    ],
    '3.3.6': [
      law('四类指讨论记录、过程稿、磋商信函、请示报告。', regulation('第十六条第二款')),
      law('同款并列的行政执法案卷，另计第 7 项。', regulation('第十六条第二款')),
    ],
    '3.3.7': [
      law('行政执法案卷与过程性信息写在同一款，表里单列本项。', regulation('第十六条第二款')),
      inferred('如行政处罚、行政强制案件的卷宗材料。'),
    ],
    '3.3.8': [
      law(
        '工商、不动产登记资料等，法律、行政法规对获取另有规定的信息。',
        regulation('第三十六条第（七）项'),
      ),
      inferred('表里的“行政查询事项”对应这一项。'),
    ],
    '3.4.1': [
      recalled(
        '检索后没有这项信息，或者不属本机关负责公开。',
        regulation('第三十六条第（四）（五）项'),
      ),
    ],
    '3.4.2': [recalled('要对现有信息加工、分析才能提供的。', regulation('第三十八条'))],
    '3.4.3': [inferred('申请人补正了，仍看不出要什么信息的；逾期不补正的，计（六）其他处理。')],
    '3.5.1': [recalled('借信息公开申请来信访、举报、投诉的。', regulation('第三十九条'))],
    '3.5.2': [
      recalled('已经答复过，同一申请人又申请同样内容的。', regulation('第三十六条第（六）项')),
    ],
    '3.5.3': [recalled('要的是公报、报刊、书籍等公开出版物的。', regulation('第三十九条'))],
    '3.5.4': [
      recalled('申请的数量、频次明显超过合理范围，又没有正当理由的。', regulation('第三十五条')),
    ],
    '3.5.5': [inferred('信息申请人已经拿到，只要求确认或再出具一份的。')],
    '3.6': [inferred('前五类都对不上的结果计在这里，如申请人撤回、逾期不补正。')],
    '3.6.1': [law('申请人无正当理由逾期不补正的，视为放弃申请。', regulation('第三十条'))],
    '3.6.2': [law('收到收费通知次日起 20 个工作日内缴费，逾期视为放弃。', feeRules)],
    '3.6.3': [
      recalled('申请人撤回、主体不适格等其余情形。'),
      inferred('前面各项都对不上时才填本项。'),
    ],
    '3.7': [
      form('总计是（一）至（六）各细项之和。', '行名自带'),
      inferred('（三）至（六）的组名行不填数，也没有小计。'),
      crossCheck,
    ],
    '4': [inferred('到年末（12 月 31 日）还没办完、转到下年的申请。'), crossCheck],
  },
  columns: {
    natural: [inferred('以个人名义提出的申请。')],
    business: [inferred('公司等企业以单位名义提出的申请。')],
    research: [inferred('科研院所等以单位名义提出的申请；乡镇少见，填了请再核一遍。')],
    welfare: [inferred('慈善组织、基金会等以单位名义提出的申请。')],
    legal: [
      inferred('律师事务所等以自己名义提出的申请；代他人申请的，一般按被代理人计。'),
      inferred('乡镇少见，填了请再核一遍。'),
    ],
    other: [inferred('前四类以外的单位提出的申请，如村（居）民委员会。')],
    total: [form('总计是自然人加五类法人或其他组织之和。', '表头自带')],
  },
  cells: {},
};
