/** One state of a report has one count, wherever it is shown. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckLine } from '../cli/check-command.ts';
import { main } from '../cli/main.ts';
import { signsOf } from '../domain/checks/wording/word-tally.ts';
import type { Report } from '../domain/report/report.ts';
import { createDraftStore } from '../drafts/draft-store.ts';
import { memoryRecords } from '../drafts/memory-records.ts';
import { grReportText } from '../exchange/write-gr-report.ts';
import { readReportFile } from '../reading/read-report-file.ts';
import { mountWithSession } from '../testkit/app/mounted-session.ts';
import { ruleCases } from '../testkit/domain/rule-cases.ts';
import { yearCases } from '../testkit/domain/year-cases.ts';
import { createDraft } from './drafts-from-reports.ts';
import { ExportDialog } from './export/ExportDialog.tsx';
import { FindingsColumn } from './findings/FindingsColumn.tsx';
import { contentOf } from './import/import-file.ts';
import { ReportFacts } from './import/ReportFacts.tsx';
import { DraftCard } from './list/DraftCard.tsx';
import { ReportPreview } from './preview/ReportPreview.tsx';

// jsdom lays nothing out, and knows no dialogs.
beforeEach(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
});
afterEach(cleanup);

const nothing = () => undefined;

/** What the badges in this part of the page say. */
function badgesIn(selector: string): string[] {
  const part = document.querySelector(selector);
  const said = [...(part?.querySelectorAll('.ui-badge') ?? [])].map(({ textContent }) =>
    String(textContent),
  );
  cleanup();
  return said;
}

async function onCard(report: Report) {
  const store = createDraftStore(memoryRecords());
  await createDraft(store, report);
  const [draft] = await store.list();
  const acts = { onOpen: nothing, onPreview: nothing, onExport: nothing, onSheet: nothing };
  const more = { onDuplicate: nothing, onNextYear: nothing };
  render(
    <DraftCard
      draft={draft!}
      now={new Date()}
      {...acts}
      {...more}
      onBackUp={nothing}
      onDelete={nothing}
    />,
  );
  return badgesIn('.draft-counts');
}

function onDesk(report: Report, section: number) {
  const { session } = mountWithSession(
    report,
    <FindingsColumn section={section} onGoTo={nothing} onRepair={nothing} onShow={nothing} />,
  );
  session.enterSection(section);
  return badgesIn('.findings-counts');
}

async function everywhere(report: Report, file = new TextEncoder().encode(grReportText(report))) {
  const out: string[] = [];
  const io = { readFile: async () => file, out: (line: string) => void out.push(line) };
  await main(['check', 'a'], {
    ...io,
    ...{ err: nothing, writeFile: async () => undefined, isSameFile: () => false },
  });
  const { counts } = JSON.parse(String(out[0])) as CheckLine;
  const content = contentOf({ report, notes: [] });
  const { findings } = content;
  render(<ReportFacts report={report} findings={findings} />);
  const opened = badgesIn('.import-badges');
  render(<ReportPreview report={report} findings={findings} onBack={nothing} />);
  const preview = badgesIn('.preview-counts');
  render(
    <ExportDialog
      {...{ report, findings, reasons: {}, lastExport: null }}
      {...{ onPlainFonts: nothing, onWholeTable3: nothing, onReasons: nothing }}
      {...{ onExported: nothing, onDataExported: nothing, onGoTo: nothing, onClose: nothing }}
    />,
  );
  const exported = badgesIn('.export-counts');
  return {
    opened,
    preview,
    exported,
    card: await onCard(report),
    desk: onDesk(report, 1),
    'desk elsewhere': onDesk(report, 3),
    'command line': signsOf(counts).map(({ word, figure = '' }) => word + figure),
  };
}

function expectOne(counts: Record<string, readonly string[]>) {
  const { opened } = counts;
  for (const [place, said] of Object.entries(counts))
    expect([place, said]).toEqual([place, opened]);
  expect(opened?.length).toBeGreaterThan(0);
}

describe('the same count on every screen and on the command line', () => {
  test.each([...ruleCases, ...yearCases.slice(0, 5)])('$name', async ({ report }) => {
    // Through a file once, so that the command line has the same state.
    const { report: read } = await readReportFile(new TextEncoder().encode(grReportText(report)));
    expectOne(await everywhere(read));
  });
});
