/** What a page says of a report that is not in it: in other files, or shown by its script only. */
import { hasVisibleText } from '../source/visible-text.ts';
import { fileName } from './frames.ts';

/** Words that only a report has, as they are and as scripts write them. */
const reportWords =
  /(总体情况|主动公开政府信息情况|(信息|政务)公开工作年度报告)|\\u603b\\u4f53\\u60c5\\u51b5|\\u4e3b\\u52a8\\u516c\\u5f00\\u653f\\u5e9c/i;

const documents = /\.(pdf|docx?|wps|ofd|rtf|xlsx?|et|zip|rar)$/i;

const mostNames = 5;
const tail = 40;

/** Shorter pages are only a frame around what a script shows. */
const shortestPage = 60;

export class PageClues {
  readonly #frames: string[] = [];
  readonly #attachments: string[] = [];
  #before = '';
  #hidesReport = false;
  #hasScript = false;
  #hasPictures = false;
  #namesReport = false;
  #shown = 0;

  /** A frame that shows another file. */
  addFrame(address: string): void {
    const name = shownFile(address);
    (documents.test(name) ? this.#attachments : this.#frames).push(name);
  }

  /** A link, or what is shown by a program of its own. */
  addLink(address: string): void {
    const name = shownFile(address);
    if (documents.test(name) && !this.#attachments.includes(name)) this.#attachments.push(name);
  }

  addScript(): void {
    this.#hasScript = true;
  }

  addPicture(): void {
    this.#hasPictures = true;
  }

  addShown(text: string): void {
    if (hasVisibleText(text)) this.#shown += text.trim().length;
    this.#namesReport ||= reportWords.test(text);
  }

  /** Text of a script, or that is not shown; comes in pieces. */
  addUnshown(text: string): void {
    if (this.#hidesReport) return;
    this.#hidesReport = reportWords.test(this.#before + text);
    this.#before = (this.#before + text).slice(-tail);
  }

  /** What to do where no report is found; undefined where nothing speaks of one. */
  get elsewhere(): string | undefined {
    const copy = '请在浏览器里打开这一页，等年报显示出来，全选复制，粘贴到“粘贴全文”';
    if (this.#hidesReport) return `这一页的年报是由脚本显示的，文件里没有显示出来的文字；${copy}`;
    if (this.#frames.length > 0) {
      return `这一页的内容在框架里，是另外的文件，没有读入；请打开${names(this.#frames)}，或者${copy}`;
    }
    if (this.#attachments.length > 0) {
      const isPdf = this.#attachments.some((name) => /\.pdf$/i.test(name));
      const pdf = isPdf ? '；PDF 请打开后全选复制，粘贴到“粘贴全文”' : '';
      return `这一页里没有年报，年报像是在附件里；请下载并打开附件${names(this.#attachments)}${pdf}`;
    }
    if (this.#hasPictures && this.#namesReport) {
      return '这一页的年报像是图片，图片里的文字没有读入；请改用它的 Word 文件，或者新建年报，照着图片填写';
    }
    if (this.#hasScript && this.#shown < shortestPage) {
      return `这一页几乎没有文字，内容像是由脚本显示的；${copy}`;
    }
    return undefined;
  }
}

/** The file that a frame or a link leads to; viewers of documents are told it: 「viewer.html?file=/x/2024.pdf」. */
function shownFile(address: string): string {
  const query = /[?#](.*)$/s.exec(address)?.[1] ?? '';
  const told = query
    .split(/[&#]/)
    .map((pair) => fileName(fileName(pair.slice(pair.indexOf('=') + 1))))
    .find((name) => documents.test(name));
  const name = fileName(address);
  return told === undefined || documents.test(name) ? name : told;
}

const names = (all: readonly string[]): string =>
  all
    .filter((name, index) => all.indexOf(name) === index)
    .slice(0, mostNames)
    .map((name) => `“${name}”`)
    .join('、');
