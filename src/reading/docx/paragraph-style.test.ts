/** What paragraphs have from their properties and styles: headings and alignment. */
import { describe, test } from 'vitest';
import { expectRead, p, paragraph } from '../../testkit/reading/docx-parts.ts';

const style = (id: string, name: string, content = '', attributes = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${content}</w:style>`;
const based = (id: string) => `<w:basedOn w:val="${id}"/>`;
const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;
const jc = (value: string) => `<w:jc w:val="${value}"/>`;
const pPr = (content: string) => `<w:pPr>${content}</w:pPr>`;
const pStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;

const styles = [
  style('2', 'heading 1', pPr(outline(0))),
  style('a', 'Title', pPr(outline(0))),
  style('Subtle', '副题', based('a')),
  style('H3', 'Heading 3'),
  style('b4', '标题 4'),
  style('own', '我的标题', based('2')),
  style('flat', '平的标题', based('2') + pPr(outline(9))),
  style('second', '二级', based('2') + pPr(outline(1))),
  style('round1', '一圈', based('round2')),
  style('round2', '二圈', based('round1')),
].join('');

describe('the heading of a paragraph', () => {
  test.each<[how: string, properties: string, heading: number | undefined]>([
    ['its own outline level', outline(1), 2],
    ['its own outline level before that of its style', pStyle('2') + outline(2), 3],
    ['body text of its own in a heading style', pStyle('2') + outline(9), undefined],
    ['a heading style with an outline level', pStyle('2'), 1],
    ['a heading style known by its name only', pStyle('H3'), 3],
    ['a heading style with a Chinese name', pStyle('b4'), 4],
    ['a style based on a heading', pStyle('own'), 1],
    ['a style that takes the level away', pStyle('flat'), undefined],
    ['a style that sets another level', pStyle('second'), 2],
    ['the title, whatever outline level Chinese Word gives it', pStyle('a'), 0],
    ['a style based on the title', pStyle('Subtle'), 0],
    ['a style that the file does not define, by its id', pStyle('Heading2'), 2],
    ['the title without a definition', pStyle('Title'), 0],
    ['an unknown style', pStyle('Nowhere'), undefined],
    ['styles based on each other', pStyle('round1'), undefined],
    ['an outline level that is none', outline(77), undefined],
  ])('by %s', (_, properties, heading) => {
    expectRead(p('甲', properties), [paragraph('甲', heading === undefined ? {} : { heading })], {
      styles,
    });
  });

  test('is found by the id when the file has no styles', () => {
    expectRead(p('甲', pStyle('Heading1')) + p('乙', pStyle('标题')), [
      paragraph('甲', { heading: 1 }),
      paragraph('乙', { heading: 0 }),
    ]);
  });
});

describe('the alignment of a paragraph', () => {
  test.each<[value: string, align: 'center' | 'right' | undefined]>([
    ['center', 'center'],
    ['right', 'right'],
    ['end', 'right'],
    ['both', undefined],
    ['left', undefined],
    ['start', undefined],
    ['distribute', undefined],
  ])('written as "%s"', (value, align) => {
    expectRead(p('甲', jc(value)), [paragraph('甲', align ? { align } : {})]);
  });

  test('comes from its style, and its own is before that', () => {
    expectRead(
      p('甲', pStyle('Centred')) +
        p('乙', pStyle('Derived')) +
        p('丙', pStyle('Derived') + jc('left')),
      [paragraph('甲', { align: 'center' }), paragraph('乙', { align: 'center' }), '丙'],
      {
        styles:
          style('Centred', '居中', pPr(jc('center'))) + style('Derived', '派生', based('Centred')),
      },
    );
  });

  test('comes from the default style, and from the defaults of the document after that', () => {
    const defaults = `<w:docDefaults><w:rPrDefault/><w:pPrDefault>${pPr(jc('right'))}</w:pPrDefault></w:docDefaults>`;
    const normal = (content: string) => style('Normal', 'Normal', content, ' w:default="1"');
    expectRead(p('甲'), [paragraph('甲', { align: 'center' })], {
      styles: defaults + normal(pPr(jc('center'))),
    });
    expectRead(p('甲'), [paragraph('甲', { align: 'right' })], { styles: defaults + normal('') });
  });

  test('of a table is not that of its style names', () => {
    const tableDefault = `<w:style w:type="table" w:default="1" w:styleId="T"><w:name w:val="T"/>${pPr(jc('center'))}</w:style>`;
    expectRead(p('甲'), ['甲'], { styles: tableDefault });
  });
});
