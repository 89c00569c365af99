/** The whole report of which some places are given: everything else is in order and says no figure. */
import { editionForYear } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { addressBook } from '../../domain/place/address.ts';
import { blankReport, usualDeadline } from '../../domain/report/blank-report.ts';
import { blockId, blocksFromParagraphs } from '../../domain/report/prose.ts';
import {
  type ProseBlock,
  type Report,
  type SectionNumber,
  sectionKey,
} from '../../domain/report/report.ts';

/** Whose report it is, what its tables hold, and what stands at some of its places. */
export interface PlacedTexts {
  /** For messages. */
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  /** By public address, the cells that are not 0. */
  readonly tables: Readonly<Record<string, number | string>>;
  /** By place: "title", "preamble", "1.2", "5" … */
  readonly texts: readonly (readonly [place: string, text: string])[];
}

/** @throws Error where a cell is not one of the form of the year */
export function reportOfTexts(of: PlacedTexts): Report {
  return of.texts.reduce((report, [place, text]) => withTextAt(report, place, text), {
    ...neutralReport(of),
    cells: cellsOf(of),
  });
}

/** Every cell of the form: "0", or what the case has in it. */
function cellsOf({ id, year, unit, tables }: PlacedTexts): Record<string, string> {
  const report = blankReport({ unit, year, deadline: usualDeadline(year) });
  const cells = Object.fromEntries(
    figureCells(editionForYear(year), report).map(({ key }) => [key, '0']),
  );
  for (const [address, figure] of Object.entries(tables)) {
    const key = addressBook(report).keyOf(address);
    if (!key) throw new Error(`${id}: the form of ${report.edition} has no cell ${address}`);
    cells[key] = String(figure);
  }
  return cells;
}

/** A report without a fault in its sentences, whatever its tables hold. */
function neutralReport({ unit, year }: Pick<PlacedTexts, 'unit' | 'year'>): Report {
  const report = blankReport({ unit, year, deadline: usualDeadline(year) });
  const { documentNumber } = editionForYear(year);
  const { s1, s5, s6 } = report.sections;
  return {
    ...report,
    preamble: `本报告根据《中华人民共和国政府信息公开条例》和${documentNumber}编制，统计期限为${year}年1月1日至${year}年12月31日。`,
    closing: { signature: unit, date: `${year + 1}年1月15日` },
    sections: {
      ...report.sections,
      s1: { ...s1, blocks: withTexts(s1.blocks, topicTexts) },
      s5: { ...s5, blocks: withTexts(s5.blocks, problemTexts) },
      s6: { ...s6, blocks: withTexts(s6.blocks, [otherText(year)]) },
    },
  };
}

const topicTexts = [
  '通过政府网站和公开栏发布政府信息，内容涉及财政、民生和办事服务。',
  '申请的登记、审查、办理、答复、归档由专人负责。',
  '文件起草时确定公开属性，发布前逐件审查，公开后归档备查。',
  '维护网站专栏，定期核对公开栏。',
  '工作考核方面，列入年度考核；社会评议方面，群众总体满意；责任追究方面，没有需要追究责任的情形。',
];

/** They speak of replies too, as they should where one was set aside on review. */
const problemTexts = [
  '政策解读的形式较为单一，有的申请答复说理不够充分。',
  '增加图示和问答，答复前由法律顾问审核。',
];

/** The fee has to be reported since 2021. */
const otherText = (year: number) =>
  year >= 2021
    ? '本年度未收取政府信息公开信息处理费，没有其他需要报告的事项。'
    : '没有其他需要报告的事项。';

const withTexts = (blocks: readonly ProseBlock[], texts: readonly string[]): ProseBlock[] =>
  blocks.map((block, index) => ({ ...block, text: texts[index] ?? '' }));

function withTextAt(report: Report, place: string, text: string): Report {
  const lines = text.split('\n');
  const [, section, topic] = /^([1-6])(?:\.([0-5]))?$/.exec(place) ?? [];
  if (section && topic) return withTopic(report, Number(topic), text);
  if (section) {
    const number = Number(section) as SectionNumber;
    return withBlocks(report, number, blocksFromParagraphs(lines, number));
  }
  switch (place) {
    case 'title':
      return { ...report, title: lines.join('') };
    case 'preamble':
      return { ...report, preamble: text };
    case 'closing':
      return { ...report, closing: { signature: lines[0] ?? '', date: lines[1] ?? '' } };
    default:
      throw new Error(`no place "${place}" of a report`);
  }
}

/** Topic 0 is what stands before the first sub-heading of section 一. */
function withTopic(report: Report, topic: number, text: string): Report {
  const { blocks } = report.sections.s1;
  const first = { id: blockId(1, blocks.length + 1), mark: '', name: '', text };
  return withBlocks(
    report,
    1,
    topic === 0
      ? [first, ...blocks]
      : blocks.map((block) => (block.id === blockId(1, topic) ? { ...block, text } : block)),
  );
}

function withBlocks(report: Report, section: SectionNumber, blocks: ProseBlock[]): Report {
  const key = sectionKey(section);
  return {
    ...report,
    sections: { ...report.sections, [key]: { ...report.sections[key], blocks } },
  };
}
