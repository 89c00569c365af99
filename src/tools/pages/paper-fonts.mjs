/**
 * The same fonts for LibreOffice and for the browser: a face of the Word file that is not installed is another one's
 * name, by fontconfig, which both of them ask.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names by which the Word file and the sheets call each face, and what stands in for it, the best first. */
const faces = [
  {
    names: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong'],
    standIns: ['STFangsong', 'FandolFang', 'Noto Serif CJK SC'],
  },
  {
    names: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi'],
    standIns: ['STKaiti', 'FandolKai', 'AR PL UKai CN', 'Noto Serif CJK SC'],
  },
  {
    names: ['黑体', 'SimHei'],
    standIns: ['STHeiti', 'FandolHei', 'Noto Sans CJK SC'],
  },
  {
    names: ['宋体', 'SimSun'],
    standIns: ['STSong', 'FandolSong', 'Noto Serif CJK SC'],
  },
  {
    names: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05'],
    standIns: ['宋体', 'SimSun', 'STSong', 'FandolSong', 'Noto Serif CJK SC'],
  },
  { names: ['Times New Roman'], standIns: ['Liberation Serif', 'Tinos'] },
];

/**
 * @param {string} folder for the fontconfig file
 * @returns {{ config: string, used: { face: string, font: string }[] } | string} what both programs are started with
 * (FONTCONFIG_FILE); a word on what is missing where a face has no font
 */
export function equalFonts(folder) {
  const installed = installedFonts();
  if (installed.size === 0) return 'fontconfig (fc-list) is not installed';
  /** @type {{ face: string, font: string }[]} */
  const used = [];
  let rules = '';
  for (const { names, standIns } of faces) {
    const face = /** @type {string} */ (names[0]);
    const font = [...names, ...standIns].find((name) => installed.has(name));
    if (!font) return `no font for ${face}: ${standIns.join(', ')}`;
    used.push({ face, font });
    for (const name of names) if (name !== font) rules += ruleOf(name, font);
  }
  const config = join(folder, 'fonts.conf');
  writeFileSync(config, fontconfig(rules));
  return { config, used };
}

function installedFonts() {
  const { stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  return new Set(
    (stdout ?? '')
      .split(/[\n,]/)
      .map((name) => name.trim())
      .filter(Boolean),
  );
}

/**
 * @param {string} name
 * @param {string} font
 */
const ruleOf = (name, font) => `  <match target="pattern">
    <test qual="any" name="family"><string>${name}</string></test>
    <edit name="family" mode="assign" binding="same"><string>${font}</string></edit>
  </match>
`;

/** @param {string} rules */
const fontconfig = (rules) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
${rules}</fontconfig>
`;
