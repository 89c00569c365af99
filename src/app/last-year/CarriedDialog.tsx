/** What a report that was begun from last year's has from it, said once when it opens. */
import './last-year.css';
import type { ReactNode } from 'react';
import type { Report } from '../../domain/report/report.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { type CarriedGroup, carriedGroups, notCarried, stocksBefore } from './carried-list.ts';

interface CarriedDialogProps {
  readonly onClose: () => void;
}

export function CarriedDialog({ onClose }: CarriedDialogProps) {
  const session = useSession();
  const report = useStore(session.report);
  const groups = carriedGroups(report, useStore(session.carried.all));
  const count = groups.reduce((sum, { figures }) => sum + figures.length, 0);
  const { lastYear } = report;
  // Those of another form are not taken over: of none nothing is said.
  const localRows = localRowsOf(report);
  return (
    <Dialog
      title={`由上年带到 ${report.year} 年的内容`}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={onClose}>
            开始填表
          </Button>
          {count > 0 ? (
            <Button
              onClick={() => {
                session.carried.lookedAt();
                onClose();
              }}
            >
              都看过了
            </Button>
          ) : null}
        </>
      }
    >
      <p className="carried-lead">
        {lastYear?.source.name ? `取自“${lastYear.source.name}”。` : null}
        上年的文字没有照抄，在各部分旁边可以翻看。
      </p>
      <dl className="carried-texts">
        <Text name="单位全称">{report.unit}</Text>
        <Text name="联系方式">{report.contacts}</Text>
        <Text name="落款单位">{report.closing.signature}</Text>
        {localRows ? <Text name="本地的行">{localRows}</Text> : null}
      </dl>
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      {count > 0 ? (
        <p className="ui-hint">
          这 {count} 格左上角有折角
          <span className="carried-sign" aria-hidden="true" />
          ，光标到过这一格，或者点“都看过了”，折角就去掉；关了再打开还在。
        </p>
      ) : (
        <p>没有带过来的数：上年年报里，今年要接着写的数是空着的，或者不是数。</p>
      )}
      <NotCarried report={report} />
      <Stocks report={report} />
    </Dialog>
  );
}

function Text({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children.trim() || <span className="ui-hint">上年年报里没有</span>}</dd>
    </div>
  );
}

function Group({ group: { name, figures } }: { group: CarriedGroup }) {
  return (
    <Figures caption={`${name}，带入 ${figures.length} 格`}>
      {figures.map((figure) => (
        <Figure key={figure.name} {...figure} />
      ))}
    </Figures>
  );
}

function NotCarried({ report }: { report: Report }) {
  const left = notCarried(report);
  if (left.length === 0) return null;
  return (
    <Figures caption="上年写的不是数，没有带入">
      {left.map((figure) => (
        <Figure key={figure.name} {...figure} />
      ))}
    </Figures>
  );
}

/** Not filled in: what is in force this year is more and less than that. */
function Stocks({ report }: { report: Report }) {
  const stocks = report.lastYear ? stocksBefore(report, report.lastYear.report) : [];
  if (stocks.length === 0) return null;
  return (
    <>
      <Figures caption="表二上年年底现行有效件数，没有填入，供对照">
        {stocks.map((stock) => (
          <Figure key={stock.name} {...stock} />
        ))}
      </Figures>
      <p className="ui-hint">今年的现行有效件数＝上年的＋今年制发的－今年废止的。</p>
    </>
  );
}

function Figures({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <table className="carried-figures">
      <caption>{caption}</caption>
      <tbody>{children}</tbody>
    </table>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{value}</td>
    </tr>
  );
}

function localRowsOf({ splits, extraRows }: Report): string {
  const parts = Object.values(splits).flat();
  return [...parts, ...extraRows].map(({ label }) => label).join('、');
}
