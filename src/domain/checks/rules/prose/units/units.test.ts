import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import { withText } from '../../../../report/text.ts';
import { kindOfOffice, officeCounty, officePlace } from './office-names.ts';
import { isOtherOffice, type OtherName, otherCounties, otherTownships } from './other-places.ts';
import { otherWords } from './other-words.ts';
import { looksLikePlace } from './place-words.ts';
import { regionsNamed } from './regions.ts';
import { selfNames } from './self-names.ts';

const unit = '云溪县青禾镇人民政府';

/** 「柳塘乡>青禾镇」: what is found, and what would be right there. */
const words = (
  text: string,
  found: readonly {
    readonly from: number;
    readonly to: number;
    readonly kept?: string | undefined;
  }[],
) => found.map(({ from, to, kept }) => `${text.slice(from, to)}${kept ? `>${kept}` : ''}`);

describe('what the name of an office tells', () => {
  test.each([
    ['云溪县青禾镇人民政府', '青禾镇', '镇', '云溪县'],
    ['云溪县  青禾镇 人民政府', '青禾镇', '镇', '云溪县'],
    ['青禾镇人民政府', '青禾镇', '镇', ''],
    ['青禾镇人民政府办公室', '青禾镇', '镇', ''],
    ['云溪县县门镇人民政府', '县门镇', '镇', '云溪县'],
    ['云溪市市中街道办事处', '市中街道', '街道', ''],
    ['云溪县金竹侗族乡人民政府', '金竹侗族乡', '乡', '云溪县'],
    ['海东市云溪区青禾街道办事处', '青禾街道', '街道', '云溪区'],
    ['南岭省海东市云溪县青禾乡', '青禾乡', '乡', '云溪县'],
    ['巴林旗青禾苏木人民政府', '青禾苏木', '苏木', '巴林旗'],
    ['云溪县民政局', '', undefined, ''],
    ['', '', undefined, ''],
  ])('%s', (name, place, kind, county) => {
    expect(officePlace(name)).toBe(place);
    expect(kindOfOffice(name)).toBe(kind);
    if (kind) expect(officeCounty(name)).toBe(county);
  });

  test.each([
    ['柳塘', true],
    ['大东山', true],
    ['塘', false],
    ['四个字山', false],
    ['水平', false],
    ['依托', false],
  ])('%s as the name of a place', (stem, looks) => expect(looksLikePlace(stem)).toBe(looks));
});

