import { memo, useId, useMemo } from 'react';
import { cleanPastedText } from '../../domain/report/clean-text.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { TextSource } from '../ui/text-marks/use-mirror.ts';
import { countCharacters } from './count-characters.ts';
import { useFigureMarks, withFigureMarks } from './figure-marks.ts';
import { LivePicker } from './LivePicker.tsx';
import { LiveStrip } from './LiveStrip.tsx';
import { describeLive } from './live-words.ts';
import { pasteClean } from './paste-clean.ts';
import { useRepeatedMarks, withRepeatedMarks } from './repeated-marks.ts';
import { TextFindingLine } from './TextFindingLine.tsx';
import { useLiveFigures, withLiveMarks } from './use-live-figures.ts';
import { useTextFindings } from './use-text-findings.ts';

interface ProseTextProps {
  readonly id: TextId;
  /** Where in the report the text lives. */
  readonly path: string;
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly minRows?: number;
}

/**
 * Text whose lines are paragraphs, with the words that findings speak of marked in it. Pasted text is cleaned of
 * invisible characters and typed indents. A key draws nothing of it but how many
 * characters there are.
 */
export const ProseText = memo(function ProseText(props: ProseTextProps) {
  const { id, path, label, describedBy, minRows = 3 } = props;
  const session = useSession();
  const source = useMemo((): TextSource => {
    const { get, subscribe } = session.report;
    return { get: () => textOf(get(), id) ?? '', subscribe };
  }, [session, id]);
  const findings = useTextFindings<HTMLTextAreaElement>(id, describedBy);
  const live = useLiveFigures(id, findings.field.ref);
  const report = session.report;
  const liveId = useId();
  const { marks: liveMarks } = live;
  const figureMarks = useFigureMarks(id);
  const repeated = useRepeatedMarks(id);
  const marked = useMemo(
    () =>
      withRepeatedMarks(
        withFigureMarks(withLiveMarks(findings.field.marked, liveMarks), figureMarks),
        repeated,
      ),
    [findings.field.marked, liveMarks, figureMarks, repeated],
  );
  const set = (text: string, cursor?: number) => session.setField(path, text, cursor);
  const onPaste = (text: string) => {
    session.closeStep();
    set(text);
    session.closeStep();
  };
  return (
    <>
      <div className="prose-text">
        <TextArea
          {...findings.field}
          marked={marked}
          aria-describedby={
            [findings.field['aria-describedby'], liveMarks && liveId].filter(Boolean).join(' ') ||
            undefined
          }
          aria-label={label}
          minRows={minRows}
          source={source}
          onChange={(event) => set(event.target.value, event.target.selectionEnd)}
          onKeyDown={(event) => {
            findings.field.onKeyDown(event);
            live.onKeyDown(event);
          }}
          onPaste={(event) => pasteClean(event, cleanPastedText, onPaste)}
          onBlur={() => session.closeStep()}
        />
        <LiveStrip live={live} onBack={findings.backToText} />
        {liveMarks ? (
          <span id={liveId} hidden>
            {describeLive(liveMarks, report.get())}
          </span>
        ) : null}
        <CharacterCount id={id} />
      </div>
      <TextFindingLine findings={findings} />
      {live.choosing ? (
        <LivePicker words={live.choosing} onChoose={live.choose} onClose={live.stopChoosing} />
      ) : null}
    </>
  );
});

function CharacterCount({ id }: { id: TextId }) {
  const count = useReport((report) => countCharacters(textOf(report, id) ?? ''));
  return count > 0 ? <span className="prose-count">{count} 字</span> : null;
}
