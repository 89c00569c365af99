/** The text of a line in its fonts, with its marked words. */
import { Fragment } from 'react';
import { type TextRun, textRuns } from './text-runs.ts';
import { markedRuns, type WordMark } from './word-marks.ts';

interface Props {
  readonly text: string;
  /** The length of a heading that runs into the text. */
  readonly headLength?: number;
  /** By offsets in this text. */
  readonly marks?: readonly WordMark[];
}

export function PaperText({ text, headLength = 0, marks = [] }: Props) {
  return <PaperRuns runs={textRuns(text, headLength)} marks={marks} />;
}

interface RunsProps {
  readonly runs: readonly TextRun[];
  readonly marks: readonly WordMark[];
}

export function PaperRuns({ runs, marks }: RunsProps) {
  // A run's place in its text is its identity: the text is drawn and never edited here.
  let offset = 0;
  return markedRuns(runs, marks).map(({ mark, runs: within }) => {
    const content = within.map((run) => {
      offset += run.text.length;
      const className = runClasses(run);
      return className ? (
        <span key={offset} className={className}>
          {run.text}
        </span>
      ) : (
        <Fragment key={offset}>{run.text}</Fragment>
      );
    });
    return mark ? (
      <span key={offset} className={wordClasses(mark)} data-anchor={mark.anchor}>
        {content}
      </span>
    ) : (
      <Fragment key={offset}>{content}</Fragment>
    );
  });
}

const wordClasses = ({ level, isSelected }: WordMark) =>
  `preview-words preview-words-${level}${isSelected ? ' preview-selected' : ''}`;

function runClasses({ isHead, kind, before, after }: TextRun): string {
  const classes = [
    isHead ? 'paper-run-in' : '',
    kind === 'chinese' ? '' : `paper-${kind}`,
    before === 'none' ? '' : `paper-${before}-before`,
    after === 'none' ? '' : `paper-${after}-after`,
  ];
  return classes.filter(Boolean).join(' ');
}