describe('other townships', () => {
  const found = (text: string, { of = unit, isAboutReport = false } = {}) =>
    words(text, otherTownships(text, of, isAboutReport));

  test.each([
    ['2023年，柳塘乡认真贯彻《条例》。', ['柳塘乡>青禾镇']],
    ['落星乡人民政府网站已更新。', ['落星乡人民政府>青禾镇人民政府']],
    ['柳塘街道办事处认真贯彻。', ['柳塘街道办事处>青禾镇人民政府']],
    ['云溪县柳塘乡认真贯彻。', ['云溪县柳塘乡>青禾镇']],
    ['海东市云溪县柳塘乡认真贯彻。', ['海东市云溪县柳塘乡>青禾镇']],
    ['金竹侗族乡认真贯彻。', ['金竹侗族乡>青禾镇']],
    ['青禾乡人民政府坚持公开。', ['青禾乡人民政府>青禾镇人民政府']],
    ['青禾土家族乡认真贯彻。', ['青禾土家族乡>青禾镇']],
    ['（一）柳塘乡认真贯彻。', ['柳塘乡>青禾镇']],
    // The numeral of a list is no part of the name.
    ['一是柳塘乡认真贯彻；二是柳塘乡公开信息。', ['柳塘乡>青禾镇', '柳塘乡>青禾镇']],
    // Another sentence may speak of neighbours.
    ['协同落星乡工作。柳塘乡认真贯彻。', ['柳塘乡>青禾镇']],
    ['柳塘乡认真贯彻。与落星乡合作。', ['柳塘乡>青禾镇']],
    ['柳塘乡认真贯彻；与落星乡合作。', ['柳塘乡>青禾镇']],
    ['和衷共济。柳塘乡认真贯彻。', ['柳塘乡>青禾镇']],
    ['云溪县青禾乡人民政府坚持公开。', ['云溪县青禾乡人民政府>青禾镇人民政府']],
    // Named in full, however it is called.
    ['峨泉县氹子垄镇人民政府坚持公开。', ['峨泉县氹子垄镇人民政府>青禾镇人民政府']],
    ['根据云溪县柳塘乡人民政府信息公开指南。', ['云溪县柳塘乡人民政府>青禾镇人民政府']],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));

  test.each([
    '青禾镇认真贯彻。',
    '云溪县青禾镇人民政府认真贯彻。',
    '柳塘乡和落星乡认真贯彻。',
    '柳塘乡、落星乡认真贯彻。',
    '柳塘乡公开信息，落星乡认真协助。',
    '县里帮扶，柳塘乡认真贯彻。',
    '柳塘乡认真贯彻，与落星乡合作。',
    '柳塘乡原为集镇，认真贯彻。',
    '集镇公开信息。',
    '各乡镇认真贯彻。',
    '透明镇认真贯彻。',
    '群众向柳塘乡反映。',
    '氹子垄镇人民政府坚持公开。',
    '峨泉县氹子垄镇坚持公开。',
    '根据云溪县青禾镇人民政府信息公开指南。',
    '根据县人民政府信息公开指南。',
    '参照云溪县柳塘乡人民政府信息公开目录交流。',
    '公开信息。',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));

  test.each([
    ['现将柳塘乡2023年政府信息公开工作报告如下。', ['柳塘乡>青禾镇']],
    ['请与柳塘乡党政办联系。', ['柳塘乡>青禾镇']],
    ['请与青禾镇党政办联系。', []],
  ])('where a report tells whose it is: %s', (text, wanted) => {
    expect(found(text, { isAboutReport: true })).toEqual(wanted);
    expect(found(text)).toEqual([]);
  });

  test('a street has an office in place of a government', () => {
    const of = '云溪县青禾街道办事处';
    expect(found('柳塘镇人民政府认真贯彻。', { of })).toEqual(['柳塘镇人民政府>青禾街道办事处']);
    expect(found('青禾镇认真贯彻。', { of })).toEqual(['青禾镇>青禾街道']);
    expect(found('青禾街道认真贯彻。', { of })).toEqual([]);
  });

  test('the own name in short is the own name', () => {
    const of = '云溪县金竹侗族乡人民政府';
    expect(found('金竹乡认真贯彻。', { of })).toEqual([]);
    expect(found('金竹侗族乡认真贯彻。', { of })).toEqual([]);
    expect(found('金竹镇认真贯彻。', { of })).toEqual(['金竹镇>金竹侗族乡']);
  });

  test('is told from the own one by its kind', () => {
    const is = (text: string) => otherTownships(text, unit, false).map((name) => name.is);
    expect(is('柳塘乡认真贯彻。')).toEqual(['township']);
    expect(is('柳塘镇认真贯彻。')).toEqual(['township']);
    expect(is('青禾乡认真贯彻。')).toEqual(['otherKind']);
  });

  test.each([
    ['云溪县青林镇人民政府', true],
    ['青禾街道办事处', true],
    ['青禾镇人民政府', false],
    ['云溪县青禾镇人民政府', false],
    ['云溪县民政局', false],
    ['青林镇', false],
    ['', false],
  ])('who signs: %s', (signature, isOther) => {
    expect(isOtherOffice(signature, unit)).toBe(isOther);
  });
});

describe('other counties', () => {
  const found = (text: string, of = unit) => words(text, otherCounties(text, of));

  test.each([
    ['在霁川县政府门户网站发布。', ['霁川县>云溪县']],
    ['由霁川县人民政府办公室印发。', ['霁川县>云溪县']],
    ['霁川县委和县政府部署。', ['霁川县>云溪县']],
    ['与柳河县合作。霁川县政府网站发布。', ['霁川县>云溪县']],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));

  test.each([
    '在云溪县政府门户网站发布。',
    '与霁川县合作，在霁川县政府网站发布。',
    '霁川区政府网站发布。',
    '开发区政府网站发布。',
    '各县政府网站发布。',
    '霁川县的信息。',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));

  test('an office without a county has none to hold it against', () => {
    expect(found('在霁川县政府门户网站发布。', '青禾镇人民政府')).toEqual([]);
  });
});

