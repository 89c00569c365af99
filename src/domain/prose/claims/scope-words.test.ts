import { describe, expect, test } from 'vitest';
import { scopeWordsIn } from './scope-words.ts';

/** Each word that says something, with what it says, in a report of 2023. */
const said = (text: string) =>
  scopeWordsIn(text, 2023).flatMap(({ from, to, says }) => {
    const told = says.filter((scope) => scope !== 'filler');
    return told.length > 0 ? [`${text.slice(from, to)} ${told.join(' ')}`] : [];
  });

describe('years and dates', () => {
  test.each<[string, string[]]>([
    ['2023年收到', ['2023年 thisYear', '收到 received']],
    ['2022年度结转', ['2022年度 lastYear', '结转 carried']],
    ['2024年', ['2024年 nextYear']],
    ['2021年', ['2021年 otherYear']],
    ['2019年', ['2019年 otherYear']],
    ['2023年度', ['2023年度 thisYear']],
    ['12023年', []],
    ['截至2023年12月31日', ['截至2023年12月31日 thisYear']],
    ['截止12月31日', ['截止12月31日 thisYear']],
    ['截至12月底', ['截至12月底 thisYear']],
    ['至12月末', ['至12月末 thisYear']],
    ['到12月31日', ['到12月31日 thisYear']],
    ['1月1日至12月31日', ['1月1日至12月31日 thisYear']],
    ['1月1日起至12月31日', ['1月1日起至12月31日 thisYear']],
    ['2023年1月1日至2023年12月31日', ['2023年1月1日至2023年12月31日 thisYear']],
    [
      '2022年1月1日至2022年12月31日',
      ['2022年 lastYear', '1月1日 period', '2022年 lastYear', '12月31日 period'],
    ],
    ['2023年1月至12月', ['2023年1月至12月 thisYear']],
    ['1—12月', ['1—12月 thisYear']],
    ['1月-12月份', ['1月-12月份 thisYear']],
    ['1至12月31日', ['1至12月31日 thisYear']],
    ['1到12月', ['1到12月 thisYear']],
    ['1—12月底', ['1—12月底 thisYear']],
    ['截至2022年12月31日', ['2022年 lastYear', '12月31日 period']],
    ['12月31日', ['12月31日 period']],
    ['3月', ['3月 period']],
    ['3月份', ['3月份 period']],
    ['3月5日', ['3月5日 period']],
    ['12月上旬', ['12月上旬 period']],
    ['10月中旬以来', ['10月中旬以来 period']],
    ['6月底前', ['6月底前 period']],
    ['4月初后', ['4月初后 period']],
    ['5月末以前', ['5月末以前 period']],
    ['7月以后', ['7月以后 period']],
    ['8月下旬', ['8月下旬 period']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('not done yet', () => {
  test.each<[string, string[]]>([
    ['正处于网上办理阶段', ['正处于网上办理阶段 pending']],
    ['正在按程序办理', ['正在按程序办理 pending']],
    ['正在办理', ['正在办理 pending']],
    ['仍在依法审查', ['仍在依法审查 pending']],
    ['还在研究', ['还在研究 pending']],
    ['尚在审核', ['尚在审核 pending']],
    ['尚在征求第三方意见', ['尚在征求第三方意见 pending']],
    ['正在处理', ['正在处理 pending']],
    ['正在答复', ['正在答复 pending']],
    ['正处于办理阶段', ['正处于办理阶段 pending']],
    ['处在审查期间', ['处在审查期间 pending']],
    ['处于法定办理期限内', ['处于法定办理期限内 pending']],
    ['均处于正常的办理流程中', ['均处于正常的办理流程中 pending']],
    ['都处于规定的答复期限', ['都处于规定的答复期限 pending']],
    ['尚处在征询意见过程', ['尚处在征询意见过程 pending']],
    ['处于检索环节', ['处于检索环节 pending']],
    ['处于补正程序之内', ['处于补正程序 pending']],
    ['处于征询第三方意见状态中', ['处于征询第三方意见状态中 pending']],
    ['在办理期限内', ['在办理期限内 pending']],
    ['在办理期限内办结', ['在办理期限内 intime', '办结 answered']],
    ['在法定答复期内', ['在法定答复期内 pending']],
    ['仍在处理期限内，', ['仍在处理期限内 pending']],
    ['在审查期间内）', ['在审查期间内 pending']],
    ['尚在规定的办理时限之内', ['尚在规定的办理时限之内 pending']],
    ['正在答复期内', ['正在答复期内 pending']],
    ['年末尚未办完', ['年末尚未办完 outward pending']],
    ['年底仍未办结', ['年底仍未办结 outward pending']],
    ['期末未答复', ['期末未答复 outward pending']],
    ['年终还未能办理完毕', ['年终还未能办理完毕 outward pending']],
    ['截至年末暂未完成', ['截至年末暂未完成 outward pending']],
    ['截至年底未办', ['截至年底未办 outward pending']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('from last year, into the next', () => {
  test.each<[string, string[]]>([
    ['上年转来', ['上年转来 lastYear inward']],
    ['上一年度移来', ['上一年度移来 lastYear inward']],
    ['去年底没办完', ['去年底没办完 lastYear inward']],
    ['去年末剩下来', ['去年末剩下来 lastYear inward']],
    ['上年留下', ['上年留下 lastYear inward']],
    ['上一年遗留下来', ['上一年遗留下来 lastYear inward']],
    ['去年拖到今年', ['去年拖到今年 lastYear inward']],
    ['延长答复期限至次年', ['延长答复期限至 outward', '次年 nextYear']],
    ['延长办理时限至2024年', ['延长办理时限至 outward', '2024年 nextYear']],
    ['延长办理期限至今年', ['延长 manner', '今年 thisYear']],
    ['上年收到今年才答复', ['上年收到今年才答复 lastYear inward']],
    ['去年受理，本年度办结', ['去年受理，本年度办结 lastYear inward']],
    ['上一年度登记、今年办理', ['上一年度登记、今年办理 lastYear inward']],
    ['去年接收而本年处理', ['去年接收而本年处理 lastYear inward']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('given without what is personal', () => {
  test.each<[string, string[]]>([
    ['隐去个人信息后公开', ['隐去个人信息后公开 partial']],
    ['遮盖电话号码后予以公开', ['遮盖电话号码后予以公开 partial']],
    ['删除住址后再提供', ['删除住址后再提供 partial']],
    ['脱敏处理提供', ['脱敏处理提供 partial']],
    ['去标识后向申请人提供', ['去标识后向申请人提供 partial']],
    ['屏蔽3处信息后公开', ['公开 opened']],
    ['作技术处理后公开', ['作技术处理后公开 partial']],
    ['遮挡个人信息，公开', ['公开 opened']],
    ['隐匿处理公开', ['隐匿处理公开 partial']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('made or kept by others', () => {
  test.each<[string, string[]]>([
    ['由县民政局制作保存', ['由县民政局制作保存 3.4.1']],
    ['应由县住建局负责制作', ['应由县住建局负责制作 3.4.1']],
    ['应当由县自然资源部门保存', ['应当由县自然资源部门保存 3.4.1']],
    ['由本镇财政办公室制作', ['由 from', '本镇 self', '办公室 self']],
    ['由我镇政府保存', ['由 from', '我镇 self']],
    ['由县某公司持有并公开', ['由县某公司持有并公开 3.4.1']],
    ['由村委会保管', ['由 from', '村委会 others']],
    ['属于其他部门制作', ['属于其他部门制作 3.4.1']],
    ['属其它单位负责保存', ['属其它单位负责保存 3.4.1']],
    ['系别的机关形成', ['系别的机关形成 3.4.1']],
    ['是外单位制发', ['是外单位制发 3.4.1']],
    ['为其他行政机关产生', ['为其他行政机关产生 3.4.1']],
    ['由其他部门保管', ['由其他部门保管 3.4.1']],
    ['其他机关掌握', ['其他机关掌握 3.4.1']],
    ['别的单位持有', ['别的单位持有 3.4.1']],
    ['外部门获取', ['部门 others']],
    ['由县里5个部门制作', ['由 from', '县里 others', '部门 others']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('ways by which they come', () => {
  test.each<[string, string[]]>([
    ['“依申请公开”栏目', ['“依申请公开”栏目 application channel']],
    ['「依申请公开」专栏', ['「依申请公开」专栏 application channel']],
    ['依申请公开平台', ['依申请公开平台 application channel']],
    ['政府信息依申请公开系统', ['政府信息依申请公开系统 application channel']],
    ['县人民政府网站依申请公开栏目', ['县人民政府网站依申请公开栏目 application channel']],
    [
      '市政府门户网站上的“依申请公开”模块',
      ['市政府门户网站上的“依申请公开”模块 application channel'],
    ],
    ['门户网站"依申请公开"邮箱', ['门户网站"依申请公开"邮箱 application channel']],
    ['网站依申请公开窗口', ['网站依申请公开窗口 application channel']],
    ['区网上依申请公开端口', ['网上依申请公开端口 application channel']],
    ['政府网依申请公开入口', ['政府网依申请公开入口 application channel']],
    ['旗政府依申请公开信箱', ['旗政府 others', '依申请公开信箱 application channel']],
    ['依申请公开3件', ['依申请公开 application']],
    ['依申请公开', ['依申请公开 application']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
