/** The text of a paragraph in its fonts. */
import { Fragment } from 'react';
import { type TextRun, textRuns } from './text-runs.ts';

interface Props {
  readonly text: string;
  /** The length of a heading that runs into the text. */
  readonly headLength?: number;
}

export function PaperText({ text, headLength = 0 }: Props) {
  // A run's place in its text is its identity: the text is drawn and never edited here.
  let offset = 0;
  return textRuns(text, headLength).map((run) => {
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
}

function runClasses({ isHead, kind, gapBefore, gapAfter }: TextRun): string {
  const classes = [
    isHead ? 'paper-run-in' : '',
    kind === 'chinese' ? '' : `paper-${kind}`,
    gapBefore ? 'paper-gap-before' : '',
    gapAfter ? 'paper-gap-after' : '',
  ];
  return classes.filter(Boolean).join(' ');
}
