/** One block of the report, or the part of it that stands on one page. */
import type { BlockLayout } from '../../domain/manuscript/block-layout.ts';
import type {
  ManuscriptHeading,
  ManuscriptLine,
  ManuscriptParagraph,
  ManuscriptTitle,
} from '../../domain/manuscript/manuscript.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { type FindingMarks, markClasses, sayMark } from './finding-marks.ts';
import { ManuscriptTable } from './ManuscriptTable.tsx';
import { PaperRuns, PaperText } from './PaperText.tsx';
import type { PaperBlock } from './paper.ts';
import { blockStyle } from './paper-style.ts';
import { ScreenReaderText } from './ScreenReaderText.tsx';
import { type BlockPart, wholeBlock } from './sheet-part.ts';
import { marksWithin, sayMarks } from './word-marks.ts';

interface Props {
  readonly block: PaperBlock;
  readonly part?: BlockPart;
  readonly marks: FindingMarks;
}

export function ManuscriptBlockView({ block: { content, layout }, part, marks }: Props) {
  switch (content.is) {
    case 'title':
      return <Title title={content} layout={layout} marks={marks} />;
    case 'heading':
      return <Heading heading={content} layout={layout} marks={marks} />;
    case 'table':
      return <ManuscriptTable table={content} part={part} marks={marks} />;
    case 'paragraph':
      return (
        <Paragraph paragraph={content} layout={layout} part={part ?? wholeBlock} marks={marks} />
      );
  }
}

interface TitleProps {
  readonly title: ManuscriptTitle;
  readonly layout: BlockLayout;
  readonly marks: FindingMarks;
}

function Title({ title: { lines, place }, layout, marks }: TitleProps) {
  const anchor = placeText(place);
  return (
    <h1
      className={`paper-title ${markClasses(marks, anchor)}`}
      style={blockStyle(layout)}
      data-anchor={anchor}
    >
      {lines.map((line) => (
        <span key={placeText(line.place)} className="paper-title-line">
          {/* In one font, as in Word, and without gaps. */}
          <PaperRuns runs={[plainRun(line.text)]} marks={wordsOf(marks, line)} />
        </span>
      ))}
      <ScreenReaderText
        text={
          sayMark(marks, anchor) +
          lines.map((line) => sayMarks(line.text, wordsOf(marks, line))).join('')
        }
      />
    </h1>
  );
}

const plainRun = (text: string) =>
  ({ text, isHead: false, kind: 'chinese', before: 'none', after: 'none' }) as const;

interface HeadingProps {
  readonly heading: ManuscriptHeading;
  readonly layout: BlockLayout;
  readonly marks: FindingMarks;
}

function Heading({ heading, layout, marks }: HeadingProps) {
  const { level, text } = heading;
  const Element = level === 1 ? 'h2' : 'h3';
  const anchor = placeText(heading.place);
  const words = heading.level === 1 ? [] : wordsOf(marks, heading);
  return (
    <Element
      className={`paper-heading-${level} ${lookOf(layout)} ${markClasses(marks, anchor)}`}
      style={blockStyle(layout)}
      data-anchor={anchor}
    >
      <PaperText text={text} marks={words} />
      <ScreenReaderText text={sayMark(marks, anchor) + sayMarks(text, words)} />
    </Element>
  );
}

interface ParagraphProps {
  readonly paragraph: ManuscriptParagraph;
  readonly layout: BlockLayout;
  readonly part: BlockPart;
  readonly marks: FindingMarks;
}

function Paragraph({ paragraph, layout, part: { from, to }, marks }: ParagraphProps) {
  const { headLength, role, place } = paragraph;
  const text = paragraph.text.slice(from, to);
  const words = marksWithin(wordsOf(marks, paragraph), from, from + text.length);
  const classes = [
    role === 'signature' ? 'paper-signature' : 'paper-body',
    lookOf(layout),
    from > 0 ? 'is-continued' : '',
    to < paragraph.text.length ? 'goes-on' : '',
  ];
  return (
    <p
      className={classes.filter(Boolean).join(' ')}
      style={blockStyle(layout)}
      data-anchor={placeText(place)}
      {...(from > 0 && { 'data-from': from })}
    >
      <PaperText text={text} headLength={Math.max(0, headLength - from)} marks={words} />
      <ScreenReaderText text={sayMarks(text, words)} />
    </p>
  );
}

const wordsOf = ({ words }: FindingMarks, { place }: ManuscriptLine) =>
  words.get(placeText(place)) ?? [];

const lookOf = ({ isSetAsTyped, isRagged }: BlockLayout) =>
  [isSetAsTyped ? 'is-set-as-typed' : '', isRagged ? 'is-ragged' : ''].filter(Boolean).join(' ');
