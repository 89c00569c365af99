/** 退回单 and 审核单, composed from a review. */
import { tallyOf } from '../checks/core/tally.ts';
import { ruleTitle } from '../checks/rule-title.ts';
import { sayTally } from '../checks/wording/word-tally.ts';
import { lastYearProblem } from '../report/last-year.ts';
import { chineseNumeral } from '../report/prose.ts';
import { titleTail } from '../report/title.ts';
import { changesBetween } from './changes-between.ts';
import type { Opinion } from './opinion.ts';
import { fingerprintOf, sameFingerprint } from './report-fingerprint.ts';
import type { Approved } from './review.ts';
import { figuresTable } from './sheet-figures.ts';
import { findingsTable } from './sheet-findings.ts';
import { type Mask, maskingOf, nameAsTyped, type SheetInput } from './sheet-input.ts';
import {
  type ReviewSheet,
  type SheetFact,
  type SheetKind,
  type SheetPart,
  type SheetTable,
  sheetNames,
} from './sheet-model.ts';
import {
  inReadingOrder,
  opinionsTable,
  returnedOpinions,
  returnedTable,
} from './sheet-opinions.ts';
import { changeInShort, dateOf, deadlineWords, nothing, signedBy } from './sheet-words.ts';

export const composeSheet = (kind: SheetKind, input: SheetInput): ReviewSheet =>
  kind === 'return' ? returnSheet(input) : fullSheet(input);

function returnSheet(input: SheetInput): ReviewSheet {
  const mask = maskingOf(input);
  const { deadline, remark } = returningOf(input);
  const opinions = returnedOpinions(input);
  const part: SheetPart = {
    heading: '',
    paragraphs: [countWords(opinions)],
    ...(opinions.length > 0 && { table: returnedTable(opinions, input, mask) }),
  };
  return {
    ...headOf('return', input, [
      { name: '期限', text: deadlineWords(deadline) },
      { name: '总的意见', text: mask(remark.trim()) },
    ]),
    parts: [part],
    foot: [nameIsNoSeal],
  };
}

function fullSheet(input: SheetInput): ReviewSheet {
  const mask = maskingOf(input);
  const { report, opinions } = input;
  const parts = [
    decisionPart(input, mask),
    findingsPart(input, mask),
    opinionsPart(inReadingOrder(opinions, input), input, mask),
    tablePart('与上年对比', [mask(lastYearProblem(report) ?? '')], figuresTable(report, mask)),
    changesPart(input, mask),
  ];
  return {
    ...headOf('review', input, [{ name: '来源', text: mask(input.source) }]),
    parts: parts
      .flatMap((part) => part ?? [])
      .map((part, index) => ({
        ...part,
        heading: `${chineseNumeral(index + 1)}、${part.heading}`,
      })),
    foot: [
      nameIsNoSeal,
      ...(input.decision?.is === 'approved'
        ? ['指纹只用来核对内容有没有改动，不是电子签名。']
        : []),
    ],
  };
}

const nameIsNoSeal = '审核人、经办人的姓名是键入的文字，不是签名，也不代替印章。';

function headOf(kind: SheetKind, input: SheetInput, more: readonly SheetFact[]) {
  const { report } = input;
  const { by, at } = returningOf(input);
  const facts: readonly SheetFact[] = [
    { name: '单位', text: report.unit.trim() || '（未填单位）' },
    { name: '年度', text: `${report.year} 年` },
    { name: '审核人', text: nameAsTyped(by) },
    { name: '日期', text: dateOf(at) },
    ...more.filter(({ text }) => text),
  ];
  return {
    ...{ kind, unit: report.unit, year: report.year },
    ...{ title: `${titleTail}${sheetNames[kind]}`, facts },
  };
}

/** As it was decided, or as it is being written. */
function returningOf({ decision, reviewer, at, deadline, remark }: SheetInput) {
  if (!decision) return { by: reviewer, at, deadline, remark };
  return { deadline: '', ...decision };
}

