/**
 * What section five says: problems, remedies, or that there are none. Its parts are told by their headings and labels
 * (存在的主要问题, 改进情况), and where it has none, by the words of its sentences.
 */

import { enclosedIn } from '../../../../prose/enclosed.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { matchesIn, stands } from '../../../../prose/prefilter/matches.ts';
import type { TextLine } from '../core/text-lines.ts';

/** Part of a line with what its label says it is about. */
interface Piece {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
  readonly about: 'problems' | 'remedies' | undefined;
}

export interface SectionFive {
  /** Text without headings and labels. */
  readonly pieces: readonly Piece[];
  readonly hasProblem: boolean;
  readonly hasRemedy: boolean;
  /** What says that there is none, and nothing else is said of it. */
  readonly denials: readonly Piece[];
}

const problemLabel =
  '(?:(?:工作中)?(?:目前)?存在(?:的|着)?(?:以下|下列|如下|几个|几点|一些|主要|突出|方面|的)*(?:问题|困难|不足|短板)|主要(?:问题|不足|困难)|(?:问题|不足|短板|困难|薄弱环节|毛病|差距|欠缺)(?:方面|有[一二三四两]|如下|主要)?|还差的地方|没做好的地方|做得不够的地方)';
const remedyLabel =
  '(?:(?:具体的?|主要)?(?:解决办法|改进|整改|解决|应对|下一步|下步)(?:和)?(?:改进)?(?:情况|措施|方向|打算|思路|计划|举措|办法|方面|工作|安排)*(?:有[一二三四两]|如下)?|(?:措施|对策|举措)(?:有[一二三四两]|如下)?|努力方向|今后打算|打算(?:这样|这么|如此)?(?:改|做|办)?|(?:怎么|怎样|如何)(?:改|办|做|解决))';

const mark = '(?:\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?[、.．]?)\\s*)?';
/** With one of these 「下一步将逐项整改。」 is a sentence. */
const doing = '将拟会应需已均都了';
/** At the start of a line or behind a sentence, with a colon, a stop, or the end behind. */
const label = new RegExp(
  `(?<=^|[。；;]|[，,]但)(?![^。：:；;，,]*(?:[${doing}]|(?<!主)要)[^。：:；;，,]*(?:。|$))${mark}[^。：:；;，,不没未无]{0,8}?(?:(${problemLabel})(?!的?(?:改进|整改|解决|应对|处理|办法|对策))(?:(?:和|与|及|、)[^。：:；;，,]{0,10})?|(${remedyLabel}))(?:[^。：:；;，,]{0,6}[：:]|[^。：:；;，,]{0,2}(?:。|$))`,
  'g',
);

export function sectionFive(lines: readonly TextLine[]): SectionFive {
  const pieces = piecesOf(lines).filter((piece) => textOfPiece(piece).trim() !== '');
  const denials = pieces.filter((piece) => told(piece).denial);
  const others = pieces.filter((piece) => !denials.includes(piece));
  return {
    pieces,
    denials,
    hasProblem: others.some(
      (piece) =>
        piece.about === 'problems' ||
        (piece.about !== 'remedies' && told(piece).problem) ||
        // Below 改进情况 a problem is told by the plainest words only.
        (piece.about === 'remedies' && told(piece).plainProblem),
    ),
    hasRemedy: others.some((piece) =>
      piece.about === 'remedies'
        ? true
        : told(piece)[piece.about === 'problems' ? 'plainRemedy' : 'remedy'],
    ),
  };
}

export const textOfPiece = ({ line, from, to }: Omit<Piece, 'about'>) => line.text.slice(from, to);

const told = (piece: Piece) => toldIn(textOfPiece(piece));

const toldIn = keptByLine((text) => {
  const done = text.replace(lacking, '');
  return {
    denial: isDenial(text),
    problem:
      done !== text || tellsProblem.test(isPlan.test(text) ? text.replace(noProblem, '') : text),
    plainProblem: stands(text, plainProblem),
    remedy: tellsRemedy.test(done),
    plainRemedy: plainRemedy.test(done),
  };
});

/** What is done too little is a problem, and no remedy: 「信息员更换频繁」, 「培训开展不够」, 「制度有待完善」. */
const lacking =
  /(?:还)?不(?:够|太|甚)[\u4e00-\u9fff]{2}|(?:有待|尚待|亟待|仍待)(?:于)?(?:进一步|不断|继续|大力|切实)*[\u4e00-\u9fff]{2}|(?:更换|调整|推进|培训|开展|落实|组织|整改|改进|完善|规范|安排|明确|执行|解决|更新|制定|协调|措施|优化|核对)+(?:工作|力度|程度|频次|次数|效果|机制|情况|得|的)?(?:不(?:到位|够|足|力|及时|规范|彻底|全面|深入|均衡|平衡|严|高|强|合理|明确|清|健全|完善|经常|多|细|实|快|顺畅|畅|充分|理想)|较(?:少|慢|差|低|弱|频繁)|偏(?:少|慢|低|弱)|过[少慢频]|频繁|缓慢|滞后|欠缺|薄弱|乏力)/g;
/** A plan names people and things whose names have words of a problem in them. */
const isPlan = /^\s*(?:下一步|下步|今后|明年|将|继续)/;
const noProblem =
  /困难(?=群众|家庭|户|职工|人员|学生|老人|党员|残疾|对象|妇女|儿童|救助|补助)|特困|问题导向|热点难点(?:问题)?|疑难(?:问题)?|有限(?:责任)?公司|短(?:视频|信|片|剧)|减少|至少|不少|抓紧|赶紧|降低/g;

