import { describe, expect, test } from 'vitest';
import { scopeWordsIn } from './scope-words.ts';
import { thingOf } from './things.ts';

/** What stands before the mark belongs to another figure. */
const said = (line: string) => {
  const at = line.indexOf('|') + 1;
  const words = scopeWordsIn(line, 2023).filter(({ from }) => from >= at);
  return [thingOf(line.slice(at), words, at) ?? 'none'];
};

describe('an application', () => {
  test.each<[string, string[]]>([
    ['经网站申请', ['application']],
    ['“依申请公开”申请', ['application']],
    ['收到申请', ['application']],
    ['收到依申请公开事项', ['application']],
    ['收到的申请', ['application']],
    ['村民的申请', ['application']],
    ['依申请公开“申请”', ['application']],
    ['台账登记申请', ['application']],
    ['逐件登记申请', ['application']],
    ['登记申请', ['application']],
    ['信访件外的申请', ['application']],
    ['经政府网站提交的申请', ['application']],
    ['由网站端收到的申请', ['application']],
    ['经网站收到申请', ['application']],
    ['经由公众号收到申请', ['application']],
    ['告知主动公开网址的申请', ['application']],
    ['引导查阅公示后申请', ['application']],
    ['信访件|登记申请', ['application']],
    ['信访件|和收到的申请', ['application']],
    ['我办|台账登记申请', ['application']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('something else', () => {
  test.each<[string, string[]]>([
    ['信访的现场申请', ['other']],
    ['信访|低保申请的', ['other']],
    ['受理信访|网站由村民收到', ['other']],
    ['受理信访|信访告知村民', ['other']],
    ['从去年起，网站收到', ['other']],
    ['经网站，提交', ['other']],
    ['低保申请', ['other']],
    ['收到信访申请', ['other']],
    ['危房改造申请', ['other']],
    ['“跨省通办”申请', ['other']],
    ['「一件事」申请', ['other']],
    ['“跨省通办”的信访', ['other']],
    ['土地承包经营权登记申请', ['other']],
    ['承包登记申请', ['other']],
    ['网站信访', ['other']],
    ['经网站发布', ['other']],
    ['网站收到申请，经网站收到留言', ['other']],
    ['申请公开信访件', ['other']],
    ['信访举报，申请', ['other']],
    ['依申请公开，信访', ['other']],
    ['网站里的留言由村民提交', ['other']],
    ['告知村民，信访', ['other']],
    ['信访告知', ['other']],
    ['土地|承包经营权登记申请', ['other']],
    ['收到|“跨省通办”申请', ['other']],
    ['收到信访件的|低保申请', ['other']],
    ['经网站|发布的公告', ['other']],
    ['告知|村民、信访', ['other']],
    ['登记台账|危房登记申请', ['other']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('neither', () => {
  test.each<[string, string[]]>([
    ['受理信访|经网站提交', ['none']],
    ['不动产登记', ['none']],
    ['收到', ['none']],
    ['3件', ['none']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
