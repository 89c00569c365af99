/** One block of the report, or the part of it that stands on one page. */
import type { ManuscriptHeading, ManuscriptParagraph } from '../../domain/manuscript/manuscript.ts';
import { type FindingMarks, markClasses } from './finding-marks.ts';
import { ManuscriptTable } from './ManuscriptTable.tsx';
import { PaperText } from './PaperText.tsx';
import type { PaperBlock } from './paper.ts';
import { type BlockPart, wholeBlock } from './sheet-part.ts';

interface Props {
  readonly block: PaperBlock;
  readonly part?: BlockPart;
  readonly marks: FindingMarks;
}

export function ManuscriptBlockView({ block: { content, look }, part, marks }: Props) {
  if (content.is === 'table') return <ManuscriptTable table={content} part={part} marks={marks} />;
  if (content.is === 'heading') return <Heading heading={content} look={look} marks={marks} />;
  if (content.is === 'paragraph') {
    return <Paragraph paragraph={content} look={look} part={part ?? wholeBlock} />;
  }
  return (
    <h1 className={`paper-title ${markClasses(marks, 'title')}`} data-anchor="title">
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
  readonly look: string;
  readonly marks: FindingMarks;
}

function Heading({ heading: { level, text, place }, look, marks }: HeadingProps) {
  const Element = level === 1 ? 'h2' : 'h3';
  // Findings about a section as a whole show at its own heading, not at those inside it.
  const anchor = level === 1 ? place : undefined;
  return (
    <Element
      className={`paper-heading-${level} ${look} ${markClasses(marks, anchor)}`}
      data-anchor={anchor}
    >
      <PaperText text={text} />
    </Element>
  );
}

interface ParagraphProps {
  readonly paragraph: ManuscriptParagraph;
  readonly look: string;
  readonly part: BlockPart;
}

function Paragraph({ paragraph, look, part: { from, to } }: ParagraphProps) {
  const { text, headLength, role } = paragraph;
  const classes = [
    role === 'signature' ? 'paper-signature' : 'paper-body',
    look,
    from > 0 ? 'is-continued' : '',
    to < text.length ? 'goes-on' : '',
  ];
  return (
    <p className={classes.filter(Boolean).join(' ')}>
      <PaperText text={text.slice(from, to)} headLength={Math.max(0, headLength - from)} />
    </p>
  );
}
