/** Words that make a list of figures one: what it is the list of, whether it is all, where it ends. */

/** Between a whole and its first part. 「其中」 lists some or all, the second kind all, the third what is worth telling. */
export const someOf = /其中/;
export const allOf =
  /[：:]|分别[^，。；]*$|分为|即(?!办|时|刻|日|将|使|便|可|席)|具体(?:是|为)|构成|组成|前者/;
export const notAllOf =
  /包括|包含|含有?|涵盖|涉及|主要|重点|例如|如：|比如|(?<![A-Za-zＡ-Ｚ甲乙丙丁优])等/;

/** Led to by a year, a figure is one beside the whole: 「受理8件（2024年：4件；2023年：2件）」. */
export const ofYear =
  /(?:20\d\d年(?:度)?|(?<!\d)\d\d年|上一?年度?|去年度?|前年)[^，。；、\d]{0,8}$/;
/** A whole that years are parts of. */
export const ofYears = /[两二三四五六七八九十\d]年(?:来|间|内|共|里|累)|累计|历年|近年|以来/;

/** Behind or within a list: that it goes on. */
export const leftOpen =
  /(?<![A-Za-zＡ-Ｚ甲乙丙丁优])等|主要|重点(?!领域|工作|项目|民生|信息)|例如|比如|若干|部分为|……|…/;
/** That nothing else is in it. */
export const closedInWords =
  /(?:没有|无|再无|别无|不含|未)(?:设|发布|使用|涉及|开设|通过|采用|公开|包含|包括)?(?:任何)?其[他它]|除此(?:之外|以外)?(?:再)?(?:无|没有)|仅此|全部(?:为|是)(?:以上|上述)|以上(?:就是|即)全部/;
/** How the last part of a closed list begins. */
export const theRest = /^[\s，、；和及与]*(?:其余|其[他它]|剩余|余下)/;
/** What is told beside a list that is closed: 「不予处理1件，另有1件结转下年」. */
export const besides = /^[^，；]*[，；](?:另有?|另外|此外|还有|尚有|同时)/;
/** The rest, told without a figure: 「其余为动态信息」. */
export const restNamed =
  /[，；](?:其余|其[他它]|剩余|余下)(?:的|部分|信息|申请|来件|件)*(?:(?:均|都|全部|则)?(?:为|是|属|主动公开|公开)|(?:均|都|全部)(?:已|予以?|依法|按期|按时)*(?:公开|同意公开|不予公开|答复|办结|告知|办理))[^，。；0-9]*(?:[，。；]|$)/;
/** Parts that make a whole year, or both of two. */
export const periods =
  /一季度[^。]*二季度[^。]*三季度[^。]*四季度|上半年[^。]*下半年|前者[^。]*后者/;
/** 「…三类」, 「…两个方面」: how many parts there are. */
export const countOfParts =
  /^[\s，、]*(?:共|这|上述|以上|计|总共)?\s*([0-9二两三四五六七八九十]+)\s?(?:大?类|项|种|部分|个方面|方面|个部分|个渠道|个平台)(?!合计|共计|总计)/;

/** The same thing may be counted more than once. */
const overlapping =
  /同时|同步|同源|重复|交叉|重叠|重合|兼有|兼具|一文多|一稿多|多平台|多渠道|去重|不重复|可多选|多项|双重|先后|互有|多种|两种以上|各(?![类项级种村个界部单])|二者|含重|废止|关停|注销|净增|停用|失效|删除|移除|清除|撤下/;

/** What may mean that within a list, and elsewhere means other things: 「每期8分钟」. */
const overlappingWithin = /既|每|年初|年末/;

/** 「互不重复」 says that it is not. @param to where the list ends */
export const isOverlapping = (text: string, to = text.length) =>
  overlappingWithin.test(text.slice(0, to)) ||
  overlapping.test(
    text.replace(
      /互不(?:重复|交叉|重叠|包含)|(?:无|没有)(?:重复|交叉|重叠)(?:计算|统计|计数)?/g,
      '',
    ),
  );

/** A figure that is compared, not counted in: 「较上年增加8条」. */
export const compared =
  /较|比(?!例)|同比|环比|上年(?!度?(?:结转|遗留|转入|未办))|上一年(?!度?(?:结转|遗留|转入))|去年|往年|增加|减少|增长|下降|增幅|多出|还多|多了|少了|超出|(?:原|年度|年初|全年)(?:计划|目标|任务)|至少|平均|人均|日均|月均|不足|最多|最高|最低|最长|最短/;

/** By what a whole is divided into all its parts: the ways and the kinds of those who apply. */
export const divisionCue =
  /(?:按照?|从|就|依)(?:收到|收件|受理|接收|提交|提出)?(?:申请)?的?(?:渠道|途径|方式|形式|来源|主体|申请人|人|对象|申请人类别|申请人类型|申请人身份|身份|主体类型|主体类别|月份|季度)(?:类型|类别|性质|身份|情况|上|来)?(?:划?分|区分|统计|分类|看|来看|上看)[：:，,]?|(?:申请|受理|收件)?(?:渠道|途径|方式|来源|主体|申请人类型|申请人类别)(?:方面|上|为)?[：:]/g;

/** By what else a whole may be divided, wholly or in part: 「按类别分：」, 「按载体统计：」. */
export const dividedBy = /按[^，。；：、]{1,6}(?:统计|划分|分类|来?分|来?看)[：，]/g;

/** 「其中当场答复2件，延期答复1件」: worth telling, and no parts of a whole. */
export const inWhatWay = /当场|当日|当天|即时|延期|延长|提前|超期|逾期(?!未|不)|加急|满意/;

/** Before a figure that is the sum of those before it. */
export const totalBefore =
  /(?:合计|共计|总计|总共|一共|总量|(?<![公中])共(?![同享建青产和])|(?<=[，：；])计)(?:为|是|达)?([^，。；：、0-9]{0,6})$/;
/** The same where its parts are those of a year: 「1—6月4件，7—12月5件，全年9件」. */
export const yearBefore =
  /(?:^|[，；。])(?:因此|故)?(?:我镇|本镇|全镇|我乡|本乡|全乡|街道|本街道|本机关)?(?:全年|全年度|年度|一年)(?:共|总)?([^，。；：、0-9]{0,8})$/;
export const yearCovered =
  /上半年[^。]*下半年|1\s?[-—－–至到~～]+\s?6月[^。]*7\s?[-—－–至到~～]+\s?12月|前三季度[^。]*(?:第)?四季度|一季度[^。]*二季度[^。]*三季度[^。]*四季度|一、二、三、四季度|1\s?[-—－–至到~～]+\s?3月[^。]*4\s?[-—－–至到~～]+\s?6月[^。]*7\s?[-—－–至到~～]+\s?9月[^。]*10\s?[-—－–至到~～]+\s?12月/;
/** A total of something else than the parts: what was settled of what was received. */
export const settled = /办结|答复|办理|处理|回复/;
