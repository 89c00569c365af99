/**
 * What a template, a program or another file left in a text: instructions to whom fills it in, signs where a figure or
 * a name is to stand, marks of markdown, field codes. Each kind has its expressions and what to say of it.
 */

export interface TemplateWords {
  /** Without this in a line the expression, which costs more, need not be tried. */
  readonly needs: RegExp;
  readonly expression: RegExp;
  /** Behind the words: what they are. */
  readonly says: string;
  /** What stands there when they are gone, where that is certain. */
  readonly kept?: (words: string) => string;
  /** Whether they may be spoken of between quotation marks: 「“×××怎么办”系列问答」. */
  readonly isFreeInQuotes?: true;
}

/** What a report counts in, where a number has to be in front. */
const counters =
  '(?:件次|人次|件|条|篇|次|份|期|场|宗|起|例|项|个|家|名|人|户|块|余条|余件|万元|亿元|元|％|%)';
/** Where a clause ends, so that the counter is one and no part of a word: 「信息 条数」. */
const clauseEnd = '(?=\\s*(?:[，。；、,;）)]|$))';
/** Names of places and bodies, of which a template has a sign for the first part. */
const bodies =
  '(?:省|市|县|区|镇|乡|街道|村|社区|旗|苏木|局|办事处|人民政府|党委|单位|机关|部门|网站|公众号|同志|平台)';

const sign = '[×✕╳xXＸ]';
const ring = '[〇○●◯□■△▲]';
const instruction = '(?:填写|填入|填上|填报(?!单位|人)|插入|输入|键入|粘贴|补充|写明|描述|替换)';

