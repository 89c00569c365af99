import { describe, expect, test } from 'vitest';
import { sectionParagraphs } from '../../domain/report/paragraphs.ts';
import { paragraph, plainTable, sourceOf } from '../../testkit/reading/source.ts';
import {
  changed,
  expectReport,
  headings,
  kindsOf,
  report2025,
  source2025,
  textOf,
} from '../../testkit/reading/variants.ts';
import { interpretSource } from './interpret-source.ts';

const isHeading = (text: string) => headings.some((heading) => heading === text);
const firstTextBehind = (heading: string) => {
  const at = source2025.blocks.findIndex(
    (block) => block.is === 'paragraph' && block.text === heading,
  );
  const next = source2025.blocks[at + 1];
  return next?.is === 'paragraph' ? next.text : '';
};

describe('a heading in one paragraph with its text', () => {
  test.each(
    ([0, 4, 5] as const).flatMap((index) =>
      ['：', '。', '　', ''].map((sign) => [headings[index], sign] as const),
    ),
  )('%s%s… is heading and text, and it is said', (heading, sign) => {
    const text = firstTextBehind(heading);
    const source = changed((line) => {
      if (line === heading) return [];
      return line === text ? [paragraph(heading + sign + text)] : undefined;
    });
    const at = headings.indexOf(heading) + 1;
    expectReport(source, [`otherHeading section${at}`]);
  });

  test.each([
    ['六、其他需要报告的事项：无。', '无。'],
    ['六、其他需要报告的事项 无', '无'],
    ['六、其他需要报告的事项无', '无'],
    ['六、其他需要报告的事项。（一）收费情况。未收取。', '（一）收费情况。未收取。'],
  ])('%s says %s', (line, text) => {
    const source = changed((text) => (text === headings[5] ? [paragraph(line)] : undefined));
    expect(sectionParagraphs(interpretSource(source).report.sections.s6)[0]).toBe(text);
  });

  test.each(['二、主动公开政府信息情况表', '二、主动公开政府信息情况（见下表）'])(
    '%s is a heading and nothing else',
    (line) => {
      const source = changed((text) => (text === headings[1] ? [paragraph(line)] : undefined));
      const { report } = interpretSource(source);
      expect(report.asPrinted).toEqual({ section2: line });
      expect(textOf(report)).toEqual(textOf(report2025));
    },
  );
});

describe('headings in two paragraphs', () => {
  test('the number in one and the words in the other', () => {
    expectReport(
      changed((text) =>
        isHeading(text) ? [paragraph(text.slice(0, 2)), paragraph(text.slice(2))] : undefined,
      ),
    );
  });

  test('broken where the line is full', () => {
    expectReport(
      changed((text) =>
        isHeading(text) && text.length > 12
          ? [paragraph(text.slice(0, 9)), paragraph(text.slice(9))]
          : undefined,
      ),
    );
  });
});

describe('other numbers and signs: the sections are found, the wording is noted', () => {
  test.each<[string, (heading: string, index: number) => string]>([
    ['【一、总体情况】', (heading) => `【${heading}】`],
    ['一、【总体情况】', (heading) => `${heading.slice(0, 2)}【${heading.slice(2)}】`],
    ['一、总体情况：', (heading) => `${heading}：`],
    ['一总体情况', (heading) => heading.replace('、', '')],
    ['（一）总体情况', (heading) => heading.replace(/^(.)、/, '（$1）')],
    ['1、总体情况', (heading, index) => `${index + 1}${heading.slice(1)}`],
    ['第一部分　总体情况', (heading) => heading.replace(/^(.)、/, '第$1部分　')],
    ['**一、总体情况**', (heading) => `**${heading}**`],
    ['总体情况', (heading) => heading.slice(2)],
  ])('%s', (_, write) => {
    const source = changed((text) => {
      const index = [...(headings as readonly string[])].indexOf(text);
      return index < 0 ? undefined : [paragraph(write(text, index))];
    });
    expectReport(
      source,
      headings.map((_heading, index) => `otherHeading section${index + 1}`),
    );
  });
});

test('a list of the headings behind the report is no part of it', () => {
  const links = headings.map((heading) => paragraph(heading));
  expectReport({ ...source2025, blocks: [...source2025.blocks, ...links] }, [
    'outsideReport report',
  ]);
});

test('headings like those of the sections stay text of section one', () => {
  const lines = ['（一）总体情况', '良好', '（二）主动公开政府信息情况', '良好'];
  const source = changed((text) =>
    text === headings[0] ? [text, ...lines].map((line) => paragraph(line)) : undefined,
  );
  const { report, notes } = interpretSource(source);
  expect(notes).toEqual([]);
  expect(sectionParagraphs(report.sections.s1).slice(0, 4)).toEqual(lines);
});

test('page numbers between the paragraphs are no text', () => {
  const blocks = source2025.blocks.flatMap((block, index) =>
    index % 9 === 5 ? [block, paragraph(`— ${index} —`)] : [block],
  );
  const pages = blocks.length - source2025.blocks.length;
  expectReport({ ...source2025, blocks }, Array(pages).fill('outsideReport report'));
});

test('a report of seven sections, as before 2019, is read as far as it goes', () => {
  const seven = [
    '一、概述',
    '二、主动公开政府信息情况',
    '三、依申请公开政府信息情况',
    '四、政府信息公开收费及减免情况',
    '五、行政复议、提起行政诉讼情况',
    '六、存在的主要问题和改进措施',
    '七、其他需要说明的事项',
  ];
  const indicators = plainTable(
    ['指标名称', '单位', '统计数'],
    ['一、主动公开情况', '—', '—'],
    ['（一）主动公开政府信息数', '条', '120'],
  );
  const source = sourceOf([
    paragraph('青禾镇人民政府2018年政府信息公开工作年度报告'),
    ...seven.flatMap((heading) => [paragraph(heading), paragraph(`${heading.slice(2)}如下。`)]),
    indicators,
  ]);
  const { report } = interpretSource(source);
  expect(report).toMatchObject({ unit: '青禾镇人民政府', year: 2018 });
  expect(sectionParagraphs(report.sections.s5)).toEqual(['存在的主要问题和改进措施如下。']);
  expect(sectionParagraphs(report.sections.s6)).toEqual(['其他需要说明的事项如下。']);
  expect(kindsOf(source)).toContain('outsideReport report');
  expect(report.cells).toEqual({});
});
