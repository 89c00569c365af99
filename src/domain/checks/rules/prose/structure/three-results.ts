/**
 * The three results that a people's government reports by article 50 (4) of the regulation: 工作考核, 社会评议 and
 * 责任追究, in whatever words.
 */

export const results = ['工作考核', '社会评议', '责任追究'] as const;
export type Result = (typeof results)[number];

/** Anywhere in section one. */
const plainly: Readonly<Record<Result, RegExp>> = {
  工作考核: /考核|考评/,
  社会评议: /评议|第三方(?:机构)?(?:测评|评估)|民意(?:调查|测评)/,
  责任追究: /责任追究|追究(?:[^，。；]{0,8})责任|问责|追责/,
};

/** Under 监督保障, where nothing else is meant. */
const freely: Readonly<Record<Result, RegExp>> = {
  工作考核:
    /考核|考评|绩效|考绩|(?:工作|公开)测评|测评(?:得分|排名)|评比|评分|得分|排名|年终述职|目标责任|督考/,
  社会评议:
    /评议|测评|评价|好评|口碑|问卷|第三方评估|满意(?:度|率|[，。；、]|$)|(?:群众|居民|村民|代表|社会|公众|各界|总体|表示|基本|较|很|均|非常)[^。；，]{0,8}满意|(?:征求|听取|收集|征集)[^。；，]{0,12}(?:意见|建议)|监督员|行风/,
  责任追究:
    /追究|问责|追责|受(?:到)?(?:处理|处分)|被(?:处理|处分|通报|约谈)|处分|约谈|倒查|失职|渎职|违纪|违规|追踪问效|(?:未|没有|无)[^。；，]{0,8}通报|通报批评/,
};

/** 追究 for the safety of a site or for secrets is another one. */
const otherBlame =
  /(?:信息|网络|网站|数据|系统)安全(?:事故|事件|保密)?(?:实行|的)?责任追究|保密(?:工作)?责任追究/g;

const spokenIn = (
  text: string,
  expressions: Readonly<Record<Result, RegExp>>,
): readonly Result[] => {
  const meant = text.replace(otherBlame, '');
  return results.filter((result) => expressions[result].test(meant));
};

export const spokenResults = (text: string) => spokenIn(text, plainly);
export const spokenResultsOfSupervision = (text: string) => spokenIn(text, freely);
