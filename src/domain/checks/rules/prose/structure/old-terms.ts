/** Terms that the report does not use, or uses no more. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';

export interface OldTerm {
  readonly expression: RegExp;
  readonly right?: string;
  /** Behind the words. */
  readonly says: string;
  readonly from?: number;
  /** Also within the title of a document. */
  readonly isInTitle?: boolean;
}

/** The form of 2021 has these items no more. */
const firstYearOfForm = 2021;

/** Bodies, columns and documents have the words in their names. */
const inName =
  '(?!领导小组|办公室|科|股|专区|专栏|平台|栏|网|目录|指南|条例|要点|标准|第三方|日|网站|系统|机构|联席|评估|考核办法|方案|清单|意见|规定|办法|标准化)';

const terms: readonly OldTerm[] = [
  {
    // Provinces may have regulations of 政务公开; this one is of 政府信息公开.
    expression: /(?<=中华人民共和国)政务(?:信息)?公开(?=条例)/g,
    right: '政府信息公开',
    says: '应为“政府信息公开”：国务院令第 711 号是《中华人民共和国政府信息公开条例》',
    isInTitle: true,
  },
  {
    expression: new RegExp(`政务信息公开${inName}`, 'g'),
    right: '政府信息公开',
    says: '应为“政府信息公开”',
  },
  {
    // The catalogue that an office makes is the 政府信息公开目录 of the regulations; one of others may have any name.
    expression:
      /(?<=(?:编制|修订|制定|更新|完善|编印|梳理|健全|调整|细化)(?:了|并公布|(?:本|我)(?:镇|乡|街道|苏木|级|单位|机关)(?:的)?)*)政务信息公开(?=目录(?!栏|专栏|》|”))/g,
    right: '政府信息公开',
    says: '应为“政府信息公开”：条例规定编制的是政府信息公开目录',
  },
  {
    // Our own work by the wider term; 「按照县政务公开工作要点」 is somebody else's.
    expression:
      /(?<=(?:(?:[本我全各该][镇乡街县区市]|街道|苏木|[本我]单位|本机关|办事处|镇政府|乡政府)(?:的)?|^|[，。；：]|年|积极|扎实|深入|全力|认真|切实|持续|稳步|有序|大力|不断|全面)(?:(?:推进|开展|做好|抓好|加强|深化|推动|落实|实施|组织|重视|把|将|对|在)*(?:了)?(?:基层)?))政务公开工作(?!要点|要求|部署|领导|会议|办公室|机构|制度|培训|考核|评估|规则|方案|条例|的?意见|专区|的?通知|标准|安排|任务|规范|责任|小组|计划|人员|联席|评议)/g,
    right: '政府信息公开工作',
    says: '宜为“政府信息公开工作”：本报告报告的是政府信息公开',
  },
  {
    from: firstYearOfForm,
    expression:
      /(?<!行政|党内|其他|性|[县市省区](?:级|人民政府|政府|委)|上级|国务院|部门|转发|转载|审查|审核|解读|学习|宣传|报送|起草|参与)(?<!(?:配合|协助|参与|代)(?:[县市省区]|上级)[^，。；]{0,12})规范性文件(?!(?:公开|制定)?目录|[及和与]解读|备案|解读|清单)(?=[^，。；：]{0,4}?\d+\s*[件份个部项]|[零〇一二三四五六七八九十两]{1,3}[件份个部])|(?<=(?:制定|制发|印发|出台|发布|公布|废止|修改|修订|清理|现行有效的?|无|没有|未|规章[与和、及])(?:了|过|任何|新的?|相关)*)(?<!行政)(?<!(?:配合|协助|参与|代)(?:[县市省区]|上级)[^，。；]{0,12})规范性文件(?!公开目录|[及和与、]解读|备案|管理|制度|审查|备案|制定程序|的解读|解读|专栏|栏目|库|目录)/g,
    right: '行政规范性文件',
    says: '应为“行政规范性文件”：2021 年起表内改用这一名称',
  },
  {
    from: firstYearOfForm,
    expression: /其他对外管理服务事项/g,
    says: '是 2019、2020 年度表格的栏目，现行表格已没有',
  },
  {
    from: firstYearOfForm,
    expression: /政府集中采购(?!目录|公告|结果|信息|合同|网|平台|预算|中心|机构|文件|需求)/g,
    says: '是 2019、2020 年度表格的栏目，现行表格已没有',
  },
];

export interface FoundTerm {
  readonly from: number;
  readonly to: number;
  readonly term: OldTerm;
}

const titleOrQuote = /《[^》]*》|“[^”]*”|〈[^〉]*〉/g;

/** Outside of titles of documents and of what is quoted. */
export function oldTerms(text: string, year: number): readonly FoundTerm[] {
  if (!/政务|规范性文件|对外管理|集中采购/.test(text)) return [];
  const quoted = matchesIn(text, titleOrQuote).map(({ index = 0, 0: all }) => ({
    from: index,
    to: index + all.length,
  }));
  return terms
    .filter(({ from = 0 }) => year >= from)
    .flatMap((term) =>
      matchesIn(text, term.expression).map(({ index = 0, 0: words }) => ({
        ...{ from: index, to: index + words.length, term },
      })),
    )
    .filter(
      ({ from, to, term }) =>
        term.isInTitle || !quoted.some((inner) => inner.from < from && inner.to >= to),
    );
}
