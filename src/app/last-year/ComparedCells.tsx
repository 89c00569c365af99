import { Icon } from '../ui/Icon.tsx';
import type { YearFigure } from './compared-years.ts';
import { LastFigureInput } from './LastFigureInput.tsx';
import type { Verdict } from './verdict.ts';

interface LastFigureProps {
  /** Undefined where last year's form has no such figure. */
  readonly figure: YearFigure | undefined;
  readonly isTyped: boolean;
}

/** A figure of last year: as it stands there, or to be typed. */
export function LastFigure({ figure, isTyped }: LastFigureProps) {
  if (figure && isTyped) {
    return (
      <td className="compared-typed">
        <LastFigureInput figure={figure} />
      </td>
    );
  }
  return <PlainFigure text={figure?.text} />;
}

/** A figure to look at; a dash where there is none. */
export function PlainFigure({ text }: { text: string | undefined }) {
  return <td className="ui-figures">{text?.trim() || '—'}</td>;
}

/** What a figure should be. */
export function FittingFigure({ value }: { value: number }) {
  return <PlainFigure text={Number.isNaN(value) ? undefined : String(value)} />;
}

/** Whether both years agree, in words and by a sign. */
export function VerdictCell({ verdict: { is, words } }: { verdict: Verdict }) {
  return (
    <td className={`compared-verdict compared-${is}`}>
      {is === 'same' ? <Icon name="tick" size={14} /> : null}
      {is === 'differs' ? <Icon name="warning" size={14} /> : null}
      {words}
    </td>
  );
}
