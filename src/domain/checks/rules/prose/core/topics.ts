/**
 * The topics of section one: the five that the notice names (国办公开办函〔2021〕30号, on 「总体情况」), told by the
 * words of a heading in whatever form it has.
 */
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

/** The topic that a heading names: a line of its own, or one that runs into its text; undefined for other lines. */
export function topicOfHeading(
  { text, isHeading }: { readonly text: string; readonly isHeading: boolean },
  section: number,
): Topic | undefined {
  if (section !== 1) return undefined;
  if (isHeading) return topicOfWords(withoutMark(text));
  const shape = paragraphShape(text);
  return shape.is === 'runIn' ? topicOfWords(withoutMark(shape.head)) : undefined;
}

/** In this order: 「依申请公开」 holds 「公开」, 「公开平台建设」 too. */
const words: readonly (readonly [Topic, RegExp])[] = [
  ['application', /申请/],
  ['supervision', /监督|保障|考核|评议/],
  ['platform', /平台|载体|渠道|阵地/],
  ['management', /管理/],
  ['publication', /主动公开|信息发布|公开情况|公开内容/],
];

export const topicOfWords = (heading: string): Topic =>
  words.find(([, word]) => word.test(heading))?.[0] ?? 'other';
