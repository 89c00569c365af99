import { describe, expect, test } from 'vitest';
import { readingsOf, sayReading } from '../../../testkit/domain/say-reading.ts';
import { officeNames } from '../word-kinds/office-names.ts';
import { readDocuments } from './read-documents.ts';

const names = officeNames('云溪县青禾镇人民政府');

/** Each count, whole: what is quoted, its number, and the cells that count them. */
const read = (text: string) => readDocuments(text, 2023, names).map((one) => sayReading(text, one));

describe('documents with one act, before the count or behind it', () => {
  test.each(
    readingsOf(`
行政规范性文件中，5件仍在有效期内。
  5件 number=5|件 says=5 cells=[table2.normative.inForce]
行政规范性文件：本年制发2件，本年废止1件，现行有效8件。
  制发2件 number=2|件 says=2 cells=[table2.normative.issued/table2.normative.made]
  废止1件 number=1|件 says=1 cells=[table2.normative.repealed]
  现行有效8件 number=8|件 says=8 cells=[table2.normative.inForce]
全年印发各类文件86份，其中属于行政规范性文件的1份。
  行政规范性文件的1份 number=1|份 says=1 cells=[table2.normative.issued/table2.normative.made]
制发行政规范性文件若干件。
制发并公开规范性文件3件。
  制发并公开规范性文件3件 number=3|件 says=3 cells=[table2.normative.issued/table2.normative.made]
规范性文件公开17件，其中2件。
公开文件17件，其中规范性文件2件。
  规范性文件2件 number=2|件 says=2 cells=[table2.normative.published]
规范性文件较多，本镇2件已废止。
  本镇2件 number=2|件 says=2 cells=[table2.normative.repealed]
规范性文件较多，共2件。
制发行政规范性文件2次。
规范性文件予以废止的2件。
  规范性文件予以废止的2件 number=2|件 says=2 cells=[table2.normative.repealed]
2件规范性文件废止失效。
  2件 number=2|件 says=2 cells=[table2.normative.repealed]
公开规范性文件3件，其中制发2件。
  制发2件 number=2|件 says=2 cells=[table2.normative.issued/table2.normative.made]
主动公开政府信息30条。制发规范性文件2件。
  制发规范性文件2件 number=2|件 says=2 cells=[table2.normative.issued/table2.normative.made] sentence=1
对外公开规范性文件30件；制发2件。
  对外公开规范性文件30件 number=30|件 says=30 cells=[table2.normative.published] or=[table2.normative.total]
  制发2件 number=2|件 says=2 cells=[table2.normative.issued/table2.normative.made] sentence=1
废止2件、新制发1件规范性文件。
  废止2件 number=2|件 says=2 cells=[table2.normative.repealed]
  新制发1件 number=1|件 says=1 cells=[table2.normative.issued/table2.normative.made]
废止2件，制发1件规范性文件。
  制发1件 number=1|件 says=1 cells=[table2.normative.issued/table2.normative.made]
制发0件、废止1件、保留2件。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('made and in force', () => {
  test.each(
    readingsOf(`
本年度制定并有效的行政规范性文件1件。
本镇自行制定且仍有效的行政规范性文件3件。
  制定且仍有效的行政规范性文件3件 number=3|件 says=3 cells=[table2.normative.inForce]
现行有效的4件行政规范性文件逐件标注有效期，拟于下年修订1件、废止1件。
  现行有效的4件 number=4|件 says=4 cells=[table2.normative.inForce]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('a cleaning', () => {
  test.each(
    readingsOf(`
经清理，行政规范性文件保留3件；年内制发1件。
  行政规范性文件保留3件 number=3|件 says=3 cells=[table2.normative.inForce] onTop=[table2.normative.issued/table2.normative.made]
  制发1件 number=1|件 says=1 cells=[table2.normative.issued/table2.normative.made] sentence=1
行政规范性文件清理后修改1件，保留3件。
对现行5件行政规范性文件开展清理，废止2件，保留3件。
  废止2件 number=2|件 says=2 cells=[table2.normative.repealed]
  保留3件 number=3|件 says=3 cells=[table2.normative.inForce] onTop=[table2.normative.issued/table2.normative.made]
对本镇现有的5件规范性文件逐一评估。
  现有的5件 number=5|件 says=5 cells=[table2.normative.inForce]
对现有5件规范性文件逐一评估，废止1件。
  废止1件 number=1|件 says=1 cells=[table2.normative.repealed]
将存量5件规范性文件交司法所保管，废止1件。
经对存量规范性文件清理，现行有效5件。
  现行有效5件 number=5|件 says=5 cells=[table2.normative.inForce]
年内对12件存量行政规范性文件开展清理，废止4件，修改1件，保留7件。
  废止4件 number=4|件 says=4 cells=[table2.normative.repealed]
对2017年以来印发的14件行政规范性文件开展清理，废止3件，保留11件。
  废止3件 number=3|件 says=3 cells=[table2.normative.repealed]
  保留11件 number=11|件 says=11 cells=[table2.normative.inForce] onTop=[table2.normative.issued/table2.normative.made]
对2017年以来起草印发的14件行政规范性文件开展清理，废止3件。
  废止3件 number=3|件 says=3 cells=[table2.normative.repealed]
2017年以来规范性文件开展清理，废止3件。
上年对规范性文件开展清理，废止3件。
对2014年以来镇政府印发的217份文件逐一清理，确定继续执行163份，拟废止41份，拟修改13份。2023年未新制发行政规范性文件，现行有效行政规范性文件5件。
  未新制发行政规范性文件 says=0 sentence=1 cells=[table2.normative.issued/table2.normative.made]
  现行有效行政规范性文件5件 number=5|件 says=5 cells=[table2.normative.inForce] sentence=1
对规范性文件逐件评估，结果为：废止1件。
  废止1件 number=1|件 says=1 cells=[table2.normative.repealed]
县政府对规范性文件评估：废止1件。
规范性文件评估：县政府废止1件。
规范性文件评估情况：结果：废止1件。
  废止1件 number=1|件 says=1 cells=[table2.normative.repealed]
规范性文件上年清理情况：废止1件。
文件管理情况：规范性文件废止1件。
  规范性文件废止1件 number=1|件 says=1 cells=[table2.normative.repealed]
对内容过时的2件规范性文件予以废止。
  2件 number=2|件 says=2 cells=[table2.normative.repealed]
对上年内容过时的2件规范性文件予以废止。
对内容过时的2件文件予以废止。
对内容过时的2件规范性文件予以废止登记后公告。
内容过时，2件规范性文件予以废止。
  2件 number=2|件 says=2 cells=[table2.normative.repealed]
对村级内容过时的2件规范性文件予以废止。
对内容过时的2件规范性文件继续废止了。
  2件 number=2|件 says=2 cells=[table2.normative.repealed]
对与上位法抵触的2件规范性文件宣布失效。
  2件 number=2|件 says=2 cells=[table2.normative.repealed]
行政规范性文件由上年的6件减至5件，废止的1件为禁养区管理规定。
  废止的1件 number=1|件 says=1 cells=[table2.normative.repealed]
行政规范性文件现行有效3件，较上年减少1件，减少的1件系年内废止。
  行政规范性文件现行有效3件 number=3|件 says=3 cells=[table2.normative.inForce]
  1件 number=1|件 says=1 cells=[table2.normative.repealed]
行政规范性文件现行有效3件，较上年减少1件，减少的1件均已废止。
  行政规范性文件现行有效3件 number=3|件 says=3 cells=[table2.normative.inForce]
  1件 number=1|件 says=1 cells=[table2.normative.repealed]
行政规范性文件现行有效3件，较上年少1件，1件系年内废止。
  行政规范性文件现行有效3件 number=3|件 says=3 cells=[table2.normative.inForce]
行政规范性文件现行有效4件，较上年减少1件，减少的1件系县政府统一废止的文件重复统计。
  行政规范性文件现行有效4件 number=4|件 says=4 cells=[table2.normative.inForce]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('other times', () => {
  test.each(
    readingsOf(`
2019年制定的2件行政规范性文件有效期届满自动失效，本年无新制发，现行有效3件。
  无新制发 says=0 cells=[table2.normative.issued/table2.normative.made]
  现行有效3件 number=3|件 says=3 cells=[table2.normative.inForce]
本镇历年制发行政规范性文件18件，其中现行有效7件、已废止11件；本年新制发2件。
  新制发2件 number=2|件 says=2 cells=[table2.normative.issued/table2.normative.made] sentence=1
去年制发规范性文件3件，今年2件。
上年规范性文件制发3件，废止1件，现行有效2件。
规范性文件比上年减少3件，废止1件。
  废止1件 number=1|件 says=1 cells=[table2.normative.repealed]
规范性文件由3件增至5件。
上年未制发规范性文件。
上年制发规范性文件3件，未废止。
上年制发规范性文件3件，本年未制发。
  未制发 says=0 cells=[table2.normative.issued/table2.normative.made]
2023年无新制发的规范性文件。
  无新制发的规范性文件 says=0 cells=[table2.normative.issued/table2.normative.made]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('none', () => {
  test.each(
    readingsOf(`
没有制发、没有废止规范性文件。
  没有制发 says=0 cells=[table2.normative.issued/table2.normative.made]
  没有废止规范性文件 says=0 cells=[table2.normative.repealed]
无规范性文件制发、废止。
  无规范性文件制发、废止 says=0 cells=[table2.normative.issued/table2.normative.made, table2.normative.repealed]
规范性文件无。
  规范性文件无 says=0 cells=[table2.normative.issued/table2.normative.made, table2.normative.repealed, table2.normative.inForce]
规范性文件无新增。
本年没有废止规范性文件；未制发。
  没有废止规范性文件 says=0 cells=[table2.normative.repealed]
  未制发 says=0 sentence=1 cells=[table2.normative.issued/table2.normative.made]
未制发、废止；规范性文件3件。
未制定文件，规范性文件现行有效3件。
  规范性文件现行有效3件 number=3|件 says=3 cells=[table2.normative.inForce]
规范性文件制发为零，废止为零。
  规范性文件制发为零 says=0 cells=[table2.normative.issued/table2.normative.made]
  废止为零 says=0 cells=[table2.normative.repealed]
全年规范性文件0件。
年内未出台新的规范性文件，也未修改。
  未出台新的规范性文件 says=0 cells=[table2.normative.issued/table2.normative.made]
无新增的规范性文件。
  无新增的规范性文件 says=0 cells=[table2.normative.issued/table2.normative.made]
没有修订、规范性文件3件有效。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('as many as are named', () => {
  test.each(
    readingsOf(`
行政规范性文件制发、废止、现行有效件数分别为1件、1件、5件。
  行政规范性文件制发、废止、现行有效件数分别为1件 cells=[table2.normative.issued/table2.normative.made] says=1 number=1|件 sentence=-1
  废止、现行有效件数分别为1件、1件 cells=[table2.normative.repealed] says=1 number=1|件 sentence=-1
  现行有效件数分别为1件、1件、5件 cells=[table2.normative.inForce] says=5 number=5|件 sentence=-1
行政规范性文件制发与公开、废止分别为1件、1件。
文件制发、废止分别为1件、1件，规范性文件3件有效。
  规范性文件3件 number=3|件 says=3 cells=[table2.normative.inForce]
规范性文件审核、备案分别为1件、1件。
制定的规范性文件、培训分别为1件、1件。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('made, altered and repealed in four characters', () => {
  test.each(
    readingsOf(`
行政规范性文件“立改废”：立0件，改1件，废0件。
行政规范性文件管理方面，全年立二件、改零件、废一件。
  立二件 says=2 cells=[table2.normative.issued/table2.normative.made] number=二|件 sentence=-100
  废一件 says=1 cells=[table2.normative.repealed] number=一|件 sentence=-100
行政规范性文件方面，立2件、废1件。
  立2件 says=2 cells=[table2.normative.issued/table2.normative.made] number=2|件 sentence=-100
  废1件 says=1 cells=[table2.normative.repealed] number=1|件 sentence=-100
规范性文件方面，立约2件、废1件。
  废1件 says=1 cells=[table2.normative.repealed] number=1|件 sentence=-100
规范性文件方面，立几件、废1件。
  废1件 says=1 cells=[table2.normative.repealed] number=1|件 sentence=-100
规范性文件方面，立2件、改几件、废1件。
村规民约立3件，改2件，废1件；行政规范性文件现行有效2件。
  行政规范性文件现行有效2件 number=2|件 says=2 cells=[table2.normative.inForce] sentence=1
全县规范性文件方面，立2件、废1件。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('the only one', () => {
  test.each(
    readingsOf(`
全部公开比例为80%，即10件中的8件。出台《集镇摊点管理办法》，为全年唯一一件行政规范性文件。
  全年唯一一件行政规范性文件 says=1 cells=[table2.normative.issued/table2.normative.made] sentence=-101
出台《集镇摊点管理办法》，为全年唯一一件行政规范性文件，另修订1件。
规范性文件公开1件，为全年唯一一件。
制发文件《村级集体资金管理暂行规定》。经合法性审查后作为行政规范性文件备案，这是本年唯一一件。
规范性文件废止2件，分别为2013年、2015年印发。改进措施：建立提醒制度，制定公开目录。
  规范性文件废止2件 number=2|件 says=2 cells=[table2.normative.repealed]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('in force, and never made', () => {
  test.each(
    readingsOf(`
现行有效的行政规范性文件由年初的7件减至5件。
  现行有效的行政规范性文件由年初的7件减至5件 number=5|件 says=5 cells=[table2.normative.inForce]
年末行政规范性文件保留数由7件压减至5件。
  行政规范性文件保留数由7件压减至5件 number=5|件 says=5 cells=[table2.normative.inForce] onTop=[table2.normative.issued/table2.normative.made]
行政规范性文件由2022年的7件精简为5件。
行政规范性文件由5件增加，现行有效6件。
  现行有效6件 number=6|件 says=6 cells=[table2.normative.inForce]
本镇历年来未制定过行政规范性文件。
  未制定过行政规范性文件 says=0 cells=[table2.normative.issued/table2.normative.made, table2.normative.inForce]
我镇建镇以来从未制发行政规范性文件。
  从未制发行政规范性文件 says=0 cells=[table2.normative.issued/table2.normative.made, table2.normative.inForce]
我镇至今没有出台行政规范性文件。
  没有出台行政规范性文件 says=0 cells=[table2.normative.issued/table2.normative.made, table2.normative.inForce]
我镇从未废止行政规范性文件。
  从未废止行政规范性文件 says=0 cells=[table2.normative.repealed]
去年我镇从未制定行政规范性文件。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});
