/**
 * 预览: the whole report on A4 sheets, read-only, with its findings beside it; prints as it is shown.
 * Drawn from the manuscript, like the Word file.
 */
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { tallyOf } from '../../domain/checks/core/tally.ts';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import type { Report } from '../../domain/report/report.ts';
import { anchorsOf, findingMarks } from './finding-marks.ts';
import { Galley } from './Galley.tsx';
import { PageList } from './PageList.tsx';
import { PreviewBar } from './PreviewBar.tsx';
import { PreviewFindings } from './PreviewFindings.tsx';
import { pageContents } from './page-contents.ts';
import { paperBlocks } from './paper.ts';
import { paperStyle } from './paper-style.ts';
import { Sheet } from './Sheet.tsx';
import { linesByText } from './spots-on-paper.ts';
import { scrollToPage, useCurrentPage, useKeptPage } from './use-current-page.ts';
import { useFocusAtStart } from './use-focus-at-start.ts';
import { useScale, type Zoom } from './use-scale.ts';
import { useSheets } from './use-sheets.ts';
import { useSheetsOnlyPrint } from './use-sheets-only-print.ts';
import './preview.css';
import './sheet.css';

interface Props {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly onBack: () => void;
  /** Leave the preview for the place where a finding can be put right; absent where nothing can be changed. */
  readonly onGoTo?: (finding: Finding) => void;
  /** Stands in the bar: what this is. */
  readonly name?: string;
  /** A word before the findings. */
  readonly hint?: ReactNode;
  /** Stands at the end of the bar, for instance the export button. */
  readonly extraActions?: ReactNode;
  /** Stands under the findings: room for opinions and approval. */
  readonly remarks?: ReactNode;
}

export function ReportPreview({
  report,
  findings,
  onBack,
  onGoTo,
  name = '预览',
  hint,
  extraActions,
  remarks,
}: Props) {
  const manuscript = useMemo(() => composeManuscript(report), [report]);
  const blocks = useMemo(() => paperBlocks(manuscript), [manuscript]);
  const lines = useMemo(() => linesByText(manuscript), [manuscript]);
  const { pages, galley, drawn, isComplete, complete } = useSheets(blocks, manuscript);
  const column = useRef<HTMLElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const scale = useScale(zoom, column);
  const current = useCurrentPage(sheets, pages);
  const keepPage = useKeptPage(sheets, scale, current);
  const contents = useMemo(() => pageContents(pages), [pages]);
  const [isOpen, setIsOpen] = useState(true);
  const [selectedId, setSelectedId] = useState<string>();
  const tally = useMemo(() => tallyOf(report, findings), [report, findings]);
  const selected = useMemo(
    () =>
      findings
        .flatMap((finding) => [finding, ...(finding.members ?? [])])
        .find(({ id }) => id === selectedId),
    [findings, selectedId],
  );
  const marks = useMemo(() => findingMarks(findings, selected, lines), [findings, selected, lines]);
  useFocusAtStart(column);
  useSheetsOnlyPrint(sheets, manuscript.title.lines.map(({ text }) => text).join(''));

  const fonts = manuscript.plainFonts ? 'has-plain-fonts' : '';
  const show = (finding: Finding) => {
    complete();
    setSelectedId(finding.id);
    scrollToAnchor(sheets.current, anchorsOf(finding, marks, lines));
  };
  return (
    // Focusable, so that a click beside everything leaves the focus here and not nowhere.
    <div className={`preview ${isOpen ? '' : 'is-side-folded'}`} tabIndex={-1}>
      <PreviewBar
        name={name}
        unit={report.unit}
        year={report.year}
        pageCount={pages.length}
        isComplete={isComplete}
        zoom={zoom}
        onZoom={(chosen) => {
          keepPage();
          setZoom(chosen);
        }}
        onBack={onBack}
        extraActions={extraActions}
      />
      <PageList
        contents={contents}
        current={current}
        onChoose={(page) => scrollToPage(sheets.current, page)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <main className="preview-ground" aria-label="报告预览" ref={column} tabIndex={0}>
        <div
          className={`paper-sheets ${fonts}`}
          ref={sheets}
          aria-busy={!isComplete}
          style={{ ...paperStyle, '--sheet-scale': scale } as React.CSSProperties}
        >
          {pages.map((content, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            <Sheet key={index} number={index + 1} content={content} marks={marks} />
          ))}
        </div>
        <p className="preview-hint">
          各电脑字体不同，这里的分行、分页与 Word／WPS 中打开的文件可能略有出入，以文件为准。
        </p>
      </main>
      <PreviewFindings
        findings={findings}
        tally={tally}
        selected={selected}
        isOpen={isOpen}
        onToggle={() => {
          keepPage();
          setIsOpen(!isOpen);
        }}
        onSelect={show}
        onGoTo={onGoTo}
        hint={hint}
        remarks={remarks}
      />
      {drawn > 0 ? <Galley galley={galley} fonts={fonts} blocks={blocks} drawn={drawn} /> : null}
    </div>
  );
}

function scrollToAnchor(sheets: HTMLElement | null, anchors: readonly string[]): void {
  const elements = Array.from(sheets?.querySelectorAll<HTMLElement>('[data-anchor]') ?? []);
  const places = anchors.map((anchor) => elements.find(({ dataset }) => dataset.anchor === anchor));
  places.find(Boolean)?.scrollIntoView({ block: 'center', inline: 'center' });
}
