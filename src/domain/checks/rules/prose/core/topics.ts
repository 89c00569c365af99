/**
 * The topics of section one: the five that the notice names (国办公开办函〔2021〕30号, on 「总体情况」), told by the
 * words of a heading in whatever form it has: 「（一）主动公开情况」, 「1.主动公开。…」, 「一是主动公开。…二是…」,
 * 「主动公开方面：…」, or a line of its own without a number.
 */

import { keptByLine } from '../../../../prose/known-lines.ts';
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { paragraphShape, withoutMark } from '../../../../report/prose.ts';

/** 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设, 监督保障; others are the office's own. */
export type Topic =
  | 'publication'
  | 'application'
  | 'management'
  | 'platform'
  | 'supervision'
  | 'other';

export const officialTopics = [
  'publication',
  'application',
  'management',
  'platform',
  'supervision',
] as const;

export type OfficialTopic = (typeof officialTopics)[number];

/** A line of section one, as far as its headings go. */
interface HeadLine {
  readonly text: string;
  readonly isHeading: boolean;
}

/** A heading, by offsets in its line; what stands behind it is under it. */
export interface TopicHeading {
  /** Of the lines that were given. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** Without its number. */
  readonly words: string;
  /** All that it names, the first of them as `topicOfWords` says; 'other' alone where it names none. */
  readonly topics: readonly Topic[];
}

/** In this order: 「依申请公开」 holds 「公开」, 「公开平台建设」 too. */
const words: readonly (readonly [OfficialTopic, RegExp])[] = [
  ['application', /申请/],
  ['supervision', /监督|保障|考核|评议|问责|追责|责任追究/],
  ['platform', /平台|载体|渠道|阵地/],
  ['management', /管理/],
  ['publication', /主动公+开|信息发布|公开情况|公开内容/],
];

export const topicOfWords = (heading: string): Topic =>
  words.find(([, word]) => word.test(heading))?.[0] ?? 'other';

/** Of one that names several: each that stands for itself. */
const besideOthers: Readonly<Record<OfficialTopic, RegExp>> = {
  application: /申请/,
  supervision: /监督|保障|考核|评议|问责|追责|责任追究/,
  platform: /平台|载体|渠道|阵地/,
  management:
    /信息(?:资源)?的?管理|(?<!监督|考核|队伍|人员|平台|网站|建设|栏目|渠道|载体|媒体|账号|日常|目标)管理/,
  publication: /主动公+开|主动、[^，。]{0,6}公开|信息发布|公开情况|公开内容/,
};

/** 「依申请公开」, 「信息公开申请」, 「信息公开平台」 are no 主动公开. */
const notPublication = /依?申请公开(?:情况)?|(?:政府)?信息公开(?:申请|平台)/g;

export function topicsOfWords(heading: string): readonly Topic[] {
  const first = topicOfWords(heading);
  if (first === 'other') return [first];
  const rest = heading.replace(notPublication, '');
  const named = officialTopics.filter((topic) =>
    besideOthers[topic].test(topic === 'publication' ? rest : heading),
  );
  return [first, ...named.filter((topic) => topic !== first)];
}

/**
 * The headings of section one in reading order. Sub-headings （一） are the topics where there are any; without them
 * whatever form names an official topic is, with all headings of that form.
 */
export function topicHeadings(lines: readonly HeadLine[]): readonly TopicHeading[] {
  const marked = lines.flatMap((line, index) => markedHeading(line, index) ?? []);
  if (marked.length) return marked;
  const found = otherForms.map((form) => lines.flatMap((line, index) => form(line.text, index)));
  return (
    found.find((headings) => headings.filter(({ topics }) => topics[0] !== 'other').length > 1) ??
    // One alone may have several of these forms.
    found
      .flatMap(([first]) => (isOfficial(first) ? [first] : []))
      .filter(
        ({ line, from }, at, all) =>
          !all.slice(0, at).some((one) => one.line === line && one.from === from),
      )
  );
}

const isOfficial = (heading: TopicHeading | undefined): heading is TopicHeading =>
  heading !== undefined && heading.topics[0] !== 'other';