const openings = /[（(［[【〔]/;

const nothing = () => '';

export const templateWords: readonly TemplateWords[] = [
  {
    needs: openings,
    expression: new RegExp(
      [
        '[（(［[【〔]\\s*(?:注\\s*[：:]\\s*)?(?:',
        // 「（文字描述）」
        '(?:文字|文本)(?:描述|说明|叙述|部分)|示例|样例|范文|模板|单位名称|机关名称|单位全称|年份|数字|具体数字|数量|金额|日期',
        // 「（此处填写）」, 「（填写金额，没有填0）」, 「（请根据实际情况补充）」
        `|(?:本(?:部分|节|处|段|项)|此(?:处|项|栏|段)|这里|以[上下](?:部分|内容)?)?\\s*(?:请|可|应|需)?(?:各单位|各乡镇|自行|据实|如实|根据[^）)\\]】]{0,12})?(?:${instruction})(?!时间|说明|单位|指南|规范|人)[^（()）\\]】]{0,40}`,
        '|(?:此处|本部分)?请(?:简要|简单|如实|据实|详细|具体|逐项|在此)?(?:说明|介绍|概述|列出|列明|注明|描述|填)[^（()）\\]】]{0,40}',
        `|[^（()）\\]】]{0,24}(?:请[^（()）\\]】]{0,10}${instruction}|没有(?:的)?[请则]?填|此处[^（()）\\]】]{0,6}${instruction})[^（()）\\]】]{0,30}`,
        '|(?:待|需|拟)(?:补充|填写|填|定|核实|核|统计|确认|更新|完善|改)',
        ')\\s*[）)］\\]】〕]',
      ].join(''),
      'g',
    ),
    says: '是模板里的填写说明，没有换成实际内容',
    isFreeInQuotes: true,
  },
  {
    needs: openings,
    // 「（注：各乡镇可根据实际情况增减）」, 「（仅供参考，定稿时删除）」, 「（选填）」
    expression:
      /[（(［[【〔](?:[^（()）\]】]{0,20}(?:根据|结合|按照?)(?:本(?:单位|地|镇|乡|街道)|各自|自身)?(?:的)?(?:实际|具体)(?:情况)?(?:自行|酌情|适当|进行)*(?:增减|增删|删减|取舍|填[报写]|选用|选择|调整|修改)|[^（()）\]】]{0,16}(?:定稿|发布|上报|提交|报送|填(?:写)?完)(?:时|前|后)?(?:请)?(?:删除|删去|删掉)|(?:注\s*[：:])?(?:以[上下](?:内容|文字))?(?:仅供参考|选填|必填|可不填|可删除?|字数不限))[^（()）\]】]{0,20}[）)］\]】〕]/g,
    says: '是模板里的填写说明，没有换成实际内容',
    isFreeInQuotes: true,
  },
  {
    needs: /[NnＮｎ]/,
    // 「公开信息N条」; a letter of a model's name, 「1+3+N」, stands for no figure where the model is told.
    expression:
      /(?<![A-Za-z\d.+＋-])(?<!(?:[+＋]\s*[NnＮｎ]|[NnＮｎ]\s*[+＋]).*[、，,（(：:和与及即“])[NnＮｎ]\s*(?:件次|人次|件|条|篇|次|份|期|场|起|个|名|人|元|万元)(?![A-Za-z])/g,
    says: '是占位的字母，没有换成实际的数字',
    isFreeInQuotes: true,
  },
  {
    needs: /形式/,
    expression:
      /[该本此](?:部分|节|项|栏)(?:内容)?(?:均)?以(?:表格|图表|文字)的?形式(?:报告|填报|填写|呈现|反映|体现|描述)[。，；]?(?:(?:具体)?表格如下[：:]?)?/g,
    says: '是格式里的编写说明，不是报告的内容',
    isFreeInQuotes: true,
  },
  {
    needs: /此处|击|在此|在这/,
    expression:
      /此处(?:请)?(?:填写|填入|填|插入|输入|粘贴|补充)[^，。；：（）“”]{0,12}|(?:单击|点击|双击)(?:或点击)?(?:此处|这里)(?:以)?(?:输入|添加|编辑|键入)[^，。；]{0,8}|在(?:此处?|这里)(?:输入|键入|填写)[^，。；]{0,8}/g,
    says: '是模板里的填写说明，没有换成实际内容',
    isFreeInQuotes: true,
  },
  {
    needs: /请|各单位|各乡镇|各镇街|字数/,
    expression:
      /(?<=^|[。；：，（(])(?:请(?:各单位|各乡镇(?:街道)?|各镇街|各部门|各地|本单位|编写人|你单位)?(?:根据|按照?|结合|对照|围绕)[^，。；]{0,14}(?:填写|填报|编写|撰写|补充|修改|表述)|(?:各单位|各乡镇|各镇街)(?:根据|按照?|结合)[^，。；]{0,12}(?:自行)?(?:填写|编写|撰写|补充)|字数(?:请)?(?:控制|限制)在?\d+字)(?:[，,]?(?:字数)?[^，。；]{0,8}\d+字(?:以内|左右|以下))?/g,
    says: '是对编写人的要求，不是报告的内容',
    isFreeInQuotes: true,
  },
  {
    needs: /请|填/,
    expression:
      /[如若](?:果)?有(?:的)?[，,]?(?:则|应)?请(?:说明|填写|注明|列明|写明|列出|描述|补充)(?:[，；。,;]?\s*[如若]?(?:果)?(?:没有|无)(?:的)?[，,]?(?:则|请)*(?:填(?:写)?|写(?:明)?)?\s*[“"「]?(?:无|0|零)[”"」]?)?|(?:没有|无)(?:的)?[，,]?(?:则|请)?填(?:写)?\s*[“"「]?(?:无|0|零)[”"」]?/g,
    says: '是格式里的提问，没有换成实际内容',
    isFreeInQuotes: true,
  },
  {
    needs: /待|后补|TODO|TBD/i,
    expression:
      /(?<=^|[，。；：])(?:待补充|待填写?|待定|待核实|待统计|待确认|待完善|后补|TODO|TBD)(?=[，。；：:]|$)/gi,
    says: '是写给自己的话，内容还没有补上',
    isFreeInQuotes: true,
  },
  {
    needs: /[×✕╳xXＸ]/,
    // 「××镇」, 「20××年×月×日」, 「××件」
    expression: new RegExp(
      `(?:\\d*(?<![A-Za-z])${sign}{2,}\\s*(?:${bodies}|${counters}|[年月日号余])|(?<![\\dA-Za-z米])${sign}\\s*(?:年|月|日|件|条|次|篇|份|％|%)(?![A-Za-z]))+`,
      'g',
    ),
    says: '是占位的符号，没有换成实际的名称或者数字',
    isFreeInQuotes: true,
  },
  {
    needs: /某某|[*＊?？]/,
    expression: new RegExp(`某某${bodies}|\\d{2,3}[*＊?？]{1,2}年`, 'g'),
    says: '是占位的文字，没有换成实际的名称或者数字',
    isFreeInQuotes: true,
  },
  {
    needs: /[〇○●◯□■△▲]/,
    expression: new RegExp(
      `(?<![一二三四五六七八九\\d])${ring}{2,}(?![一二三四五六七八九])\\s*(?:${bodies}|${counters}|[年月日号])`,
      'g',
    ),
    says: '是占位的符号，没有换成实际的名称或者数字',
    isFreeInQuotes: true,
  },
  {
    needs: /[*＊]/,
    expression: new RegExp(`(?<![\\d*＊])[*＊]+\\s*${counters}(?![*＊\\d])`, 'g'),
    says: '是占位的符号，没有换成实际的数字',
    isFreeInQuotes: true,
  },
  {
    needs: /[_＿﹍]/,
    expression: /(?<![A-Za-z\d.@/])[_＿﹍]{2,}(?![A-Za-z\d@/])/g,
    says: '是留空的横线，没有填写',
  },
  {
    needs: /[ \u3000\u00a0]/,
    expression: new RegExp(
      `(?:信息|申请|文件|报告|收到|受理|办结|答复|发布|公开|解读|共|计|等|约|达|新增|培训|会议|活动|费|收取|许可|处罚|强制|复议|诉讼|规章|公文|视频|图解|建议|提案|专栏|推文|意见)[ \\u3000\\u00a0]+${counters}${clauseEnd}`,
      'g',
    ),
    says: '缺少数字，空着没有填写',
  },
  {
    needs: /[（(〔［[【《]/,
    expression: new RegExp(`[（(〔［[【《]\\s*[）)〕］\\]】》]\\s*${counters}?`, 'g'),
    says: '里面是空的，没有填写',
  },
  {
    needs: /…|\.{3}|。{3}|·{3}/,
    // 「工作考核方面：……；」
    expression:
      /[^，。；：]{0,12}[：:，]\s*(?:…+|\.{3,}|。{3,}|·{3,})(?=\s*(?:[；。，,;]|$))|^(?:…+|\.{3,})[。]?$/g,
    says: '后面是省略号，没有写实际内容',
  },
  {
    needs: /\[|_/,
    expression: /\[bookmark:[^\]]*\]|_GoBack|(?<![A-Za-z])_Toc\d{4,}/gi,
    says: '是转换文件时留下的书签',
    kept: nothing,
  },
  {
    needs: /错误|error/i,
    expression:
      /错误[！!]\s*未(?:找到引用源|定义书签)[。.]?|Error! (?:Reference|Bookmark)[^。，；]*/gi,
    says: '是 Word 域出错的提示',
  },
  {
    needs: /[{«$<]|FORMTEXT|MERGEFIELD|PAGEREF|HYPERLINK/,
    expression:
      /\{\s*(?:MERGEFIELD|PAGE|NUMPAGES|TOC|DATE|TIME|REF|PAGEREF|HYPERLINK|SEQ|INCLUDEPICTURE|EMBED|FORMTEXT|IF|DOCPROPERTY|QUOTE|STYLEREF)\b[^}]*\}|(?<![A-Za-z])(?:FORMTEXT|MERGEFIELD\s+\S+|PAGEREF\s+\S+|HYPERLINK\s+["“][^"”]*["”])|«[^«»]{1,30}»|\$\{[^}]{0,40}\}|\{\{[^}]{0,40}\}\}|<%[^%]{0,40}%>/g,
    says: '是域代码，没有换成实际内容',
  },
  {
    needs: /\*\*/,
    expression: /\*\*[^*\n]+\*\*/g,
    says: '带有标记符号“**”',
    kept: (words) => words.slice(2, -2),
  },
  {
    needs: /\*\*/,
    expression: /\*\*(?![^*\n]+\*\*)(?<!\*\*[^*\n]+\*\*)(?![\d*])(?<![\d*]\*\*)/g,
    says: '是多余的标记符号',
    kept: nothing,
  },
  {
    needs: /^#/,
    expression: /^#{1,6}\s+(?=\S)|^#{2,6}(?=[^#\s])/g,
    says: '是多余的标记符号',
    kept: nothing,
  },
  {
    needs: /^[-*+–]/,
    expression: /^[-*+–]\s+(?:\d{1,2}[.．、]\s*)?(?=\S)|^[-*+]\d{1,2}[.．、]\s*(?=\S)/g,
    says: '是多余的列表符号',
    kept: (words) => words.replace(/^[-*+–]\s*/, '').trimEnd(),
  },
  {
    needs: /`|^\||[[<&]/,
    expression:
      /```+\w*|^\|(?:\s*:?-{3,}:?\s*\|)+|!?\[[^\]\n]{0,40}\]\(\s*(?:https?:|#|\.)[^)\s]*\)|<\/?(?:p|br|div|span|strong|b|em|table|tr|td|th|font|ul|li|h[1-6])(?:\s[^<>]*)?\/?>|&(?:nbsp|lt|gt|amp|quot|ensp|emsp);/gi,
    says: '是网页或者其他程序的代码',
  },
];
