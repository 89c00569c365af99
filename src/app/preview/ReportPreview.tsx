/**
 * 预览: the whole report on A4 sheets, read-only, with its findings beside it; prints as it is shown.
 * Drawn from the manuscript, like the Word file.
 */
import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { tallyOf } from '../../domain/checks/core/tally.ts';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import type { Place } from '../../domain/place/place.ts';
import type { Report } from '../../domain/report/report.ts';
import { anchorsOf, anchorsOfPlace, findingMarks } from './finding-marks.ts';
import { Galley } from './Galley.tsx';
import { marginNotes } from './margin-notes.ts';
import { PageList } from './PageList.tsx';
import { PreviewBar } from './PreviewBar.tsx';
import { PreviewFindings } from './PreviewFindings.tsx';
import { pageContents } from './page-contents.ts';
import { paperBlocks } from './paper.ts';
import type { PaperNote } from './paper-notes.ts';
import { paperStyle } from './paper-style.ts';
import { pickedPlace } from './pick-place.ts';
import { Sheet } from './Sheet.tsx';
import { linesByText } from './spots-on-paper.ts';
import { scrollToPage, useCurrentPage, useKeptPage } from './use-current-page.ts';
import { useFocusAtStart } from './use-focus-at-start.ts';
import { useMarginNotes } from './use-margin-notes.ts';
import { usePickingKeys } from './use-picking-keys.ts';
import { useScale, type Zoom } from './use-scale.ts';
import { useSheets } from './use-sheets.ts';
import { useSheetsOnlyPrint } from './use-sheets-only-print.ts';
import './preview.css';
import './sheet.css';

/** What a reviewer's screen adds to the preview, and what it wants to know. */
export interface PreviewReview {
  /** Marked on the sheets, and beside them where they have a badge. */
  readonly notes: readonly PaperNote[];
  /** The id of the finding or note that is looked at. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** In the place of the findings' list. */
  readonly side: ReactNode;
  /** What it is worth, for the bar: 「已退回」. */
  readonly state: ReactNode;
}

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
  /** Something on the sheets was clicked, or words or cells were selected there. */
  readonly onPick?: (place: Place) => void;
  /** What a pick leads to, in words. */
  readonly pickHint?: string;
  readonly review?: PreviewReview;
}

export function ReportPreview({
  report,
  findings,
  onBack,
  onGoTo,
  name = '预览',
  hint,
  extraActions,
  onPick,
  pickHint = '',
  review,
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
  const [ownId, setOwnId] = useState<string>();
  const selectedId = review ? review.chosen : ownId;
  const tally = useMemo(() => tallyOf(report, findings), [report, findings]);
  const selected = useMemo(
    () =>
      findings
        .flatMap((finding) => [finding, ...(finding.members ?? [])])
        .find(({ id }) => id === selectedId),
    [findings, selectedId],
  );
  const notes = review?.notes ?? noNotes;
  const marks = useMemo(
    () => findingMarks(findings, selected, lines, notes, selectedId),
    [findings, selected, lines, notes, selectedId],
  );
  const margin = useMemo(
    () => marginNotes(findings, notes, { marks, lines }, selectedId),
    [findings, notes, marks, lines, selectedId],
  );
  const notesOf = useMarginNotes(sheets, margin, pages, isComplete);
  const choose = useRef<(id: string) => void>(() => undefined);
  choose.current = review?.onChoose ?? setOwnId;
  const [onChoose] = useState(() => (id: string) => choose.current(id));
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // Its sheet may be among those that are yet to come.
    if (selectedId === shown.current || !isComplete) return;
    shown.current = selectedId;
    const note = notes.find(({ id }) => id === selectedId);
    if (selected) scrollToAnchor(sheets.current, anchorsOf(selected, marks, lines));
    else if (note) scrollToAnchor(sheets.current, anchorsOfPlace(note.place, marks, lines));
  });
  const pointed = usePickingKeys(column, sheets, onPick);
  useFocusAtStart(column);
  useSheetsOnlyPrint(sheets, manuscript.title.lines.map(({ text }) => text).join(''));

  const fonts = manuscript.plainFonts ? 'has-plain-fonts' : '';
  const show = (finding: Finding) => {
    complete();
    onChoose(finding.id);
    // One that is selected already may be out of sight again.
    if (finding.id === selectedId) {
      scrollToAnchor(sheets.current, anchorsOf(finding, marks, lines));
    }
  };
  const pick = (event: MouseEvent) => {
    const { target } = event;
    if (!onPick || !(target instanceof Element) || target.closest('button')) return;
    const place = sheets.current ? pickedPlace(target, sheets.current, lines) : undefined;
    if (place) onPick(place);
  };
  return (
    // Focusable, so that a click beside everything leaves the focus here and not nowhere.
    <div className={`preview ${isOpen ? '' : 'is-side-folded'}`} tabIndex={-1}>
      <p className="ui-hidden" role="status">
        {pointed && `选到：${pointed}`}
      </p>
      <PreviewBar
        name={name}
        unit={report.unit}
        year={report.year}
        state={review?.state}
        page={current}
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
        notesOf={notesOf}
        current={current}
        onChoose={(page) => scrollToPage(sheets.current, page)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <main className="preview-ground" aria-label="报告预览" ref={column} tabIndex={0}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: by keys the ground picks (use-picking-keys.ts) */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keys the ground picks */}
        <div
          className={`paper-sheets ${fonts} ${onPick ? 'can-pick' : ''}`}
          ref={sheets}
          onClick={pick}
          aria-busy={!isComplete}
          style={{ ...paperStyle, '--sheet-scale': scale } as React.CSSProperties}
        >
          {pages.map((content, index) => (
            <Sheet
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              key={index}
              number={index + 1}
              content={content}
              marks={marks}
              notes={notesOf(index + 1)}
              onChoose={onChoose}
            />
          ))}
        </div>
        <p className="preview-hint">
          {pickHint}
          各电脑字体不同，这里的分行、分页与 Word／WPS 中打开的文件可能略有出入，以文件为准。
        </p>
      </main>
      {review ? (
        review.side
      ) : (
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
        />
      )}
      {drawn > 0 ? <Galley galley={galley} fonts={fonts} blocks={blocks} drawn={drawn} /> : null}
    </div>
  );
}

const noNotes: readonly PaperNote[] = [];

function scrollToAnchor(sheets: HTMLElement | null, anchors: readonly string[]): void {
  const elements = Array.from(sheets?.querySelectorAll<HTMLElement>('[data-anchor]') ?? []);
  const places = anchors.map((anchor) => elements.find(({ dataset }) => dataset.anchor === anchor));
  places.find(Boolean)?.scrollIntoView({ block: 'center', inline: 'center' });
}
