/** The two parts of the package that are written here from start to end. */
import { type FontEntry, latinFont } from './word-fonts.ts';
import { escapeXml } from './word-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** The properties of the file: title, office, date, language, and nothing from the draft. */
export function corePropertiesXml(file: { title: string; unit: string; now: Date }): string {
  const { title, unit, now } = file;
  const date = `${now.toISOString().slice(0, 19)}Z`;
  const text = (name: string, value: string) =>
    value ? `<${name}>${escapeXml(value)}</${name}>` : '';
  const dated = (name: string) => `<${name} xsi:type="dcterms:W3CDTF">${date}</${name}>`;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${core}"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    text('dc:title', title),
    text('dc:creator', unit),
    text('cp:lastModifiedBy', unit),
    dated('dcterms:created'),
    dated('dcterms:modified'),
    text('dc:language', 'zh-CN'),
    '</cp:coreProperties>',
  ].join('');
}

/** Names for each font what may stand in for it; charset 86 is GB2312. */
export function fontTableXml(fonts: readonly FontEntry[]): string {
  const entries = fonts.map(
    ({ name, alternative, family, pitch }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  );
  const latin =
    `<w:font w:name="${latinFont}"><w:charset w:val="00"/><w:family w:val="roman"/>` +
    '<w:pitch w:val="variable"/></w:font>';
  return `${declaration}<w:fonts xmlns:w="${word}">${entries.join('')}${latin}</w:fonts>`;
}
