import { type ReactNode, useState } from 'react';
import { type Finding, kindOf } from '../../domain/checks/core/finding.ts';
import { tallyOf } from '../../domain/checks/core/tally.ts';
import { type Reasons, reasonFor, toExplain } from '../../domain/checks/reasons.ts';
import { sayFinding } from '../../domain/checks/wording/word-finding.ts';
import { signsOf } from '../../domain/checks/wording/word-tally.ts';
import type { Report } from '../../domain/report/report.ts';
import { dayAndTimeWords } from '../../domain/words/dates.ts';
import type { Draft } from '../../drafts/draft.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { CountBadges } from '../ui/CountBadges.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { download, type MadeFile } from '../ui/download.ts';
import { Notice } from '../ui/Notice.tsx';
import { FinalForm } from './FinalForm.tsx';
import { FontChoice } from './FontChoice.tsx';
import { makeDataFile, makeWordFile } from './make-files.ts';
import { WholeTableChoice } from './WholeTableChoice.tsx';
import './export.css';

export interface ExportDialogProps {
  readonly report: Report;
  /** All findings, blank cells included. */
  readonly findings: readonly Finding[];
  /** What is told of checks that are silenced. */
  readonly silenced?: ReactNode;
  /** What reviewers have to do with it. */
  readonly review?: ReactNode;
  readonly reasons: Reasons;
  /** The last Word file made of this draft. */
  readonly lastExport: Draft['lastExport'];
  readonly onPlainFonts: (plainFonts: boolean) => void;
  readonly onWholeTable3: (wholeTable3: boolean) => void;
  readonly onReasons: (reasons: Reasons) => void;
  /** An export succeeded; with reasons it was the final one (定稿导出). */
  readonly onExported: (fileName: string, finalReasons?: Reasons) => void;
  /** A data file was made: all of the report lies outside the browser. */
  readonly onDataExported: () => void;
  readonly onGoTo: (finding: Finding) => void;
  readonly onClose: () => void;
}

type Outcome =
  | { readonly is: 'made'; readonly file: MadeFile; readonly isFinal: boolean }
  | { readonly is: 'failed'; readonly why: string };

/** 导出 never asks; 定稿导出 asks a reason for each error that stays, and for what is not written. */
export function ExportDialog(props: ExportDialogProps) {
  const { report, findings, reasons, onPlainFonts, onWholeTable3, onReasons, onGoTo, onClose } =
    props;
  const { onExported, onDataExported } = props;
  const [busy, setBusy] = useState<'word' | 'data' | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isFinal, setFinal] = useState(false);
  const open = toExplain(findings);
  const changeFonts = (plainFonts: boolean) => {
    // The file just made has the other fonts.
    setOutcome(null);
    onPlainFonts(plainFonts);
  };
  const changeWholeTable3 = (wholeTable3: boolean) => {
    setOutcome(null);
    onWholeTable3(wholeTable3);
  };

  const run = async (what: 'word' | 'data', finalReasons?: Reasons) => {
    setBusy(what);
    setOutcome(null);
    try {
      const file = await (what === 'word'
        ? makeWordFile(report)
        : makeDataFile(report, findings, reasons));
      download(file);
      setOutcome({ is: 'made', file, isFinal: finalReasons !== undefined });
      setFinal(false);
      if (what === 'word') onExported(file.name, finalReasons);
      else onDataExported();
    } catch (error) {
      setOutcome({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(null);
    }
  };

  if (isFinal) {
    return (
      <FinalForm
        findings={open}
        reasons={reasons}
        busy={busy !== null}
        onBack={() => setFinal(false)}
        onClose={onClose}
        onReasons={onReasons}
        onGoTo={onGoTo}
        onSubmit={(explained) => run('word', explained)}
      />
    );
  }
  const hasDownloaded = outcome?.is === 'made';
  return (
    <Dialog
      title="导出"
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            icon="download"
            busy={busy === 'word'}
            onClick={() => run('word')}
          >
            {hasDownloaded ? '重新导出 Word' : '导出 Word'}
          </Button>
          <Button
            onClick={() => (open.length > 0 ? setFinal(true) : run('word', reasons))}
            disabled={busy !== null}
          >
            定稿导出
          </Button>
          <Button variant="quiet" busy={busy === 'data'} onClick={() => run('data')}>
            导出数据
          </Button>
        </>
      }
    >
      <Outcomes outcome={outcome} />
      {props.review}
      {outcome === null && props.lastExport ? (
        <p className="ui-hint">
          上次导出：{props.lastExport.fileName}（{dayAndTimeWords(new Date(props.lastExport.at))}）
        </p>
      ) : null}
      <p className="export-counts">
        <CountBadges signs={signsOf(tallyOf(report, findings))} />
      </p>
      {outcome?.is === 'made' && outcome.isFinal ? null : (
        <Open findings={open} reasons={reasons} onGoTo={onGoTo} />
      )}
      {props.silenced}
      <FontChoice plainFonts={report.options.plainFonts} onChange={changeFonts} />
      <WholeTableChoice isWhole={report.options.wholeTable3} onChange={changeWholeTable3} />
      <p className="ui-hint">
        “导出数据”得到一个数据文件，可在另一台电脑上用“打开文件”接着写。生成文件在本机完成，不上传。
      </p>
    </Dialog>
  );
}

function Outcomes({ outcome }: { outcome: Outcome | null }) {
  if (!outcome) return null;
  if (outcome.is === 'failed') {
    return (
      <Notice tone="error" title="没有导出成功，内容没有丢失" urgent>
        原因：{outcome.why}。请再试一次；仍不行时，用“导出数据”另存一份。
      </Notice>
    );
  }
  return (
    <Notice
      tone="good"
      title={outcome.isFinal ? '已定稿并导出' : '已导出'}
      urgent
      actions={
        <Button size="small" onClick={() => download(outcome.file)}>
          再次下载
        </Button>
      }
    >
      <span className="export-name">{outcome.file.name}</span>
      <br />
      文件在浏览器的“下载”文件夹里。
    </Notice>
  );
}

interface OpenProps {
  readonly findings: readonly Finding[];
  readonly reasons: Reasons;
  readonly onGoTo: (finding: Finding) => void;
}

/** What 定稿导出 asks a reason for. */
function Open({ findings, reasons, onGoTo }: OpenProps) {
  if (findings.length === 0) return null;
  return (
    <section className="export-errors">
      <p>现在导出不受影响；定稿导出时，以下 {findings.length} 条要逐条说明。</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <button type="button" className="export-error" onClick={() => onGoTo(finding)}>
              <Badge tone={kindOf(finding)} /> {sayFinding(finding)}
              {reasonFor(finding, reasons) ? (
                <span className="export-said">已说明：{reasonFor(finding, reasons)}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