/** The words of a problem: what is lacking, and how. */
const tellsProblem =
  /不(?!断|仅|但|动产|定期|公开|予|论|忘|同|得|再|见面|满意)|有待|尚[需未待]|仍[需有]|需(?:要)?(?:进一步|加强|提高|提升|改进|完善)|欠缺?|缺乏|缺少|缺失|偏|较[^。，；]{0,4}[少慢低弱短长差窄晚粗浅]|(?<!不)仅(?:有|占|为|\d)|过[少慢低长]|单一|滞后|薄弱|差距|差异|问题|短板|弱项|困难|难(?:以|度)|[少慢低弱紧窄差粗浅散旧](?=[，。；、]|$)|超过|超期|未(?:能|及时|按|做到|实现)|遗漏|疏漏|参差|粗放|人手|有限|局限|瓶颈|空白|堵点|痛点|误判|混在|混淆|过分|过于|疏于|毛病|没(?:有)?做好|做得不够|还差|生疏|落后|模糊|脱节|失误|错误/;

const plainProblem = /问题[是为：:]|存在[^。；]{0,16}(?:问题|不足|差距|短板)|有待|短板/;

/** The words of a remedy: what was done or will be. */
const tellsRemedy =
  /将|下一步|下步|今后|明年|改进|措施|整改|加强|增加|增设|强化|完善|提升|提高|健全|建立|拓宽|拓展|加大|优化|推进|继续|已(?!(?:主动|经)?公开|发布|有)|拟|落实|开展|组织|规范(?!性)|充实|限时|按[月周季]|定期(?!限)|打算|明确|丰富|创新|细化|聘请|培训|制[定作]|核对|安排|做好|采取|解决|逐步|计划|争取|力争|开通|改[为用版成]|补充|压缩|缩短|引入|邀请|设立|配[备齐]|督促|修订|针对|为此|对此|接下来|往后|弥补|准备(?:这样|在|把|由)|要改|缩到|实行|约定|要求|更换|撤换|轮流|新设|把[^，。；]{1,14}(?:[搬移改换编印挪设分列放纳交]|纳入)|编[了印制]|[搬换改移](?:到|进|成)|限期|销号|补齐|(?<![不未]|没有)统一|(?<![未没不]|没有|未能)逐[项一]|今年起|召开|学习|办了|配[图了上]|轮训|带教|以老带新|选派|抽调|增派|新增|添置|购置|延伸|下沉|走访|[了过][一二两三四五六七八九十几\d]+[次期场份个块条名人处]/;

/** Below 存在的问题 「需进一步加强」 is part of the problem. */
const plainRemedy =
  /将|下一步|下步|今后|明年|改进|措施|整改|对策|已(?!(?:主动|经)?公开|发布|有)|拟|计划|打算|为此|接下来|往后|弥补|准备(?:这样|在|把|由)|要改|针对|解决|争取|力争|努力|从[^。，；]{1,12}入手|采取/;

/** 「无」, 「/」, 「本年度没有问题，也没有需要改进之处」, 「总体较好，没有突出问题，今后继续保持」. */
export function isDenial(text: string): boolean {
  const words = text.replace(/[\s“”"'（）()]/g, '');
  if (nothing.test(words)) return true;
  const clauses = words.split(/[，,。；;！!：:]/).filter(Boolean);
  return clauses.some((clause) => deniesAll.test(clause)) && clauses.every(saysNothing);
}

const nothing =
  /^(?:(?:本(?:年度?|镇|乡|街道|单位|机关|部分)|目前|暂时?|现)*(?:无|没有|暂无|空|略|同上|不适用|无内容|没有内容|不存在|N\/?A)|[/／\\—\-–－·.0零〇×]+)[。.！!]?$/i;

const deniesAll =
  /(?:没有|无|不存在|未发现|未发生|未出现|暂无|并无|未有)(?:任何|什么|明显|突出|主要|较大|重大|大的|相关|其他|上述|以上|需要(?:改进|整改|解决|报告)的?)*(?:的)?(?:问题|不足|困难|短板|情况|之处|事项)?(?:和|与|及|或|、)?(?:不足|困难|改进(?:情况|措施|事项|之处)?)?(?:之处|情况|的地方)?$/;

const saysNothing = (clause: string): boolean =>
  deniesAll.test(clause) ||
  /^[^，]{0,20}(?:较?好|良好|平稳|顺利|有序|正常|到位)$|^(?:当前|目前|现阶段)$|^(?:今后|下一步)?(?:将)?继续(?:保持|努力)$|^(?:本|我)(?:年度?|镇|乡|街道|单位|机关)$|^\d{4}年度?$|^(?:经)?自查$/.test(
    clause,
  );

/** Lines without their headings and labels, each with what it is about. */
function piecesOf(lines: readonly TextLine[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let about: Piece['about'];
  for (const line of lines) {
    const { text } = line;
    let from = 0;
    for (const found of labelsIn(text)) {
      pieces.push({ line, from, to: found.from, about });
      about = found.about;
      from = found.to;
    }
    // A sub-heading of the office's own may say all by itself, and what is below it may be either.
    if (line.isHeading && from === 0) about = undefined;
    pieces.push({ line, from, to: text.length, about });
  }
  return pieces;
}

const labelsIn = keptByLine(readLabels);

export function readLabels(text: string) {
  const quoted = enclosedIn(text);
  return matchesIn(text, label)
    .filter(({ index }) => !quoted.some((inner) => inner.from < index && inner.to > index))
    .map((found) => ({
      from: found.index,
      to: found.index + found[0].length,
      about: aboutOf(found),
    }));
}

function aboutOf(found: RegExpMatchArray): Piece['about'] {
  const [whole, problem, remedy] = found;
  if (problem && /(?:和|与|及|、)[^。：:]{0,10}(?:改进|整改|措施|对策)/.test(whole))
    return undefined;
  return remedy ? 'remedies' : 'problems';
}
