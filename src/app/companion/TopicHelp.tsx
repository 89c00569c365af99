/** One topic: what it has to say, the figures of the tables, and sentences with them. */

import { figuresAtHand } from '../../domain/companion/figures-at-hand.ts';
import type { FilledFrame } from '../../domain/companion/fill-frame.ts';
import type { FrameTopic } from '../../domain/companion/frames.ts';
import { promptForSection, promptForTopic } from '../../domain/companion/topic-prompts.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { Report, SectionNumber } from '../../domain/report/report.ts';
import { Button } from '../ui/Button.tsx';

interface TopicHelpProps {
  readonly section: SectionNumber;
  readonly topic: FrameTopic;
  readonly name: string;
  readonly report: Report;
  readonly frames: readonly FilledFrame[];
  readonly isReadOnly: boolean;
  /** The figure of a cell, which it follows. */
  readonly onFigure: (key: CellKey) => void;
  /** Last year's, which stays as it is. */
  readonly onNumber: (number: string) => void;
  readonly onFrame: (frame: FilledFrame) => void;
}

export function TopicHelp(props: TopicHelpProps) {
  const { section, topic, name, report, frames, isReadOnly, onFigure, onNumber, onFrame } = props;
  const prompt = section === 1 ? promptForTopic(1, name) : promptForSection(section);
  const figures = figuresAtHand(report, topic);
  return (
    <details className="companion-topic" open={section !== 1}>
      <summary>{name}</summary>
      <p className="ui-hint">{prompt}</p>
      {figures.length > 0 ? (
        <ul className="companion-figures" aria-label={`${name}：表中的数`}>
          {figures.map(({ key, name: cell, value, lastValue }) => (
            <li key={key}>
              <span>{cell}</span>
              <span className="companion-values">
                {figure('本年', cell, value, () => onFigure(key))}
                {lastValue === undefined
                  ? null
                  : figure('上年', cell, lastValue, () => onNumber(String(lastValue)))}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="companion-frames" aria-label={`${name}：句式`}>
        {frames.map((frame) => (
          <li key={frame.id}>
            <p>{frame.text}</p>
            <Button
              size="small"
              icon="plus"
              disabled={isReadOnly}
              aria-label={`插入：${frame.name}`}
              onClick={() => onFrame(frame)}
            >
              插入
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );

  function figure(year: string, cell: string, value: number | undefined, insert: () => void) {
    if (value === undefined) return <span className="ui-hint">{year} 未填</span>;
    return (
      <Button
        size="small"
        variant="quiet"
        disabled={isReadOnly}
        aria-label={`插入${year}的 ${value}（${cell}）`}
        onClick={insert}
      >
        {year} {value}
      </Button>
    );
  }
}
