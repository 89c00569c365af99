/**
 * What ledgers call rows and columns of the form for short. Only names that can mean nothing else in their table:
 * 「收到」 may count what was carried over, 「公开」 both （一） and （二）, 「不予公开」 is a group of eight rows, and
 * 「小计」 that of one kind of applicant; these are left to whoever pastes.
 */
import type { TableSection } from '../../domain/edition/edition.ts';

export interface ShortName {
  /** The row by its id, or the column by its own. */
  readonly id: string;
  readonly names: readonly string[];
  /** Why it can mean nothing else. */
  readonly reason: string;
}

interface ShortNames {
  readonly rows: readonly ShortName[];
  readonly columns: readonly ShortName[];
}

const left = '官方行名去掉“政府信息公开申请数量”等通用的字';
const core = '官方行名中的实词，同表没有第二行有';
const act = '《政府信息公开条例》第三十六条的用语，各对应一行';

export const shortNames: Readonly<Record<TableSection, ShortNames>> = {
  2: {
    rows: [
      { id: 'normative', names: ['规范性文件'], reason: '2019 年版的行名' },
      { id: 'licensing', names: ['许可', '行政许可决定'], reason: core },
      { id: 'punishment', names: ['处罚', '行政处罚决定'], reason: core },
      { id: 'coercion', names: ['强制', '强制措施', '行政强制措施'], reason: core },
      { id: 'fees', names: ['事业性收费', '行政收费'], reason: core },
    ],
    columns: [
      { id: 'issued', names: ['制发', '制发件数', '本年制发'], reason: core },
      { id: 'repealed', names: ['废止', '废止件数', '本年废止'], reason: core },
      { id: 'inForce', names: ['现行有效', '有效件数'], reason: core },
      { id: 'amount', names: ['收费金额', '本年收费'], reason: core },
    ],
  },
  3: {
    rows: [
      {
        id: '1',
        names: ['新收', '本年新收', '本年度新收', '当年新收', '今年新收', '新收到'],
        reason: left,
      },
      {
        id: '2',
        names: ['上年结转', '上年度结转', '上一年结转', '上年转入', '去年结转', '结转上年'],
        reason: left,
      },
      { id: '3.1', names: ['予以公开', '全部公开', '全部予以公开'], reason: act },
      { id: '3.2', names: ['部分公开', '予以部分公开', '区分处理'], reason: act },
      { id: '3.3.1', names: ['国家秘密', '涉及国家秘密'], reason: core },
      { id: '3.3.2', names: ['法律法规禁止公开', '法律行政法规禁止公开'], reason: core },
      { id: '3.3.3', names: ['三安全一稳定'], reason: core },
      { id: '3.3.4', names: ['第三方合法权益', '第三方权益'], reason: core },
      { id: '3.3.5', names: ['内部事务信息', '内部事务', '三类内部事务'], reason: core },
      { id: '3.3.6', names: ['过程性信息', '四类过程性'], reason: core },
      { id: '3.3.7', names: ['行政执法案卷', '执法案卷'], reason: core },
      { id: '3.3.8', names: ['行政查询事项', '行政查询'], reason: core },
      { id: '3.4.1', names: ['不掌握', '本机关不掌握', '不掌握相关信息'], reason: core },
      { id: '3.4.2', names: ['需要另行制作', '需另行制作', '没有现成信息'], reason: core },
      { id: '3.4.3', names: ['补正后仍不明确', '补正后不明确'], reason: core },
      { id: '3.5.1', names: ['信访举报投诉', '信访投诉举报'], reason: core },
      { id: '3.5.2', names: ['重复申请'], reason: core },
      { id: '3.5.3', names: ['公开出版物', '提供公开出版物'], reason: core },
      { id: '3.5.4', names: ['大量反复申请', '反复大量申请'], reason: core },
      { id: '3.5.5', names: ['确认或重新出具', '重新出具'], reason: core },
      { id: '3.6.1', names: ['逾期不补正', '逾期未补正'], reason: core },
      { id: '3.6.2', names: ['逾期未缴费', '逾期不缴费', '逾期不缴纳费用'], reason: core },
      { id: '3.7', names: ['办理总计', '办理结果总计', '结果总计'], reason: left },
      {
        id: '4',
        names: ['结转下年', '结转下年度', '结转下一年', '结转下年办理', '转下年', '下年结转'],
        reason: left,
      },
    ],
    columns: [
      { id: 'natural', names: ['个人', '公民'], reason: '条例所称公民，即表上的自然人' },
      { id: 'business', names: ['企业', '商业', '工商企业'], reason: core },
      { id: 'research', names: ['科研', '科研单位', '科研院所'], reason: core },
      { id: 'welfare', names: ['公益组织', '公益', '社会公益'], reason: core },
      { id: 'legal', names: ['法律服务', '法律机构', '法律服务组织'], reason: core },
      { id: 'other', names: ['其他组织', '其他机构', '其它'], reason: core },
    ],
  },
  4: {
    rows: [],
    columns: [
      { id: 'upheld', names: ['维持'], reason: core },
      { id: 'corrected', names: ['纠正'], reason: core },
      { id: 'pending', names: ['未审结', '审理中'], reason: core },
    ],
  },
};
