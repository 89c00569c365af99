/** Hidden text is not read, and is quoted. */
import { describe, expect, test } from 'vitest';
import { allNotes, expectRead, note, p, r, readBody } from '../../testkit/reading/docx-parts.ts';

const hidden = (text: string) => note('hiddenText', `隐藏文字（没有读入）：“${text}”`);
const paragraphStyle = (id: string, properties: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`;
const characterStyle = (id: string, properties: string) =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`;
const vanish = '<w:rPr><w:vanish/></w:rPr>';
const styles = [
  paragraphStyle('HiddenParagraph', vanish),
  paragraphStyle('Derived', '<w:basedOn w:val="HiddenParagraph"/>'),
  paragraphStyle(
    'ShownAgain',
    '<w:basedOn w:val="HiddenParagraph"/><w:rPr><w:vanish w:val="0"/></w:rPr>',
  ),
  characterStyle('HiddenCharacter', vanish),
].join('');

describe('hidden text', () => {
  test('of a run is left out', () => {
    expectRead(p(r('甲') + r('乙', '<w:vanish/>') + r('丙')), ['甲丙'], { notes: [hidden('乙')] });
  });

  test.each(['1', 'true', 'on'])('is hidden by the switch written as "%s"', (value) => {
    expectRead(p(r('甲', `<w:vanish w:val="${value}"/>`)), [], { notes: [hidden('甲')] });
  });

  test.each(['0', 'false', 'off'])('is shown by the switch written as "%s"', (value) => {
    expectRead(p(r('甲', `<w:vanish w:val="${value}"/>`)), ['甲']);
  });

  test('is not what only a web page hides', () => {
    expectRead(p(r('3', '<w:webHidden/>')), ['3']);
  });

  test('of a character style is left out', () => {
    expectRead(p(r('甲') + r('乙', '<w:rStyle w:val="HiddenCharacter"/>')), ['甲'], {
      styles,
      notes: [hidden('乙')],
    });
  });

  test('of a paragraph style, or one based on it, is left out', () => {
    expectRead(
      p('甲', '<w:pStyle w:val="HiddenParagraph"/>') + p('乙', '<w:pStyle w:val="Derived"/>'),
      [],
      { styles, notes: [hidden('甲'), hidden('乙')] },
    );
  });

  test('is shown again by a style or a run that says so', () => {
    expectRead(
      p('甲', '<w:pStyle w:val="ShownAgain"/>') +
        p(r('乙', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Derived"/>'),
      ['甲', '乙'],
      { styles },
    );
  });

  test('is shown where both styles hide it, as Word does', () => {
    expectRead(
      p(r('甲', '<w:rStyle w:val="HiddenCharacter"/>'), '<w:pStyle w:val="HiddenParagraph"/>'),
      ['甲'],
      { styles },
    );
  });

  test('of blanks is not worth a note', () => {
    expectRead(p(r('甲') + r('　 ', '<w:vanish/>')), ['甲']);
  });

  test('is the mark of a paragraph alone: its text is shown', () => {
    expectRead(p('甲', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('乙'), ['甲', '乙']);
  });

  test('in more than forty paragraphs is counted', () => {
    const notes = allNotes(
      readBody(Array.from({ length: 42 }, () => p(r('甲', '<w:vanish/>'))).join('')),
    );
    expect(notes).toHaveLength(41);
    expect(notes[40]).toEqual(note('hiddenText', '另有2处隐藏文字，没有一一列出'));
  });
});
