/**
 * Words that are written wrongly, with the right ones. What may stand beside the same characters across two words is kept
 * out: 「发布署名」, 「按排名」, 「一张帖子」.
 */

import { enclosedIn } from '../../../../prose/enclosed.ts';
import { matchesIn, stands } from '../../../../prose/prefilter/matches.ts';

export interface WrongWords {
  readonly from: number;
  readonly to: number;
  /** What should stand there. */
  readonly right: string;
}

/** Wrong word, right word, and what around it makes other words of its characters. */
const words: readonly (readonly [wrong: string, right: string, form?: string])[] = [
  ['台帐', '台账'],
  ['帐号', '账号'],
  ['帐户', '账户'],
  ['帐目', '账目'],
  ['帐单', '账单'],
  ['帐务', '账务'],
  ['帐本', '账本'],
  ['帐簿', '账簿'],
  ['记帐', '记账', '记帐(?!篷|子|房)'],
  ['转帐', '转账', '转帐(?!篷|子)'],
  ['到帐', '到账', '到帐(?!篷|子)'],
  ['入帐', '入账', '入帐(?!篷|子)'],
  ['查帐', '查账', '查帐(?!篷|子)'],
  ['建帐', '建账', '建帐(?!篷|子)'],
  ['销帐', '销账', '销帐(?!篷|子)'],
  ['其它', '其他'],
  ['布署', '部署', '(?<![发公颁宣分])布署(?!名)'],
  ['按排', '安排', '按排(?!名|序|队|放|污|水|列|查|期|号|量|位|头|除|班|行)'],
  ['既使', '即使', '既使(?!用|命|得)'],
  ['即然', '既然'],
  ['签定', '签订', '(?<![标书便抽])签定(?!位|制|点|期|向|额|价)'],
  ['坐谈会', '座谈会'],
  ['通迅', '通讯'],
  ['陪训', '培训'],
  ['防犯', '防范', '(?<![消国边预设海])防犯(?!罪|人|法)'],
  ['竟赛', '竞赛'],
  ['竟争', '竞争', '(?<![究毕未])竟争(?!取|议|论|吵|执|先)'],
  ['部份', '部分', '(?<![内外全])部份(?!额|数|子)'],
  ['粘帖', '粘贴', '粘帖(?!子)'],
  ['张帖', '张贴', '(?<![一两几每数\\d])张帖(?!子)'],
  ['补帖', '补贴', '补帖(?!子)'],
  ['津帖', '津贴'],
  ['帖近', '贴近'],
  ['泻露', '泄露'],
  ['泻密', '泄密', '(?<!水)泻密'],
  ['泄秘', '泄密'],
  ['遗露', '遗漏'],
  ['疏露', '疏漏'],
  ['措失', '措施', '(?<!举)措失(?!误|当|败|效)'],
  ['在接再厉', '再接再厉'],
  ['再接再励', '再接再厉'],
  ['融汇贯通', '融会贯通'],
  ['一如继往', '一如既往'],
  ['按步就班', '按部就班'],
  ['不径而走', '不胫而走'],
  ['默守成规', '墨守成规'],
  ['迫不急待', '迫不及待'],
  ['松驰', '松弛', '松驰(?!援|名)'],
  ['座落', '坐落', '(?<!星|讲)座落'],
  [
    '登陆',
    '登录',
    '登陆(?=[^，。；、]{0,10}(?:网站|平台|系统|网页|门户|账号|公众号|客户端|App|APP|网址|官网))',
  ],
  ['政务微搏', '政务微博'],
  ['公从号', '公众号'],
  ['公众帐号', '公众账号'],
  ['公开条列', '公开条例'],
  ['信息公天', '信息公开'],
  ['透名度', '透明度'],
  ['规犯', '规范', '(?<![常违法惯])规犯(?!错|规|罪)'],
  ['通之书', '通知书'],
  ['告之书', '告知书'],
  ['告之申请人', '告知申请人'],
  ['公之与众', '公之于众'],
  ['公诸与众', '公诸于众'],
  ['年度报告告', '年度报告'],
  ['反应问题', '反映问题'],
  ['反应情况', '反映情况'],
  ['反应强烈', '反映强烈', '(?<=群众)反应强烈(?=的?(?:问题|热点|事项))'],
  ['做为', '作为', '(?<![当看叫])做为(?=重点|主要|重要|考核|基础|依据|一项|第一)'],
  ['必需做到', '必须做到'],
  ['必需严格', '必须严格'],
  ['必需坚持', '必须坚持'],
  ['必需经过', '必须经过'],
  ['不防碍', '不妨碍'],
  ['防碍', '妨碍', '(?<![消国])防碍'],
  ['严励', '严厉'],
  ['鼓厉', '鼓励'],
  ['主动公形', '主动公开'],
  ['政俯', '政府'],
  ['渠到', '渠道', '(?<!水)渠到(?!位|达|底)'],
  [
    '疏理',
    '梳理',
    '(?<=[信息目录事项问题情况政策清单台账文件])疏理|疏理(?=政府信息|信息|目录|事项|清单|问题|政策|文件|台账)',
  ],
];

const forms = words.map(([wrong, right, form = wrong]) => ({
  right,
  form: new RegExp(form, 'g'),
}));
const anyWrong = new RegExp(words.map(([wrong]) => wrong).join('|'));

/** 「截止2023年12月31日」; 受理截止 and 截止时间 are right. */
const until =
  /(?<![接收理报名集稿交记费办请申标限间期时见询诺求投约缴于])截止(?:[到至])?(?=\s*(?:[0-9０-９]{2,4}\s*年|[0-9０-９]{1,2}\s*月|[一二三四五六七八九十〇○]{1,4}[年月]|目前|今年|本年|当年|去年|上年|年底|年末|月底|月末|全年|报告期|现在|[1-4]季度|(?:本|当)(?:年度|月|季度)))/g;

/** 《》 keep names as they are. */
export function wrongWords(text: string): readonly WrongWords[] {
  const found: WrongWords[] = [];
  if (stands(text, anyWrong)) {
    for (const { right, form } of forms) {
      for (const match of matchesIn(text, form)) {
        found.push({ from: match.index, to: match.index + match[0].length, right });
      }
    }
  }
  for (const match of text.includes('截止') ? matchesIn(text, until) : []) {
    found.push({ from: match.index, to: match.index + match[0].length, right: '截至' });
  }
  if (found.length === 0) return found;
  const titles = enclosedIn(text).filter(({ mark }) => quoting.includes(mark));
  return found
    .filter(({ from, to }, index) =>
      found.every((other, at) => at >= index || to <= other.from || from >= other.to),
    )
    .filter(({ from }) => titles.every((title) => from < title.from || from >= title.to))
    .sort((a, b) => a.from - b.from);
}

const quoting = '《〈“‘"';
