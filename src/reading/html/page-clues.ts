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
  #shown = 0;

  /** A frame that shows another file. */
  addFrame(address: string): void {
    (documents.test(fileName(address)) ? this.#attachments : this.#frames).push(fileName(address));
  }

  /** A link, or what is shown by a program of its own. */
  addLink(address: string): void {
    const name = fileName(address);
    if (documents.test(name) && !this.#attachments.includes(name)) this.#attachments.push(name);
  }

  addScript(): void {
    this.#hasScript = true;
  }

  addShown(text: string): void {
    if (hasVisibleText(text)) this.#shown += text.trim().length;
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
    if (this.#hasScript && this.#shown < shortestPage) {
      return `这一页几乎没有文字，内容像是由脚本显示的；${copy}`;
    }
    return undefined;
  }
}

const names = (all: readonly string[]): string =>
  all
    .filter((name, index) => all.indexOf(name) === index)
    .slice(0, mostNames)
    .map((name) => `“${name}”`)
    .join('、');
