/** What a sentence calls its own office: 「我局」, 「本馆」, 「我街道」 in the report of a 镇. */

import { enclosedIn } from '../../../../prose/enclosed.ts';
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { wordsBefore, wordsBehind } from '../../../../prose/words-beside.ts';
import type { PlaceKind } from './office-names.ts';

export interface SelfName {
  readonly from: number;
  readonly to: number;
  /** What the office calls itself instead: 「我镇」; undefined where that is not certain. */
  readonly kept: string | undefined;
}

/** 我 and 本 at the start of a word of their own: not in 自我, 基本, 根本. */
const self = '(?:(?<![自忘小大敌唯])我|(?<![基根成样文版书课资日标原读剧副抄译范人自忘校脚亏])本)';

/** What other offices are, and the words that begin the same way: 「我委托」, 「本办法」, 「我所在」. */
const bodies: readonly (readonly [string, string])[] = [
  ['局', '部|面|限|势|促|长会|外'],
  ['委', '托|派|员|任|婉|屈|培|以'],
  ['办', '理|事|公|法|结|完|好|成|学|案|证|件|到|了|得|班|税|报|会'],
  ['厅', '局'],
  ['处', '理|于|置|在|罚|分|境|事|方|以|暑|境|长'],
  ['院', '落|坝|线'],
  ['校', '对|正|验|核|准'],
  ['馆', '藏'],
  ['中心', '城|镇|区|工作|任务|村|校|小学|组|学校|思想|内容|环节|户|社区'],
  ['公司', ''],
  ['集团', ''],
  ['管委会', ''],
  ['医院', ''],
  ['学校', ''],
  ['支队', ''],
  ['大队', ''],
  ['园区', ''],
  ['开发区', ''],
];
/** Only with 我: 「本所」 and 「本站」 may be a place or a site. */
const ourBodies: readonly (readonly [string, string])[] = [
  ['所', '在|有|用|需|见|以|知|做|能|属|辖|说|提|述|想|获|产|制'],
  ['站', '点|位|在'],
  ['司', '法|机'],
  ['部', '门|分|署|落|委|件|级'],
];
/** Words of a 乡 or 镇 that name none: 「我乡亲」, 「本乡土」. */
const notAPlace: Readonly<Record<PlaceKind, string>> = {
  乡: '亲|土|音|愁|下|贤|间|里|情|镇|村|党',
  镇: '定|静|痛|压',
  街道: '',
  苏木: '',
};

const wordOf = (body: string, not: string) => `${body}${not ? `(?!${not})` : ''}`;

const placeKinds = Object.keys(notAPlace) as PlaceKind[];

const patternFor = (own: PlaceKind): RegExp => {
  const others = placeKinds
    .filter((kind) => kind !== own)
    .map((kind) => wordOf(kind, notAPlace[kind].replace(/\|党$/, '')));
  const offices = bodies
    // 「我办」 and 「本处」 are right for a 街道办事处.
    .filter(([body]) => !(own === '街道' && /^[办处]$/.test(body)))
    .map(([body, not]) => wordOf(body, not));
  const ours = ourBodies.map(([body, not]) => wordOf(body, not));
  return new RegExp(
    `(${self})(${[...others, ...offices].join('|')})|(?<![自忘小大敌唯])(我)(${ours.join('|')})`,
    'g',
  );
};

const patterns = Object.fromEntries(placeKinds.map((kind) => [kind, patternFor(kind)])) as Record<
  PlaceKind,
  RegExp
>;

/** A county, a city, a province: only where it does what the office does, 「我县收到申请」. */
const upperDoes =
  /(我|(?<![基根样文版])本)([县区市旗盟州省])(?=(?:[0-9]{4}年度?|今年|本年度?|全年|年内|累计|共计?|总共|一共|已|均|依法|及时|主动|认真|严格|未|没有|无|仅|只|也|新)*(?:收到|新收|受理|接收|公开(?!平台|栏|专栏|网|信箱|办)|发布|办理|答复|制发|制定|印发|出台|作出|开展|组织|建立|完善|成立|明确|贯彻|落实|坚持|高度重视|召开|举办|收取|产生|发生|被申请|被提起)|(?:的)?(?:政府信息|政务)公开(?:各项)?工作(?:总体|整体|有序|稳步|扎实|深入|持续|平稳|不断|进展|取得|成效|质效|水平))/g;

/** Or where what follows is the township's own: its agenda, its 党政办, its head as who leads. */
const ownDoes =
  /(我)([县区市旗])(?=(?:把|将)政(?:府信息|务)公开(?:工作)?(?:列入|纳入|列为|摆[上在]|提上)[^，。；的]{0,6}(?:议事日程|工作日程)[，,]由?(?:[镇乡](?:长(?![、和与])|党委|主要|分管)|街道(?:党工委|主任))|由(?:[镇乡]长|[镇乡]党委书记|街道主任|街道党工委书记)(?:任|担任|亲自|牵头|负责)|党政办(?:公室)?(?:负责(?!同志|人)|牵头|具体|承担|每|按|安排|指定|定期))/g;

export function selfNames(text: string, own: PlaceKind): readonly SelfName[] {
  if (!/[我本]/.test(text)) return [];
  const named = matchesIn(text, patterns[own]).map((found): SelfName => {
    const [words, who, , whose] = found;
    return {
      from: found.index,
      to: found.index + words.length,
      kept: `${who ?? whose}${own}`,
    };
  });
  const found = [...named, ...upperOnes(text, own)];
  if (found.length === 0) return found;
  const quoted = enclosedIn(text).filter(({ mark }) => !/[（(〔[［【]/.test(mark));
  return found.filter(
    (name) => !quoted.some(({ from, to }) => name.from >= from && name.from < to),
  );
}

const ownInSentence = /[我本](?:镇|乡|街道|苏木|单位|机关)|各(?:乡镇|镇|乡|街道)/;

/** 「我县开展的行动」 is the county's own. */
const upperOnes = (text: string, own: PlaceKind): SelfName[] =>
  [...matchesIn(text, upperDoes), ...matchesIn(text, ownDoes)].flatMap((found): SelfName[] => {
    const from = found.index;
    const to = from + found[0].length;
    const behind = wordsBehind(text, to, '，。；：、');
    const before = wordsBefore(text, from, '，。；：');
    const rest = wordsBehind(text, to, '。；');
    const isOfCounty =
      // What the county did, and then what the office did.
      ownInSentence.test(rest) ||
      /^(?:[^的]{0,12})的(?!申请|政府信息|信息)|《|(?:后|以来|之时|同时)$/.test(behind) ||
      /(?:[由在对据照按合与为从向]|推动|推进|促进|提升|助力|围绕)$/.test(before);
    return isOfCounty ? [] : [{ from, to, kept: `${found[1]}${own}` }];
  });
