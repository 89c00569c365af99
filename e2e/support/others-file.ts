/** A report as another office would send it: a Word file of other hands, with the oddities of such files. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

interface ExampleReport {
  readonly title: { readonly text: string };
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly (string | { readonly text: string })[];
  }[];
  readonly table2: {
    readonly rows: readonly { readonly values: Readonly<Record<string, string>> }[];
  };
  readonly table3: { readonly rows: readonly { readonly values: readonly string[] }[] };
  readonly table4: Readonly<Record<'review' | 'direct' | 'after', readonly string[]>>;
}

export interface Oddities {
  /** Figures of table 三 by row label and column, in place of the right ones. */
  readonly figures?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Labels and headings in other words. */
  readonly words?: Readonly<Record<string, string>>;
  /** Words within paragraphs in other words. */
  readonly within?: Readonly<Record<string, string>>;
  /** Of which year, 2025 where it is not said. */
  readonly year?: number;
}

const applicants = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'.split(' ');
const outcomes = '结果维持 结果纠正 其他结果 尚未审结 总计'.split(' ');
const items: readonly (readonly [title: string, heads: string, rows: string])[] = [
  ['第二十条第（一）项', '本年制发件数 本年废止件数 现行有效件数', '规章 行政规范性文件'],
  ['第二十条第（五）项', '本年处理决定数量', '行政许可'],
  ['第二十条第（六）项', '本年处理决定数量', '行政处罚 行政强制'],
  ['第二十条第（八）项', '本年收费金额（单位：万元）', '行政事业性收费'],
];
const results: readonly (readonly [group: string, rows: string])[] = [
  ['', '一、本年新收政府信息公开申请数量 二、上年结转政府信息公开申请数量'],
  ['', '（一）予以公开 （二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  [
    '（三）不予公开',
    '1.属于国家秘密 2.其他法律行政法规禁止公开 3.危及“三安全一稳定” 4.保护第三方合法权益 5.属于三类内部事务信息 6.属于四类过程性信息 7.属于行政执法案卷 8.属于行政查询事项',
  ],
  [
    '（四）无法提供',
    '1.本机关不掌握相关政府信息 2.没有现成信息需要另行制作 3.补正后申请内容仍不明确',
  ],
  [
    '（五）不予处理',
    '1.信访举报投诉类申请 2.重复申请 3.要求提供公开出版物 4.无正当理由大量反复申请 5.要求行政机关确认或重新出具已获取信息',
  ],
  [
    '（六）其他处理',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 3.其他',
  ],
  ['', '（七）总计 四、结转下年度继续办理'],
];

/**
 * The 2025 example as a Word file without styles and merges, with half-width brackets and heading 六
 * numbered by Word.
 */
export function othersWordFile({
  figures = {},
  words = {},
  within = {},
  year = 2025,
}: Oddities = {}): Buffer {
  const file = new URL('../../src/examples/finished-2025.json', import.meta.url);
  const report: ExampleReport = JSON.parse(readFileSync(file, 'utf8'));
  const say = (text: string) =>
    changed(words[text] ?? text, within)
      .split('2025')
      .join(String(year))
      .replace(/（/g, '(')
      .replace(/）/g, ')');
  const tables: Record<number, string> = {
    2: table(rowsOfTable2(report), say),
    3: table(rowsOfTable3(report, figures), say),
    4: table(rowsOfTable4(report), say),
  };
  const body = report.sections.flatMap(({ heading, paragraphs }, index) => [
    index === 5 ? numbered(say(heading.slice(2))) : paragraph(say(heading)),
    ...paragraphs.flatMap((one) => (typeof one === 'string' ? [paragraph(say(one))] : [])),
    tables[index + 1] ?? '',
    ...paragraphs.flatMap((one) => (typeof one === 'string' ? [] : [paragraph(say(one.text))])),
  ]);
  return packed([paragraph(say(report.title.text)), ...body].join(''));
}

const changed = (text: string, within: NonNullable<Oddities['within']>) =>
  Object.entries(within).reduce((line, [from, to]) => line.split(from).join(to), text);

type Rows = readonly (readonly string[])[];

function rowsOfTable2({ table2 }: ExampleReport): Rows {
  const values = table2.rows.map((row) => Object.values(row.values));
  return items.flatMap(([title, heads, rows]) => [
    [title],
    ['信息内容', ...heads.split(' ')],
    ...rows.split(' ').map((label) => [label, ...(values.shift() ?? [])]),
  ]);
}

function rowsOfTable3({ table3 }: ExampleReport, figures: NonNullable<Oddities['figures']>): Rows {
  const values = table3.rows.map((row) => row.values);
  return [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '', '', ...applicants],
    ...results.flatMap(([group, rows], index) =>
      rows.split(' ').map((label) => {
        const outer = index === 0 || label.startsWith('四') ? '' : '三、本年度办理结果';
        const own = values.shift() ?? [];
        const typed = own.map((value, column) => figures[label]?.[column] ?? value);
        return [outer, group, label, ...typed];
      }),
    ),
  ];
}

function rowsOfTable4({ table4 }: ExampleReport): Rows {
  const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  return [
    groups.flatMap((name) => [name, '', '', '', '']),
    groups.flatMap(() => outcomes),
    [...table4.review, ...table4.direct, ...table4.after],
  ];
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
const numbered = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;

function table(rows: Rows, say: (text: string) => string): string {
  const lines = rows.map(
    (cells) => `<w:tr>${cells.map((text) => cell(say(text))).join('')}</w:tr>`,
  );
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="6"/>' +
  '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const relation = (kind: string, target: string) =>
  strToU8(
    `<Relationships xmlns="${packageNames}/relationships">` +
      `<Relationship Id="r1" Type="${officeRelation}/${kind}" Target="${target}"/></Relationships>`,
  );

function packed(body: string): Buffer {
  const part = (root: string, content: string) =>
    strToU8(`<?xml version="1.0"?><w:${root} xmlns:w="${word}">${content}</w:${root}>`);
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(`<Types xmlns="${packageNames}/content-types"/>`),
      '_rels/.rels': relation('officeDocument', 'word/document.xml'),
      'word/_rels/document.xml.rels': relation('numbering', 'numbering.xml'),
      'word/numbering.xml': part('numbering', numbering),
      'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    }),
  );
}
