import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { allOfThemIn } from './all-of-them.ts';
import { claimsIn } from './claims.ts';

const said = (text: string) =>
  allOfThemIn(text, claimsIn(text, true, 2023)).map((all) => `all: ${sayReading(text, all)}`);

describe('all of them answered', () => {
  test.each<[string, string[]]>([
    ['网上收到2件。收到申请6件，均已办结。', ['all: 均已办结 row=answered value=6']],
    ['收到申请6件，均已办结', ['all: 均已办结 row=answered value=6']],
    ['收到申请6件，均已办结。再次收到申请2件。', ['all: 均已办结 row=answered value=6']],
    ['收到申请6件，均已办结。2022年撤回1件。', ['all: 均已办结 row=answered value=6']],
    ['收到申请6件， 均已办结。', ['all: 均已办结 row=answered value=6']],
    ['收到申请6件，均已办结。', ['all: 均已办结 row=answered value=6']],
    ['收到申请6件，全部按时办结。', ['all: 全部按时办结 row=answered value=6']],
    ['收到申请6件，都依法依规答复。', ['all: 都依法依规答复 row=answered value=6']],
    ['收到申请6件，全办理完毕了。', ['all: 全办理完毕了 row=answered value=6']],
    ['收到申请6件，上述申请均按期答复完毕。', ['all: 上述申请均按期答复完毕 row=answered value=6']],
    ['收到申请6件，以上申请现已全部办毕。', ['all: 以上申请现已全部办毕 row=answered value=6']],
    ['收到申请6件，目前已全部处理完毕；', ['all: 目前已全部处理完毕 row=answered value=6']],
    ['收到申请6件，均在法定期限内完成答复。', ['all: 均在法定期限内完成答复 row=answered value=6']],
    ['收到申请6件，均在规定时限内作出答复，', ['all: 均在规定时限内作出答复 row=answered value=6']],
    ['收到申请6件，全部得到妥善书面答复。', ['all: 全部得到妥善书面答复 row=answered value=6']],
    ['收到申请6件, 均按要求圆满办理完结。', ['all: 均按要求圆满办理完结 row=answered value=6']],
    ['收到申请6件　　，均办结。', ['all: 均办结 row=answered value=6']],
    ['6件申请均已办结。', []],
    ['收到6件申请均已办结，', ['all: 申请均已办结 row=answered value=6']],
    ['受理6件政府信息公开申请全部办结。', ['all: 政府信息公开申请全部办结 row=answered value=6']],
    ['6件信息公开申请都顺利答复完毕。', []],
    ['6件的申请均办结。', []],
    ['办理申请6件，均已答复。', ['all: 均已答复 row=answered value=6']],
    ['收到并办理6件，均已答复。', ['all: 均已答复 row=answered value=6']],
    ['收到申请6件，均已办结。网上收到4件。', ['all: 均已办结 row=answered value=6']],
    ['收到申请6件，均已办结。2022年办结4件。', ['all: 均已办结 row=answered value=6']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('all of them given', () => {
  test.each<[string, string[]]>([
    ['收到申请6件，全部予以公开。', ['all: 全部予以公开 row=granted value=6']],
    ['收到申请6件，均依法公开完毕。', ['all: 均依法公开完毕 row=granted value=6']],
    ['收到申请6件，均同意公开。', ['all: 均同意公开 row=granted value=6']],
    ['收到申请6件，全部给予公开。', ['all: 全部给予公开 row=granted value=6']],
    ['收到申请6件，都提供信息。', ['all: 都提供信息 row=granted value=6']],
    ['收到申请6件，均提供了。', ['all: 均提供了 row=granted value=6']],
    ['6件申请全部公开。', []],
    ['答复6件，全部公开。', ['all: 全部公开 row=granted value=6']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('all of them of one row', () => {
  test.each<[string, string[]]>([
    ['办结的4件均为无法提供。', ['all: 均为无法提供 row=unable value=4']],
    ['办结申请4件均为部分公开。', ['all: 均为部分公开 row=partial value=4']],
    ['办结4件全部属不予公开情形。', ['all: 全部属不予公开情形 row=refused value=4']],
    ['办结4件都是不予处理答复，', ['all: 都是不予处理答复 row=unhandled value=4']],
    ['办结的4件的申请均作不予公开决定。', ['all: 的申请均作不予公开决定 row=refused value=4']],
    ['办结4件全系部分公开类；', ['all: 全系部分公开类 row=partial value=4']],
    ['办结4件均按不予处理处理。', ['all: 均按不予处理处理 row=unhandled value=4']],
    ['办结4件无法提供。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('of no more than some, or told in other words', () => {
  test.each<[string, string[]]>([
    ['没有逾期答复，没有收费，3件全部办结。', []],
    ['收到申请6件（其中1件为次年1月寄出），均已办结。', []],
    ['收到申请6件，均已办结，结转数为1', []],
    ['收到申请6件，均由专人办结。', []],
    ['收到申请6件，均未办结。', []],
    ['收到申请6件，其中4件均已办结。', []],
    ['收到申请6件，办结6件，均予以公开。', []],
    ['网上收到申请6件，均已办结。', []],
    ['第三季度收到申请6件，均已办结。', []],
    ['结转6件，均已办结。', []],
    ['予以公开6件，均已答复。', []],
    ['收到申请6件。均已办结。', []],
    ['收到申请6件，按时受理，均已办结。', []],
    ['收到申请6件，均已办结。予以公开4件。', []],
    ['均已办结，收到申请6件。', []],
    ['全镇收到申请6件。', []],
    ['收到申请6件，已办结。', []],
    ['收到申请6件，均已办结存档。', []],
    ['其中收到申请6件，均已办结。', []],
    ['收到6件均已办结、2件均已公开。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