/** 「需要处理的共 5 处：须改 3 处，建议 2 处。」 */
function countWords(opinions: readonly Opinion[]): string {
  if (opinions.length === 0) return '没有列入退回的内容。';
  const must = opinions.filter(({ kind }) => kind === 'must').length;
  const counts = [
    must > 0 ? `须改 ${must} 处` : '',
    must < opinions.length ? `建议 ${opinions.length - must} 处` : '',
  ];
  return `需要处理的共 ${opinions.length} 处：${counts.filter(Boolean).join('，')}。`;
}

function decisionPart(input: SheetInput, mask: Mask): SheetPart {
  const { decision } = input;
  const heading = '审核结论';
  if (!decision) return { heading, paragraphs: ['还没有退回，也没有同意。'] };
  const by = signedBy(nameAsTyped(decision.by), dateOf(decision.at));
  const remark = mask(decision.remark.trim());
  const word = decision.is === 'approved' ? '备注' : '总的意见';
  const remarks = remark ? [`${word}：${remark}`] : [];
  if (decision.is === 'approved') {
    return {
      heading,
      paragraphs: [`同意（${by}）。`, ...remarks, ...fingerprintWords(decision, input)],
    };
  }
  const deadline = deadlineWords(decision.deadline);
  const count = countWords(returnedOpinions(input));
  return {
    heading,
    paragraphs: [`退回（${by}）。${deadline && `${deadline}。`}${count}`, ...remarks],
  };
}

function fingerprintWords({ fingerprint }: Approved, { report }: SheetInput): string[] {
  const first = (digits: string) => digits.slice(0, 8);
  const { figures, text, title } = fingerprint;
  const isSame = sameFingerprint(fingerprint, fingerprintOf(report));
  return [
    `同意时的指纹：数字 ${first(figures)}，文字 ${first(text)}，标题 ${first(title)}。`,
    isSame ? '本单所列的报告与同意时一致。' : '同意以后报告又有改动。',
  ];
}

function findingsPart(input: SheetInput, mask: Mask): SheetPart {
  const { report, findings } = input;
  const silenced = (report.silenced ?? []).map(
    ({ rule, reason }) => `经办人在本报告中不再提示“${ruleTitle(rule)}”：${mask(reason)}`,
  );
  const table = findingsTable(input, mask);
  const paragraphs = [`${sayTally(tallyOf(report, findings))}。`, ...silenced];
  return { heading: '核对结果', paragraphs, ...(table && { table }) };
}

function opinionsPart(opinions: readonly Opinion[], input: SheetInput, mask: Mask): SheetPart {
  const heading = '审核意见';
  return opinions.length > 0
    ? { heading, paragraphs: [], table: opinionsTable(opinions, input, mask) }
    : { heading, paragraphs: ['没有写意见。'] };
}

function tablePart(
  heading: string,
  paragraphs: readonly string[],
  table: SheetTable | undefined,
): SheetPart | undefined {
  const said = paragraphs.filter(Boolean);
  return table || said.length > 0
    ? { heading, paragraphs: said, ...(table && { table }) }
    : undefined;
}

/** What was changed since the round before. */
function changesPart({ report, before }: SheetInput, mask: Mask): SheetPart | undefined {
  if (!before) return undefined;
  const rows = changesBetween(before.report, report).map(({ name, was, now }, index) => {
    const change = changeInShort(mask(was ?? ''), mask(now ?? ''));
    return [String(index + 1), mask(name), change.was || nothing, change.now || nothing];
  });
  const since = dateOf(before.at);
  const heading = '上一轮以来的改动';
  const words = `与上一轮${since && `（${since}）`}相比`;
  if (rows.length === 0) return { heading, paragraphs: [`${words}，没有改动。`] };
  return {
    heading,
    paragraphs: [`${words}，改动 ${rows.length} 处。`],
    table: {
      caption: heading,
      columns: [
        { id: 'number', head: '序号', share: 7, isCentred: true },
        { id: 'place', head: '部位', share: 25 },
        { id: 'was', head: '原为', share: 34 },
        { id: 'is', head: '现为', share: 34 },
      ],
      rows,
    },
  };
}
