import { lazy, Suspense, useId, useState } from 'react';
import { fillBlanks } from '../../domain/checks/repairs/fill-blanks.ts';
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { sayCells, sayZeros } from '../../domain/place/say-cells.ts';
import type { CellChange } from '../../domain/report/cell-changes.ts';
import { autoTotalChanges, fillTotals, givenUp } from '../../domain/sums/totals.ts';
import { useReport, useSelected, useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { chooseDensity, useDensity } from '../ui/density.ts';
import { reserved } from '../ui/reserved.ts';
import { Switch } from '../ui/Switch.tsx';
import { AddLocalRow } from './AddLocalRow.tsx';
import { changedTotals } from './changed-totals.ts';
import { copyTable } from './copy-table.ts';
import { SplitRows } from './SplitRows.tsx';

const AutoTotalsDialog = lazy(async () => ({
  default: (await import('./AutoTotalsDialog.tsx')).AutoTotalsDialog,
}));

/** What can be done to a table as a whole; every act is one undoable step. */
export function TableToolbar({ section }: { section: TableSection }) {
  return (
    <div className="table-toolbar">
      <FillBlanks section={section} />
      <CopyTable section={section} />
      <KeyHelpButton />
      {section === 2 ? null : <FillTotals section={section} />}
      {section === 2 ? <LocalChoices /> : null}
      <div className="table-toolbar-end">
        {section === 2 ? null : <AutoTotals />}
        <DensitySwitch />
      </div>
    </div>
  );
}

function FillTotals({ section }: { section: TableSection }) {
  const session = useSession();
  const count = useSelected(session.settled, ({ report }) => fillTotals(report, section).length);
  const isAutomatic = useReport(({ options }) => options.autoTotals);
  if (isAutomatic) return null;
  const fill = () => {
    const report = session.report.get();
    const changes = fillTotals(report, section);
    const place = sayCells(keysOf(changes), report);
    session.changeCells('填入合计', changes, { told: `填入合计：${place}。${givenUp}` });
  };
  return (
    <Button size="small" disabled={count === 0} title={`只填空着的合计。${givenUp}`} onClick={fill}>
      <span {...reserved('填入合计（99 格）')}>填入合计{count ? `（${count} 格）` : ''}</span>
    </Button>
  );
}

function FillBlanks({ section }: { section: TableSection }) {
  const session = useSession();
  const count = useSelected(session.settled, ({ report }) => fillBlanks(report, section).length);
  const fill = () => {
    const changes = fillBlanks(session.report.get(), section);
    session.changeCells('本表空格填 0', changes, { told: sayZeros(keysOf(changes)) });
  };
  return (
    <Button
      size="small"
      disabled={count === 0}
      {...(section === 2 ? {} : { title: '只填明细，合计不动' })}
      onClick={fill}
    >
      <span {...reserved('本表空格填 0（175 格）')}>
        本表空格填 0{count ? `（${count} 格）` : ''}
      </span>
    </Button>
  );
}

const keysOf = (changes: readonly CellChange[]) => changes.map(({ key }) => key);

/** With labels and merges; a range is copied by Ctrl+C. */
function CopyTable({ section }: { section: TableSection }) {
  const session = useSession();
  const copy = () => {
    const isCopied = copyTable(session.report.get(), section);
    const text = isCopied
      ? '已复制整张表，可以粘贴到 Word、WPS 或电子表格'
      : '浏览器不允许用按钮复制：请点一格，按 Ctrl+A 全选，再按 Ctrl+C';
    session.notices.tell(text);
  };
  return (
    <Button size="small" icon="copy" title="复制整表" onClick={copy}>
      <span className="table-toolbar-more">复制整表</span>
    </Button>
  );
}

function KeyHelpButton() {
  const { panels } = useSession();
  return (
    <Button
      size="small"
      icon="keyboard"
      title="快捷键（Ctrl+/）"
      onClick={() => panels.showKeyHelp(true)}
    >
      <span className="table-toolbar-more">快捷键</span>
    </Button>
  );
}

function AutoTotals() {
  const session = useSession();
  const isOn = useReport(({ options }) => options.autoTotals);
  const [isAsking, setAsking] = useState(false);
  const turn = (autoTotals: boolean) => {
    const before = session.report.get();
    const keys = autoTotals ? keysOf(autoTotalChanges(before)) : [];
    session.edit(autoTotals ? '打开自动合计' : '关闭自动合计', (report) => ({
      ...report,
      options: { ...report.options, autoTotals },
    }));
    if (keys.length > 0) session.notices.tellUndoable(`打开自动合计：${sayCells(keys, before)}`);
  };
  return (
    <>
      <Switch
        label="自动合计"
        hint={
          isOn
            ? '合计始终等于各项之和。打错某一项时，只能指出哪一行、哪一列不平，不能再指出是哪一格。'
            : '合计照台账输入，程序据此找出打错的那一格；空着的合计以灰字显示算出的数，按 = 填入。'
        }
        checked={isOn}
        onChange={(autoTotals) => {
          if (autoTotals && autoTotalChanges(session.report.get()).length > 0) setAsking(true);
          else turn(autoTotals);
        }}
      />
      {isAsking ? (
        <Suspense>
          <AutoTotalsDialog
            tables={changedTotals(session.report.get())}
            givenUp={givenUp}
            onTurnOn={() => {
              setAsking(false);
              turn(true);
            }}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** For this computer, not for this report. */
function DensitySwitch() {
  return (
    <Switch
      label="紧凑"
      hint="行距和字号小一些，一屏多看几行；只对这台电脑，随时可以换回。"
      checked={useDensity() === 'compact'}
      onChange={(isCompact) => chooseDensity(isCompact ? 'compact' : 'roomy')}
    />
  );
}

function LocalChoices() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const session = useSession();
  const edition = editionById(useReport((report) => report.edition));
  const isOn = useReport(({ options }) => options.localAmountHeads);
  const splittable = edition.table2.items.flatMap(({ rows }) =>
    rows.filter((row) => row.splittable),
  );
  return (
    <>
      <Button
        size="small"
        icon={isOpen ? 'chevronDown' : 'chevronRight'}
        className="table-local-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        地方要求<span className="table-toolbar-more">：表头写法、拆分行、附加行</span>
      </Button>
      <div id={id} className="table-local" hidden={!isOpen}>
        <Switch
          label="金额表头注明“保留4位小数”"
          hint="有的省市要求；没有要求时不打开，用国办表头原文。"
          checked={isOn}
          onChange={(localAmountHeads) =>
            session.edit(
              localAmountHeads ? '金额表头用地方写法' : '金额表头用国办写法',
              (report) => ({
                ...report,
                options: { ...report.options, localAmountHeads },
              }),
            )
          }
        />
        {splittable.map((row) => (
          <SplitRows key={row.id} rowId={row.id} rowLabel={row.label} />
        ))}
        <AddLocalRow />
      </div>
    </>
  );
}
