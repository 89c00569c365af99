import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const said = (text: string) => claimsIn(text, true, 2023).map((claim) => sayReading(text, claim));

describe('sent on to others', () => {
  test.each<[string, string[]]>([
    [
      '其中告知向县自然资源局提出的2件。',
      ['2|件 words=告知向县自然资源局提出的2件 rows=3.4.1 or=otherResult/3.6.3 isInPart value=2'],
    ],
    [
      '收到申请8件，答复8件，其中2件告知申请人向县住建局咨询。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '8|件 words=答复8件 rows=answered value=8',
        '2|件 words=2件告知申请人向县住建局咨询 rows=3.4.1 or=otherResult/3.6.3 isInPart value=2',
      ],
    ],
    [
      '收到申请8件，引导向村委会了解的2件。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=引导向村委会了解的2件 isLimited isTold value=2',
      ],
    ],
    [
      '收到申请8件，告知其向信访部门反映2件。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=告知其向信访部门反映2件 isLimited isTold isAside value=2',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('given, in whole or in part', () => {
  test.each<[string, string[]]>([
    ['公开或部分公开7件。', ['7|件 words=公开或部分公开7件 rows=granted/partial value=7']],
    ['公开和部分公开的共7件。', ['7|件 words=公开和部分公开的共7件 rows=granted/partial value=7']],
    ['不予公开或部分公开7件。', ['7|件 words=不予公开或部分公开7件 rows=refused/partial value=7']],
    ['9件公开或部分公开。', ['9|件 words=9件公开或部分公开 rows=granted/partial value=9']],
    [
      '9件均公开及部分公开了，其余2件撤回。',
      [
        '9|件 words=9件均公开及部分公开 rows=granted/partial value=9',
        '2|件 words=2件撤回 rows=3.6.3 value=2',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('changes', () => {
  test.each<[string, string[]]>([
    [
      '年末未办结由1件增至2件。',
      ['1|件 words=年末未办结由1件 isLimited value=1', '2|件 words=增至2件 isLimited value=2'],
    ],
    ['由申请人撤回2件。', ['2|件 words=由申请人撤回2件 rows=3.6.3 value=2']],
    [
      '受理信访事项由上年的52件减至46件。',
      ['46|件 words=减至46件 rows=received isLimited value=46'],
    ],
    [
      '申请数量由上年的5件攀升至今年的9件。',
      [
        '5|件 words=申请数量由上年的5件 rows=received isLimited value=5',
        '9|件 words=攀升至今年的9件 rows=received value=9',
      ],
    ],
    [
      '申请量由4件增至8件。',
      ['4|件 words=申请量由4件 isLimited value=4', '8|件 words=增至8件 rows=received value=8'],
    ],
    [
      '由4件降至2件。',
      ['4|件 words=由4件 isLimited value=4', '2|件 words=降至2件 rows=received value=2'],
    ],
    [
      '由4件提高到8件。',
      ['4|件 words=由4件 isLimited value=4', '8|件 words=提高到8件 rows=received value=8'],
    ],
    ['1件不予公开信息转为依申请公开。', ['1|件 words=1件 isLimited isAside value=1']],
    ['1条不予公开信息转为依申请公开。', []],
    ['1件不予公开件调整为主动公开。', ['1|件 words=1件 isLimited isToldWhere value=1']],
    ['不予公开1件变更为公开。', ['1|件 words=不予公开1件 isLimited value=1']],
    [
      '申请由4件增至8件。',
      ['4|件 words=申请由4件 isLimited value=4', '8|件 words=增至8件 rows=received value=8'],
    ],
    [
      '办结由4件增至8件。',
      ['4|件 words=办结由4件 isLimited value=4', '8|件 words=增至8件 rows=answered value=8'],
    ],
    [
      '结转由1件增至2件。',
      ['1|件 words=结转由1件 isLimited isAside value=1', '2|件 words=增至2件 isLimited value=2'],
    ],
    ['办结量由上年的4件降为2件。', ['2|件 words=降为2件 rows=answered isLimited value=2']],
    [
      '由4件增为8件。',
      ['4|件 words=由4件 isLimited value=4', '8|件 words=增为8件 rows=received value=8'],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('left over, or counted as carried over', () => {
  test.each<[string, string[]]>([
    [
      '网上2件年底收到，答复时限跨年。',
      ['2|件 words=网上2件年底收到 rows=received isLimited value=2'],
    ],
    ['另有2件，答复时限跨年。', ['2|件 words=2件 rows=carriedIn or=carriedOut value=2']],
    ['另有2件年底收到，答复时限跨年。', ['2|件 words=2件年底收到 rows=carriedOut value=2']],
    ['另有2件于12月底才收到，结转次年。', ['2|件 words=2件于12月底才收到 rows=carriedOut value=2']],
    ['其余2件是年末刚受理，顺延办理。', ['2|件 words=2件是年末刚受理 rows=carriedOut value=2']],
    ['1件临近年底提交，转入2024年。', ['1|件 words=1件临近年底提交 rows=carriedOut value=1']],
    ['另有2件年底收到，已办结。', ['2|件 words=2件年底收到 rows=received value=2']],
    ['2023年底收到的申请1件，列入上年结转。', ['1|件 words=收到的申请1件 rows=carriedIn value=1']],
    ['收到1件，均计入上一年度结转。', ['1|件 words=收到1件 rows=carriedIn value=1']],
    ['收到申请3件，全部作为去年结转。', ['3|件 words=收到申请3件 rows=carriedIn value=3']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('not counted', () => {
  test.each<[string, string[]]>([
    ['另有2件在登记前撤回，未作受理。', ['2|件 words=2件 isLimited isRest isAside value=2']],
    ['申请人撤回2件，未予受理。', ['2|件 words=申请人撤回2件 isLimited isAside value=2']],
    ['撤回2件，不再计入。', ['2|件 words=撤回2件 isLimited isAside value=2']],
    ['受理前已主动撤回的2件。', ['2|件 words=受理前已主动撤回的2件 isLimited isAside value=2']],
    ['立案前放弃1件。', []],
    ['2件撤回，故未登记。', ['2|件 words=2件 isLimited isAside value=2']],
    ['撤回1件，都未被正式受理。', ['1|件 words=撤回1件 isLimited isAside value=1']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('behind a comma', () => {
  test.each<[string, string[]]>([
    ['网上2件，因信息不存在无法提供。', []],
    ['2件，其余因信息不存在无法提供。', ['2|件 words=2件 isLimited value=2']],
    ['2件，因商业秘密部分公开。', ['2|件 words=2件 isLimited value=2']],
    ['3件，实际作出答复。', ['3|件 words=3件 isLimited value=3']],
    ['2件，因信息不存在无法提供。', ['2|件 words=2件 rows=3.4.1 or=unable value=2']],
    [
      '答复6件，其中2件，因信息不存在无法提供。',
      [
        '6|件 words=答复6件 rows=answered value=6',
        '2|件 words=2件 rows=3.4.1 or=unable isInPart value=2',
      ],
    ],
    [
      '公开占多数，为8件，其次为信息不存在2件。',
      ['8|件 words=8件 isLimited value=8', '2|件 words=信息不存在2件 rows=3.4.1 value=2'],
    ],
    ['部分公开的，为2件。', ['2|件 words=2件 rows=partial value=2']],
    ['公开为主，共为8件。', ['8|件 words=8件 isLimited isCountedAs value=8']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('no end of it', () => {
  test.each<[string, string[]]>([
    ['撤回1件，办结后又回访。', ['1|件 words=撤回1件 rows=3.6.3 value=1']],
    ['1件登记有误。', ['1|件 words=1件 isLimited isAside value=1']],
    ['内容不明确的2件，经补正后公开。', ['2|件 words=内容不明确的2件 isLimited isAside value=2']],
    ['撤回后又重新提出的1件。', ['1|件 words=撤回后又重新提出的1件 isLimited isAside value=1']],
    ['撤回后重新申请1件。', ['1|件 words=撤回后重新申请1件 isLimited isAside value=1']],
    ['未补正后另行提交1件。', ['1|件 words=未补正后另行提交1件 isLimited isRest isAside value=1']],
    ['撤回1件，后又重新提出。', ['1|件 words=撤回1件 isLimited isAside value=1']],
    ['撤回1件，经补正后继续办理。', ['1|件 words=撤回1件 rows=3.6.3 value=1']],
    ['内容不明确1件补正后公开。', ['1|件 words=内容不明确1件 isLimited isTold isAside value=1']],
    ['不明确1件，补正后仍不明确。', ['1|件 words=不明确1件 rows=3.4.3 value=1']],
    ['逾期不补正1件，补正材料后办结。', ['1|件 words=逾期不补正1件 isLimited isAside value=1']],
    ['信息不存在2件，均予以公开。', ['2|件 words=信息不存在2件 isLimited value=2']],
    ['信息不存在2件，其余予以公开。', ['2|件 words=信息不存在2件 rows=3.4.1 value=2']],
    ['信息不存在2件，部分公开。', ['2|件 words=信息不存在2件 isLimited value=2']],
    ['商业秘密1件，其余公开。', ['1|件 words=商业秘密1件 isLimited value=1']],
    ['其余2件。', ['2|件 words=2件 isLimited isRest value=2']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