describe('words of other offices', () => {
  const found = (text: string, own: '镇' | '街道' | '乡' = '镇') =>
    words(text, otherWords(text, own));
  const kinds = (text: string) => otherWords(text, '镇').map(({ is }: OtherName) => is);

  test.each([
    ['做好卫健系统政府信息报送。', ['卫健系统']],
    ['局党组研究，各处室落实。', ['局党组', '各处室']],
    ['全乡公开信息，全街道公开信息。', ['全乡>全镇', '全街道>全镇']],
    ['乡政府公开，乡党委研究。', ['乡政府>镇人民政府', '乡党委>镇党委']],
    ['街道办事处公开。', ['街道办事处>镇人民政府']],
    ['街道党工委研究。', ['街道党工委>镇党委']],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));

  test.each([
    '县教育系统干部参加。',
    '卫健系统培训。',
    '某局党组研究。',
    '镇政府、全镇、镇党委都是自己。',
    '柳塘乡政府公开。',
    '健全镇村制度。',
    '系统完善。',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));

  test('of a street', () => {
    expect(found('镇政府研究，镇党委部署，全镇公开。', '街道')).toEqual([
      '镇政府>街道办事处',
      '镇党委>街道党工委',
      '全镇>全街道',
    ]);
    expect(found('街道办事处、街道党工委研究，全街道公开。', '街道')).toEqual([]);
  });

  test('are of three kinds', () => {
    expect(kinds('卫健系统信息公开，局党组研究，全乡公开。')).toEqual(['system', 'body', 'kind']);
  });
});

describe('what an office calls itself', () => {
  const found = (text: string, own: '镇' | '街道' | '乡' = '镇') =>
    words(text, selfNames(text, own));

  test.each([
    ['我局审查，本局落实。', ['我局>我镇', '本局>本镇']],
    ['本乡由党政办牵头，我乡亲很多。', ['本乡>本镇']],
    ['我所审查，本所登记。', ['我所>我镇']],
    ['（我局）审查。', ['我局>我镇']],
    ['《意见》印发后我局落实。', ['我局>我镇']],
    ['我局落实《意见》。', ['我局>我镇']],
    ['按县里要求，我县收到申请0件，发布的《办法》有效。', ['我县>我镇']],
    ['我县收到申请0件。', ['我县>我镇']],
    ['我县收到的申请为0件，均已办结。', ['我县>我镇']],
    ['完善制度，我县收到申请0件。', ['我县>我镇']],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));

  test.each([
    '我镇、本镇都是自己。',
    '自我办事，基本局面，根本局势。',
    '我委托，本办法，我所在，我部门。',
    '“我局”和《我局制度》是引用。',
    '转发《关于落实我局、本局职责的意见》。',
    '我县开展的行动已公开。',
    '由我县收到申请0件。',
    '我县发布《办法》。',
    '公开信息。',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));

  test('「我办」 and 「本处」 are right for a street, 「我镇」 is not', () => {
    expect(found('我办落实，本处登记，我镇公开。', '街道')).toEqual(['我镇>我街道']);
    expect(found('我办落实，我街道公开。', '镇')).toEqual(['我办>我镇', '我街道>我镇']);
    expect(found('我乡公开，我镇公开。', '乡')).toEqual(['我镇>我乡']);
  });
});

describe('「自治区」', () => {
  const found = (of: string, text = '以自治区政府信息公开统一平台为主。') =>
    words(text, regionsNamed(text, of));

  test.each([
    [unit, ['自治区']],
    ['南岭省云溪县青禾镇人民政府', ['自治区']],
    ['内蒙古云溪县青禾镇人民政府', []],
    ['南宁市兴宁区青禾镇人民政府', []],
    ['云溪自治县青禾镇人民政府', []],
    // Where it lies cannot be told.
    ['青禾镇人民政府', []],
  ])('in the report of %s', (of, wanted) => expect(found(of)).toEqual(wanted));

  test('each of them, and never with its name', () => {
    expect(found(unit, '自治区政府、自治区党委部署。')).toEqual(['自治区', '自治区']);
    expect(found(unit, '广西壮族自治区政府、各自治区政府。')).toEqual([]);
  });
});

