/** Work of the office that is none of this report, as long as it is not its publication that is spoken of. */

const otherWork = [
  '放管服',
  '营商环境',
  '招商引资',
  '招商工作',
  '脱贫攻坚',
  '乡村振兴',
  '疫情防控',
  '党建',
  '党风廉政',
  '项目建设',
  '重点项目',
  '产业发展',
  '产业结构',
  '安全生产',
  '环境整治',
  '人居环境',
  '信访维稳',
  '平安建设',
  '社会治理',
  '基层治理',
  '经济发展',
  '经济社会发展',
  '固定资产投资',
  '财政收入',
  '税收',
  '老旧小区改造',
  '棚户区改造',
  '征地拆迁',
  '拆迁',
  '防汛',
  '森林防火',
  '秸秆禁烧',
  '文明创建',
  '扫黑除恶',
  '民生实事',
  '粮食生产',
  '农业生产',
  '污染防治',
  '河长制',
  '城市管理',
  '城镇建设',
  '道路建设',
  '意识形态',
  '精神文明',
  '武装工作',
  '计划生育',
] as const;

const work = otherWork.join('|');
export const namesOtherWork = new RegExp(
  `[^，。；：、（）]{0,4}[“"]?(?:${work})[”"]?[^，。；：、]{0,8}`,
);

/** It is its publication that is spoken of. */
export const ofPublication =
  /公开|公布|公示|发布|信息|解读|政务|申请|专栏|栏目|网站|平台|宣传|回应|咨询|收费|处理费|领域/;
/** Something was done or is done. */
export const ofDoing =
  /完成|实现|推进|深化|落实|开展|实施|新建|改造|建成|引进|签约|达到?|增长|同比|收入|投资|投入|抓好|做好|加快|加强|优化|压减|\d/;

/** The plan of the next year as a heading, or with its year. */
export const nextPlan = (year: number) =>
  new RegExp(
    `(?:${year + 1}\\s*年度?|明年|下一?年度?|来年)[^，。；：]{0,14}?(?:工作)?(?:计划|打算|安排|思路|要点|重点|目标)|^[^，。；：]{0,8}下一?步[^，。；：]{0,8}(?:计划|打算|安排|思路|要点|重点)(?:[。：:]|$)`,
  );
