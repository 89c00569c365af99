/** Words that other offices have for their own: 「卫健系统政府信息」, 「局党组」, 「全镇」 in the report of a 乡. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import type { PlaceKind } from './office-names.ts';
import type { OtherName } from './other-places.ts';

/** Trades in which departments of a county are organised. */
const trades = [
  ...['住建', '城乡建设', '建设', '卫健', '卫生健康', '卫生计生', '卫生', '教育', '教体'],
  ...['农业农村', '农业', '交通运输', '交通', '水利', '水务', '民政', '人社', '人力资源', '财政'],
  ...['税务', '公安', '司法行政', '司法', '自然资源', '国土资源', '国土', '市场监管', '工商'],
  ...['应急管理', '应急', '文旅', '文化旅游', '文广', '林业', '林草', '统计', '审计', '商务'],
  ...['科技', '生态环境', '环保', '医保', '医疗保障', '城管', '发改', '工信', '退役军人'],
  ...['粮食', '供销', '气象', '信访', '民宗', '体育', '国资', '金融', '物价', '安监'],
];
const system = new RegExp(
  `(?<![国省市州县区旗镇乡道木各与和、])(?:${trades.join('|')})系统(?=(?:内|各级|的)?(?:政府信息|政务信息|政务公开|信息公开|信息报送|信息发布|干部职工|各单位|依法行政))`,
  'g',
);
/** At the start of a clause, where no name stands before it. */
const bodies =
  /(?<=^|[，。；：、！？,;:\s由经在]|报|向)(?:局党组|局党委|局机关|局领导班子|局领导|局务会|局办公室|局属(?:各)?单位|局长办公会|委党组|委机关|厅党组|厅机关|院党组|机关各处室|各处室)/g;

/** 「全镇」 of another kind of place; 「镇政府」 and 「乡党委」 where no name stands before them. */
const kindWords =
  /(?<![安保健完周齐成])全(镇|乡|街道|苏木)(?!镇|土|亲|村|党|压|静)|(?<=^|[，。；：！？,;:\s（])(镇|乡|街道|苏木)(?:人民政府|政府|党委|党工委|党政办|办事处)/g;

export function otherWords(text: string, own: PlaceKind): OtherName[] {
  return [
    ...(text.includes('系统') ? matchesIn(text, system) : []).map((found) =>
      named(found, 'system', undefined),
    ),
    ...(/[局委厅院处]/.test(text) ? matchesIn(text, bodies) : []).map((found) =>
      named(found, 'body', undefined),
    ),
    ...matchesIn(text, kindWords).flatMap((found) => {
      const kind = found[1] ?? found[2] ?? '';
      return kind === own ? [] : [named(found, 'kind', ofOwnKind(found[0], kind, own))];
    }),
  ];
}

/** A street has an office, 办事处, where the others have a government. */
const ofOwnKind = (words: string, kind: string, own: PlaceKind): string =>
  words
    .replace(kind, own)
    .replace(/办事处|(?:人民)?政府/, own === '街道' ? '办事处' : '人民政府')
    .replace(/党工委|党委/, own === '街道' ? '党工委' : '党委');

const named = (found: RegExpMatchArray, is: OtherName['is'], kept: string | undefined) => {
  const from = found.index ?? 0;
  return { from, to: from + found[0].length, is, kept };
};