describe('what is said of them', () => {
  const said = (text: string, at = '1.3', of = unit) => {
    const report = reportOfExample({ text, at }, of);
    return saidBy('W-UNIT', report).map((finding) => ({
      is: `${finding.level} ${markedWords(finding, report).join('|')}`,
      message: finding.message.replace(/^[^“]*/, ''),
      fix: finding.fix?.label,
    }));
  };
  const ownUnit = `本单位是“${unit}”`;

  test.each([
    ['我局已审查。', 'error 我局', '“我局”是其他单位的自称', '我镇'],
    ['柳塘乡认真贯彻。', 'error 柳塘乡', '“柳塘乡”是其他乡镇（街道）的名称', '青禾镇'],
    ['青禾乡认真贯彻。', 'error 青禾乡', '“青禾乡”与本单位的建制不同', '青禾镇'],
    ['全乡公开信息。', 'warning 全乡', '“全乡”与本单位的建制不同', '全镇'],
    ['在霁川县政府网站发布。', 'warning 霁川县', '“霁川县”不是所在的县（区）', '云溪县'],
    ['自治区政府部署。', 'warning 自治区', '“自治区”是自治区所属单位的说法', ''],
    ['卫健系统信息公开。', 'warning 卫健系统', '“卫健系统”是其他部门的说法', ''],
    ['局党组研究。', 'warning 局党组', '“局党组”是其他部门的内设机构或组织', ''],
  ])('%s', (text, is, message, right) => {
    expect(said(text)).toEqual([
      {
        ...{ is, fix: right ? `改为“${right}”` : undefined },
        message: `${message}，${ownUnit}${right ? `，应为“${right}”` : ''}`,
      },
    ]);
  });

  test.each(['preamble', '1.0', '1.1', '5', '6'])('wherever they stand: %s', (at) => {
    expect(said('我局已审查。', at)).toHaveLength(1);
  });

  test('whose report it is, is told by the preface and by section one', () => {
    const text = '请与柳塘乡党政办联系。';
    expect(said(text, 'preamble')).toHaveLength(1);
    expect(said(text, '1.0')).toHaveLength(1);
    expect(said(text, '5')).toEqual([]);
    expect(said(text, '6')).toEqual([]);
  });

  test('who signs is marked as a whole', () => {
    expect(said('云溪县青林镇人民政府\n2024年1月15日', 'closing')).toEqual([
      {
        ...{ is: 'error 云溪县青林镇人民政府', fix: `改为“${unit}”` },
        message: `“云溪县青林镇人民政府”是其他乡镇（街道）的名称，${ownUnit}，应为“${unit}”`,
      },
    ]);
    expect(said('云溪县青禾镇人民政府\n2024年1月15日', 'closing')).toEqual([]);
  });

  test('nothing of an office that is of no township', () => {
    expect(said('我局已审查，柳塘乡认真贯彻。', '1.3', '云溪县民政局')).toEqual([]);
  });

  test('an office never finds its own names', () => {
    const places = fc.constantFrom('青禾', '柳塘', '落星', '金竹', '市中', '县门');
    const kinds = fc.constantFrom('镇', '乡', '街道', '苏木');
    fc.assert(
      fc.property(
        places,
        kinds,
        fc.constantFrom('', '云溪县', '海东市云溪县'),
        (place, kind, county) => {
          const office = kind === '街道' ? '办事处' : '人民政府';
          const own = `${county}${place}${kind}${office}`;
          const text = `${place}${kind}认真贯彻，我${kind}公开信息。${place}${kind}${office}坚持公开，全${kind}有序。`;
          expect(said(text, '1.0', own)).toEqual([]);
        },
      ),
    );
  });
});

describe('names that are nearly those of the office', () => {
  const townships = (text: string, of: string) => words(text, otherTownships(text, of, false));
  const counties = (text: string, of: string) => words(text, otherCounties(text, of));

  test.each([
    ['青禾镇认真贯彻。', '云溪县金竹青禾镇人民政府'],
    ['金竹青禾镇认真贯彻。', unit],
    ['金竹乡认真贯彻。', '云溪县金竹侗族乡人民政府'],
    ['金竹侗族乡认真贯彻。', '云溪县金竹乡人民政府'],
    ['柳塘青禾乡认真贯彻。', unit],
  ])('%s of %s', (text, of) => expect(townships(text, of)).toEqual([]));

  const district = '海东市云溪区青禾街道办事处';
  test.each([
    ['霁川区政府网站', district, ['霁川区>云溪区']],
    ['工业园区政府网站', district, []],
    ['云溪区政府网站', district, []],
    ['霁川县政府网站', district, []],
    ['水平区政府网站', district, []],
    ['霁川区政府网站', '霁川区云溪区青禾街道办事处', []],
    ['霁川县政府网站', '青禾镇人民政府', []],
    ['协同霁川县政府网站', unit, []],
    ['协同工作。霁川县政府网站', unit, ['霁川县>云溪县']],
    ['霁川县', unit, []],
  ])('counties: %s of %s', (text, of, wanted) => expect(counties(text, of)).toEqual(wanted));

  test.each([
    ['柳塘镇人民政府', true],
    ['柳塘镇人民政府办公室', false],
    ['青禾镇人民政府', false],
    ['云溪县青禾镇人民政府', false],
  ])('whoever signs: %s', (signature, is) => expect(isOtherOffice(signature, unit)).toBe(is));
});

