/** One block of the report, or the part of it that stands on one page. */
import type { BlockLayout } from '../../domain/manuscript/block-layout.ts';
import type { ManuscriptHeading, ManuscriptParagraph } from '../../domain/manuscript/manuscript.ts';
import { type FindingMarks, markClasses } from './finding-marks.ts';
import { ManuscriptTable } from './ManuscriptTable.tsx';
import { PaperText } from './PaperText.tsx';
import type { PaperBlock } from './paper.ts';
import { blockStyle } from './paper-style.ts';
import { type BlockPart, wholeBlock } from './sheet-part.ts';

interface Props {
  readonly block: PaperBlock;
  readonly part?: BlockPart;
  readonly marks: FindingMarks;
}

export function ManuscriptBlockView({ block: { content, layout }, part, marks }: Props) {
  if (content.is === 'table') return <ManuscriptTable table={content} part={part} marks={marks} />;
  if (content.is === 'heading') return <Heading heading={content} layout={layout} marks={marks} />;
  if (content.is === 'paragraph') {
    return <Paragraph paragraph={content} layout={layout} part={part ?? wholeBlock} />;
  }
  return (
    <h1
      className={`paper-title ${markClasses(marks, 'title')}`}
      style={blockStyle(layout)}
      data-anchor="title"
    >
      {content.lines.map((line) => (
        <span key={line} className="paper-title-line">
          {line}
        </span>
      ))}
    </h1>
  );
}

interface HeadingProps {
  readonly heading: ManuscriptHeading;
  readonly layout: BlockLayout;
  readonly marks: FindingMarks;
}

function Heading({ heading: { level, text, place }, layout, marks }: HeadingProps) {
  const Element = level === 1 ? 'h2' : 'h3';
  // Findings about a section as a whole show at its own heading, not at those inside it.
  const anchor = level === 1 ? place : undefined;
  return (
    <Element
      className={`paper-heading-${level} ${lookOf(layout)} ${markClasses(marks, anchor)}`}
      style={blockStyle(layout)}
      data-anchor={anchor}
    >
      <PaperText text={text} />
    </Element>
  );
}

interface ParagraphProps {
  readonly paragraph: ManuscriptParagraph;
  readonly layout: BlockLayout;
  readonly part: BlockPart;
}

function Paragraph({ paragraph, layout, part: { from, to } }: ParagraphProps) {
  const { text, headLength, role } = paragraph;
  const classes = [
    role === 'signature' ? 'paper-signature' : 'paper-body',
    lookOf(layout),
    from > 0 ? 'is-continued' : '',
    to < text.length ? 'goes-on' : '',
  ];
  return (
    <p className={classes.filter(Boolean).join(' ')} style={blockStyle(layout)}>
      <PaperText text={text.slice(from, to)} headLength={Math.max(0, headLength - from)} />
    </p>
  );
}

const lookOf = ({ isSetAsTyped, isRagged }: BlockLayout) =>
  [isSetAsTyped ? 'is-set-as-typed' : '', isRagged ? 'is-ragged' : ''].filter(Boolean).join(' ');
