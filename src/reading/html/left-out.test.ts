import { expect, test } from 'vitest';
import { see } from '../../testkit/reading/html-pages.ts';

const hidden = (text: string) => `hiddenText 网页上不显示的文字没有读入：${text}`;
const deleted = (text: string) => `trackedChange 修订中已删除的文字没有读入：${text}`;
const comment = (text: string) => `comment 批注、脚注没有读入：${text}`;

test.each<[oddity: string, html: string]>([
  ['the attribute', '<p hidden>一</p>甲'],
  ['the display', '<div style="display:none"><p>一</p></div>甲'],
  ['the visibility', '<p>甲<span style="VISIBILITY: hidden">一</span></p>'],
  ['Word', "<p>甲<span style='mso-hide:all'>一</span></p>"],
  ['a template', '<template><p>一</p></template>甲'],
  ['the want of scripts', '<noscript>一</noscript>甲'],
  ['a dialog that is not open', '<dialog>一</dialog>甲<dialog open></dialog>'],
  ['a font around a block', '<font style="display:none"><div>一</font>甲</div>'],
])('text hidden by %s is left out with a note', (_, html) => {
  expect(see(html)).toEqual({ blocks: ['甲'], notes: [hidden('“一”')] });
});

test('a page that hides itself until its script has run is read', () => {
  const html = '<body style="display:none;visibility:hidden"><p>甲</p></body>';
  expect(see(html)).toEqual({ blocks: ['甲'], notes: [] });
});

test('hidden white space needs no note', () => {
  const html = '<p hidden> &nbsp;\n<br><img></p><span style="display:none">\u200b</span>甲';
  expect(see(html)).toEqual({ blocks: ['甲'], notes: [] });
});

test('hidden scripts are no hidden text', () => {
  const html = '<div style="display:none"><script>一</script><style>二</style></div>甲';
  expect(see(html)).toEqual({ blocks: ['甲'], notes: [] });
});

test('many hidden texts make one note that quotes five and cuts the long ones', () => {
  const long = '长'.repeat(300);
  const html = `<p hidden>${long}</p>${'<p hidden>短<b>的</b><br>话</p>'.repeat(6)}甲`;
  const quotes = `“${'长'.repeat(200)}…”${'“短的 话”'.repeat(4)}等 7 处`;
  expect(see(html)).toEqual({ blocks: ['甲'], notes: [hidden(quotes)] });
});

test.each<[oddity: string, html: string, blocks: string[], quote: string]>([
  ['del and ins', '<p>甲<del>一</del><ins>乙</ins></p>', ['甲乙'], '“一”'],
  [
    'Word',
    "<p>甲<span class=msoDel><del cite='mailto:a' datetime='2026-01-01'>一</del></span><span class=msoIns><ins>乙</ins></span></p>",
    ['甲乙'],
    '“一”',
  ],
  ['a class alone', '<p>甲<span class="x msoDel">一</span></p>', ['甲'], '“一”'],
  ['s and strike', '<p>甲<s>一</s>乙<strike>二</strike></p>', ['甲乙'], '“一”“二”'],
])('text deleted with %s is left out with a note', (_, html, blocks, quote) => {
  expect(see(html)).toEqual({ blocks, notes: [deleted(quote)] });
});

test('a line through text alone deletes nothing', () => {
  expect(see('<p style="text-decoration:line-through">甲</p>')).toEqual({
    blocks: ['甲'],
    notes: [],
  });
});

test('a deletion that is not ended goes no further than its paragraph', () => {
  expect(see('<p>甲<s>一</p><p>乙</p>')).toEqual({
    blocks: ['甲', '乙'],
    notes: [deleted('“一”')],
  });
});

test("Word's comments are left out with a note for each, their marks without", () => {
  const html = `<p>甲<a style='mso-comment-reference:A_1'>乙</a><span class=MsoCommentReference><span><![if !supportAnnotations]><a class=msocomanchor href="#_msocom_1">[A1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>丙</p>
<div style='mso-element:comment-list'><hr class=msocomoff>
<div style='mso-element:comment'><div class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[A1]</a>一</p><p class=MsoCommentText>二</p></div></div>
<div style='mso-element:comment'><p>三</p></div></div>`;
  expect(see(html)).toEqual({ blocks: ['甲乙丙'], notes: [comment('“一”“二”“三”')] });
});

test('a mark of a footnote ends where its own end tag stands', () => {
  const html = '<p><span>甲<a class=MsoFootnoteReference><span>[</span>1]</a>乙</span></p>';
  expect(see(html)).toEqual({ blocks: ['甲乙'], notes: [] });
});

test.each<[program: string, html: string]>([
  [
    'Word',
    "<p>甲<a style='mso-footnote-id:ftn1' href='#_ftn1'><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a>乙</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a><span class=MsoFootnoteReference>[1]</span></a> 一</p></div></div>",
  ],
  [
    'Word, saved without its own marks',
    '<p>甲<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>乙</p><div id=ftn1><p class=MsoFootnoteText>一</p></div>',
  ],
  [
    'LibreOffice',
    '<p>甲<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>乙</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym">1</a>一</p></div>',
  ],
])('footnotes of %s are left out with a note', (_, html) => {
  expect(see(html)).toEqual({ blocks: ['甲乙'], notes: [comment('“一”')] });
});

test.each<[program: string, html: string]>([
  [
    'Word',
    "<div style='mso-element:header'><p>第 1 页</p></div><p>甲</p><div style='mso-element:footer'>脚</div>",
  ],
  ['LibreOffice', '<div title="header"><p>第 1 页</p></div><p>甲</p><div title="footer">脚</div>'],
])('what %s prints on every sheet is noted, the number of the page is not', (_, html) => {
  expect(see(html)).toEqual({
    blocks: ['甲'],
    notes: ['outsideReport 页眉页脚没有读入：“脚”'],
  });
});