describe('an office and its county by themselves', () => {
  test.each([
    ['我办收到，本处收到，本镇收到', '街道', ['本镇>本街道']],
    [
      '我办收到，本处收到，本乡收到，我街道收到',
      '镇',
      ['我办>我镇', '本处>本镇', '本乡>本镇', '我街道>我镇'],
    ],
    ['我办事处收到', '街道', []],
    ['本党支部，我党委', '镇', []],
    ['“我乡收到”我乡收到', '镇', ['我乡>我镇']],
    ['我乡收到“我乡收到”', '镇', ['我乡>我镇']],
    ['（我乡收到）', '镇', ['我乡>我镇']],
    // The county where it does what the office does, and is spoken of by itself.
    ['认真开展的工作：我县收到申请', '镇', ['我县>我镇']],
    ['经由，我县收到申请', '镇', ['我县>我镇']],
    ['由衷地我县收到申请', '镇', ['我县>我镇']],
    ['由我县收到申请', '镇', []],
    ['推动我县政务公开工作取得实效', '镇', []],
    ['在指导下，我县政府信息公开工作有序推进', '镇', ['我县>我镇']],
    ['我县政府信息公开工作领导小组', '镇', []],
    ['我县收到申请，我镇办理', '镇', []],
    ['我镇办理。我县收到申请', '镇', ['我县>我镇']],
    ['我县收到申请。我镇办理', '镇', ['我县>我镇']],
    ['我县收到政府信息公开申请共计十二件之后办理的情况', '镇', ['我县>我镇']],
    ['我县收到的申请', '镇', ['我县>我镇']],
    ['我县开展的行动', '镇', []],
    ['我县印发《办法》', '镇', []],
    ['收到', '镇', []],
  ] as const)('%s of a %s', (text, own, wanted) => {
    expect(words(text, selfNames(text, own))).toEqual(wanted);
  });
});

describe('whose name it is', () => {
  const said = (text: string, at: string, of = unit) => {
    const report = reportOfExample({ text, at }, of);
    return saidBy('W-UNIT', report).map(({ level, message, advice, fix, fingerprint }) => ({
      ...{ level, message, advice, fix: fix?.label, fingerprint },
    }));
  };

  test('says whose name it is, and what is to be done', () => {
    expect(said('我乡认真贯彻。', '1.1')).toMatchObject([
      {
        level: 'error',
        message: `第一部分第 2 段“我乡”是其他单位的自称，本单位是“${unit}”，应为“我镇”`,
        advice: '请看这一句是否照抄了其他单位的材料；确实说的是别处的，可以写明原因。',
        fix: '改为“我镇”',
      },
    ]);
    expect(said('霁川县政府网站已更新。', '1.1')).toMatchObject([{ level: 'warning' }]);
  });

  test('is another one for another unit', () => {
    const [one] = said('我乡认真贯彻。', '1.1');
    const [other] = said('我乡认真贯彻。', '1.1', '云溪县柳塘镇人民政府');
    expect(other?.fingerprint).not.toBe(one?.fingerprint);
  });

  test.each([
    ['请与柳塘乡党政办联系。', 'preamble', 1],
    ['请与柳塘乡党政办联系。', '5', 0],
  ])('%s in %s', (text, at, count) => expect(said(text, at)).toHaveLength(count));

  test('where whom to ask is told, the report tells whose it is', () => {
    const report = reportOfExample({ text: '公开信息。', at: '1.1' }, unit);
    const asking = withText(report, 'contacts', '请与柳塘乡党政办联系。');
    expect(saidBy('W-UNIT', asking)).toHaveLength(1);
  });

  test('nothing is said of an office of another kind', () => {
    expect(said('我乡认真贯彻，请与柳塘乡联系。', '1.1', '云溪县民政局')).toEqual([]);
  });
});
