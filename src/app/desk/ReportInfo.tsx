import { cellsWithoutPlace } from '../../domain/checks/repairs/repairs.ts';
import { editionById, editionForYear, firstReportYear } from '../../domain/edition/editions.ts';
import { fieldPlace } from '../../domain/place/place.ts';
import { samePlace } from '../../domain/place/place-text.ts';
import { standardTitle, titleOf } from '../../domain/report/title.ts';
import { LineText } from '../prose/LineText.tsx';
import { ProseText } from '../prose/ProseText.tsx';
import { useReportParts, useSelected, useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { changeYear } from './change-year.ts';

const latestYear = new Date().getFullYear() + 1;
const years = Array.from(
  { length: latestYear - firstReportYear + 1 },
  (_, index) => latestYear - index,
);

/** Not the texts of several lines: a key in one of them draws nothing of the page. */
const shown = ['unit', 'year', 'edition', 'deadline', 'title', 'closing'] as const;

/** What the report is about, its title, and the optional parts before and behind the six sections. */
export function ReportInfo() {
  const session = useSession();
  const report = useReportParts(shown);
  const edition = editionById(report.edition);
  const needed = editionForYear(report.year);
  const problems = useSelected(session.settled, ({ findings }) => findings);
  const titleProblem = problems.find(
    ({ place, level }) => level === 'error' && samePlace(place, fieldPlace('title')),
  )?.message;
  const setYear = (year: number) => {
    const label = `报告年度改为 ${year} 年`;
    session.edit(label, (before) => changeYear(before, year));
    const now = session.report.get();
    const kept = cellsWithoutPlace(now).length;
    const form =
      now.edition === report.edition ? '' : `，表格换为${editionById(now.edition).documentNumber}`;
    session.notices.tellUndoable(
      `${label}${form}${kept ? `；有 ${kept} 个数在新表里没有位置，已保留` : ''}`,
    );
  };
  const set = (path: string) => (text: string) => session.setField(path, text);
  return (
    <div className="report-info">
      <Field
        label="单位全称"
        hint="写机关全称，例如“××县××镇人民政府”。"
        error={report.unit.trim() ? undefined : '请填写单位全称'}
      >
        {(control) => (
          <LineText {...control} textId="unit" value={report.unit} onText={set('unit')} />
        )}
      </Field>
      <div className="report-info-pair">
        <Field label="报告年度" hint={`${edition.formTitle}（${edition.documentNumber}）`}>
          {(control) => (
            <Select
              {...control}
              data-place="year"
              value={String(report.year)}
              onChange={(event) => setYear(Number(event.target.value))}
            >
              {(years.includes(report.year) ? years : [...years, report.year]).map((year) => (
                <option key={year} value={year}>
                  {year} 年
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="截止日期" hint="一般为次年 1 月 31 日，以县里通知为准。">
          {(control) => (
            <TextInput
              {...control}
              type="date"
              data-place="deadline"
              value={report.deadline}
              onChange={(event) => session.setField('deadline', event.target.value)}
              onBlur={() => session.closeStep()}
            />
          )}
        </Field>
      </div>
      {needed.id !== edition.id ? (
        <Notice
          tone="error"
          title={`${report.year} 年度的年报应当使用 ${needed.documentNumber} 的表格`}
          actions={
            <Button
              size="small"
              onClick={() => session.repair({ is: 'currentEdition', label: '换成现行表格' })}
            >
              换成现行表格
            </Button>
          }
        >
          现在是 {edition.documentNumber}{' '}
          的表格。换表时两版都有的数字带过去，其余保留在草稿里，可以撤销。
        </Notice>
      ) : null}
      <Field
        label="标题"
        hint="规范写法：机关全称＋年份＋“政府信息公开工作年度报告”。"
        error={titleProblem}
        remark={report.title === null ? '随单位和年度自动生成。' : undefined}
      >
        {(control) => (
          <LineText
            {...control}
            textId="title"
            value={titleOf(report)}
            onText={(text) =>
              session.setField('title', text === standardTitle(report) ? null : text)
            }
          />
        )}
      </Field>
      {report.title !== null && report.title !== standardTitle(report) ? (
        <Button
          size="small"
          onClick={() => session.repair({ is: 'standardTitle', label: '改为规范标题' })}
        >
          改为规范标题
        </Button>
      ) : null}
      <h2 className="report-info-part">可选内容</h2>
      <div className="report-info-text">
        <span className="ui-label">前言</span>
        <p className="ui-hint">
          编制依据、统计期限（1 月 1 日至 12 月 31 日）等，印在第一部分之前。
        </p>
        <ProseText id="preamble" path="preamble" label="前言" minRows={2} />
      </div>
      <div className="report-info-text">
        <span className="ui-label">联系方式</span>
        <p className="ui-hint">地址、邮编、电话，每行一条，印在前言之后。</p>
        <ProseText id="contacts" path="contacts" label="联系方式" minRows={1} />
      </div>
      <div className="report-info-pair">
        <Field label="落款单位">
          {(control) => (
            <LineText
              {...control}
              textId="signature"
              value={report.closing.signature}
              onText={set('closing.signature')}
            />
          )}
        </Field>
        <Field label="落款日期" hint="例如“2026年1月16日”，月日前不加 0。">
          {(control) => (
            <LineText
              {...control}
              textId="date"
              value={report.closing.date}
              onText={set('closing.date')}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