/** 「（一）主动公开」 on a line of its own or run into its text. */
function markedHeading({ text, isHeading }: HeadLine, line: number): TopicHeading | undefined {
  const found = markedIn(text, isHeading);
  return found && { ...found, line };
}

const markedIn = keptByLine((text, isHeading: boolean): TopicHeading | undefined => {
  if (isHeading) return headingOf(0, 0, text.length, withoutMark(text));
  const shape = paragraphShape(text);
  if (shape.is === 'body') return undefined;
  const head = shape.is === 'runIn' ? shape.head : text;
  return headingOf(0, 0, text.indexOf(head) + head.length, withoutMark(head));
});

const headingOf = (line: number, from: number, to: number, name: string): TopicHeading => ({
  ...{ line, from, to },
  words: name.replace(/[。：:；;，,\s]+$/, '').trim(),
  topics: topicsOfWords(name),
});

type Form = (text: string, line: number) => readonly TopicHeading[];

const longestName = 20;
const numeral = '[一二三四五六七八九十]';
const name = `([^，,。：:；;、\\s]{2,${longestName}}(?:、[^，,。：:；;\\s]{2,12})?)`;
const behindName = '(?:\\s*[。：:，,；;]|\\s*$|\\s+)';

/** A number at the start of the paragraph: 「1.」, 「1、」, 「（1）」, 「①」, 「一、」, 「第一，」. */
const numbered: Form = startsWith(
  `(?:\\d{1,2}\\s*[.．、](?!\\d)|[（(]\\d{1,2}[）)]|[①-⑩]|${numeral}{1,2}、|第${numeral}{1,2}[，,、：:])\\s*`,
);

/** 「【主动公开】」, and a name with 方面 or a colon, or with nothing behind. */
const unnumbered: Form = (text, line) => {
  const found =
    /^[【［[]([^】］\]]{2,20})[】］\]]/.exec(text) ??
    /^([^，,。：:；;\d]{2,20}?(?:方面|情况|工作|建设))\s*[，,：:。]/.exec(text) ??
    /^([^，,。：:；;\d]{2,20})[：:]/.exec(text) ??
    /^([^，,。；;\d]{2,20})$/.exec(text);
  return found ? officialOnly(headingOf(line, 0, found[0].length, found[1] as string)) : [];
};

/** 「一是主动公开。…二是依申请公开。…」, also 「主动公开方面，…；依申请公开方面，…」 within a paragraph. */
const within: Form = (text, line) =>
  matchesIn(text, inParagraph).flatMap(({ index = 0, 0: whole, 1: first, 2: second }) =>
    officialOnly(headingOf(line, index, index + whole.length, first ?? second ?? '')),
  );

const inParagraph = new RegExp(
  `(?<=^|[。；;：:，,])\\s*(?:(?:${numeral}{1,2}是|其${numeral}[，,]?|第${numeral}[，,、：:]|[（(]${numeral}[）)]|\\d{1,2}[.．、](?!\\d))\\s*${name}${behindName}|([^，,。：:；;、\\d]{2,16}(?:、[^，,。：:；;、\\d]{2,12})?方面)[，,：:])`,
  'g',
);

const otherForms: readonly Form[] = [numbered, unnumbered, within];

function startsWith(mark: string): Form {
  const expression = new RegExp(`^${mark}${name}${behindName}`);
  return (text, line) => {
    const found = expression.exec(text);
    return found ? [headingOf(line, 0, found[0].length, found[1] as string)] : [];
  };
}

/** Without a number any clause could be one: only a name of an official topic is. */
const officialOnly = (heading: TopicHeading): TopicHeading[] =>
  heading.topics[0] === 'other' || !/^[^的了]*$/.test(heading.words) ? [] : [heading];

/** By line: the one topic that it stands under; undefined before the first, and where a line holds several. */
export function topicsOfLines(lines: readonly HeadLine[]): readonly (Topic | undefined)[] {
  const headings = topicHeadings(lines);
  let topic: Topic | undefined;
  return lines.map((_, line) => {
    const own = headings.filter((each) => each.line === line);
    const last = own[own.length - 1];
    if (last) topic = last.topics[0];
    return own.length > 1 ? undefined : topic;
  });
}
