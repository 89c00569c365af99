/**
 * The fonts of an official document (GB/T 9704—2012, 5.2.2, 7.3.1, 7.3.3 and 7.5), and those that
 * stand in for them on a Windows without the old national fonts.
 */
import type { IFontAttributesProperties } from 'docx';

export interface WordFonts {
  readonly title: IFontAttributesProperties;
  /** The stand-in for 小标宋 is 宋体 in bold; 小标宋 itself is never set bold. */
  readonly titleIsBold: boolean;
  /** 一、 and the heads of tables */
  readonly heading1: IFontAttributesProperties;
  /** （一） */
  readonly heading2: IFontAttributesProperties;
  readonly body: IFontAttributesProperties;
  readonly pageNumber: IFontAttributesProperties;
}

/** What the font table says of a font, so that a program that lacks it finds the next best. */
export interface FontEntry {
  readonly name: string;
  readonly alternative: string;
  readonly family: 'modern' | 'auto' | 'roman';
  readonly pitch: 'fixed' | 'variable';
}

/**
 * All four slots and the hint: without the hint Word sets “ ” — … in the Latin font, and not every
 * program takes the hint over from a style, so it is repeated on each run.
 */
function fontOf(name: string, latin = name): IFontAttributesProperties {
  return { ascii: latin, hAnsi: latin, eastAsia: name, cs: latin, hint: 'eastAsia' };
}

/** Figures and Latin letters in the text. */
export const latinFont = 'Times New Roman';

const nationalFonts: WordFonts = {
  title: fontOf('方正小标宋简体'),
  titleIsBold: false,
  heading1: fontOf('黑体'),
  heading2: fontOf('楷体_GB2312'),
  body: fontOf('仿宋_GB2312', latinFont),
  pageNumber: fontOf('宋体'),
};

const plainWindowsFonts: WordFonts = {
  title: fontOf('宋体'),
  titleIsBold: true,
  heading1: fontOf('黑体'),
  heading2: fontOf('楷体'),
  body: fontOf('仿宋', latinFont),
  pageNumber: fontOf('宋体'),
};

export const wordFonts = (plain: boolean): WordFonts => (plain ? plainWindowsFonts : nationalFonts);

const fontEntries: readonly FontEntry[] = [
  { name: '方正小标宋简体', alternative: '宋体', family: 'auto', pitch: 'variable' },
  { name: '仿宋_GB2312', alternative: '仿宋', family: 'modern', pitch: 'fixed' },
  { name: '楷体_GB2312', alternative: '楷体', family: 'modern', pitch: 'fixed' },
  { name: '仿宋', alternative: 'FangSong', family: 'modern', pitch: 'fixed' },
  { name: '楷体', alternative: 'KaiTi', family: 'modern', pitch: 'fixed' },
  { name: '黑体', alternative: 'SimHei', family: 'modern', pitch: 'fixed' },
  { name: '宋体', alternative: 'SimSun', family: 'auto', pitch: 'variable' },
];

/** The entries of the font table for the fonts that are used. */
export function fontTableOf(fonts: WordFonts): FontEntry[] {
  const used = [fonts.title, fonts.heading1, fonts.heading2, fonts.body, fonts.pageNumber];
  return fontEntries.filter(({ name }) => used.some(({ eastAsia }) => eastAsia === name));
}
