/** Pages within a page, and reports that are in another file or shown by a script only. */
import { describe, expect, test } from 'vitest';
import { see } from '../../testkit/reading/html-pages.ts';
import { readPasted } from '../read-report-file.ts';
import { createBudget } from '../source/reading-budget.ts';
import { readHtml } from './read-html.ts';

const srcdoc = (html: string, more = '') =>
  `<iframe ${more} srcdoc="${html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">请更新浏览器</iframe>`;

describe('a page within a page is read in its place', () => {
  test('written into the frame', () => {
    const inner = '<html><body><div><p>乙 &amp; 丁<table><tr><td>1<td>2</table></div>';
    expect(see(`<p>甲</p>${srcdoc(inner)}<p>丙</p>`)).toEqual({
      blocks: ['甲', '乙 & 丁', '0:1 1:2', '丙'],
      notes: [],
    });
  });

  test('in a cell, and in a page within that page', () => {
    const inner = srcdoc('<p>3</p>');
    expect(see(`<table><tr><td>甲<td>${srcdoc(inner)}</table>`).blocks).toEqual(['0:甲 1:3']);
  });

  test('given as data', () => {
    expect(
      see('<iframe src="data:text/html;charset=utf-8,%3Cp%3E%E4%B9%99"></iframe>').blocks,
    ).toEqual(['乙']);
    expect(see('<object data="data:text/html;base64,PHA+MTI="></object>').blocks).toEqual(['12']);
  });

  test('where its own tags end nothing around it', () => {
    const inner = '</td></tr></table></div>乙';
    expect(see(`<table><tr><td>甲<td>${srcdoc(inner)}<td>丙</table>`).blocks).toEqual([
      '0:甲 1:乙 2:丙',
    ]);
  });

  test('with what is left out of it, and as hidden where the frame is', () => {
    expect(see(srcdoc('<p>甲<del>乙</del></p>')).notes).toEqual([
      'trackedChange 修订中已删除的文字没有读入：“乙”',
    ]);
    expect(see(`<p>甲</p>${srcdoc('<p>乙</p>', 'style="display:none"')}`)).toEqual({
      blocks: ['甲'],
      notes: ['hiddenText 网页上不显示的文字没有读入：“乙”'],
    });
  });

  test('written aside where the frame stands aside', () => {
    expect(see(`<nav>${srcdoc('<p>首页</p>')}</nav>`).blocks).toEqual(['aside 首页']);
  });
});

describe('a frame that shows another file', () => {
  test('is noted with the name of the file', () => {
    expect(see('<p>甲</p><iframe src="n_files/%E8%A1%A8.html?v=1"></iframe>').notes).toEqual([
      'notText 框架里显示的是另一个文件，没有读入；里面如有年报的内容，请打开“表.html”',
    ]);
  });

  test.each([
    '<iframe></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<iframe src="javascript:0"></iframe>',
    '<iframe src="count.html" width=0 height=0></iframe>',
    '<iframe src="count.html" style="display:none"></iframe>',
    '<object></object>',
  ])('is no note where it shows nothing: %s', (frame) => {
    expect(see(`<p>甲</p>${frame}`).notes).toEqual([]);
  });
});

describe('a page without a report says where it may be', () => {
  const elsewhere = (html: string) => readHtml(html, createBudget()).elsewhere;
  const words = '<p>一、总体情况</p>';
  const link = (name: string) => `<p>详见附件。</p><a href="/x/${name}">附件</a>`;

  test.each<[what: string, html: string, message: RegExp]>([
    ['in a template', `<template>${words}</template>`, /脚本显示.*全选复制/],
    ['in a script', '<script>document.write("<p>\u603b\u4f53\u60c5\u51b5")</script>', /脚本显示/],
    ['in data', `<script type="application/json">{"t":"总体情况"}</script>`, /脚本显示/],
    ['hidden', `<div style="display:none">${words}</div>`, /脚本显示/],
    ['made by a script', '<div id=app></div><script src="app.js"></script>', /脚本显示.*全选复制/],
    [
      'in frames',
      '<frameset><frame src="a.html"><frame src="b.html"></frameset>',
      /框架.*“a\.html”、“b\.html”/,
    ],
    ['in a PDF that it shows', '<embed src="P01.pdf">', /附件.*“P01\.pdf”.*全选复制/],
    ['in a PDF in a frame', '<iframe src="a/P02.pdf#page=1"></iframe>', /附件.*“P02\.pdf”/],
    [
      'in a PDF in a viewer',
      '<iframe src="/pdfjs/web/viewer.html?file=%2Fu%2FP03.pdf&page=1"></iframe>',
      /附件.*“P03\.pdf”/,
    ],
    ['in a page as an object', '<object data="nb.html"></object>', /框架.*“nb\.html”/],
    ['in pictures', '<p>青禾镇2024年政府信息公开工作年度报告</p><img src=1.jpg>', /图片.*新建年报/],
    ['in an attachment', link('%E5%B9%B4%E6%8A%A5.docx'), /附件.*“年报\.docx”$/],
    ['in an old attachment', link('nb.wps'), /附件.*“nb\.wps”$/],
  ])('%s', (_, html, message) => {
    expect(elsewhere(html)).toMatch(message);
    expect(() => readPasted({ html, text: '' })).toThrow(message);
  });

  test.each([
    '<p>会议通知</p>',
    `<p>关于召开会议的通知${'，请准时参加'.repeat(20)}</p><script src="a.js"></script>`,
    '<a href="index.html">首页</a>',
    '<p>会议通知</p><img src=1.jpg>',
    '<embed type="x/y">',
  ])('and nothing where nothing speaks of one: %s', (html) => {
    expect(elsewhere(html)).toBeUndefined();
  });

  test('and is read where it is in the page, whatever hangs on it', () => {
    const { report } = readPasted({
      html: `${words}<p>公开12条。</p>${link('nb.pdf')}<script>"总体情况"</script>`,
      text: '',
    });
    expect(JSON.stringify(report.sections.s1)).toContain('公开12条');
  });
});
