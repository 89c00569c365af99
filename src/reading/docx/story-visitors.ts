/** What a story is made of: paragraphs, tables, and the elements around and between them. */
import { enter, type Visit, type Visitor, type Visitors } from '../package/walk-xml.ts';
import { contentControl } from './content-control.ts';
import { newFlow } from './open-parts.ts';
import { paragraphProperties } from './paragraph-properties.ts';
import type { Story } from './story.ts';
import { append } from './table-builder.ts';
import { tableVisitors } from './table-visitors.ts';
import { textVisitors } from './text-visitors.ts';

/**
 * Whatever has no visitor is gone into, so that text in a content control, a link or an element that is
 * not known yet is found.
 */
export function storyVisitors(story: Story): Visitors {
  const elements: Record<string, Visitor> = {
    ...notShown,
    ...textVisitors(story),
    ...tableVisitors(story),
    ...contentControl(story),
    'w:rt': counted(story, 'readings', () => story.addText(' ')),
    'w:p': () => visitParagraph(story),
    'w:pPr': paragraphProperties((properties) => {
      if (story.paragraph) story.paragraph.properties = properties;
    }),
    'w:txbxContent': () => visitTextBox(story),
    'w:del': counted(story, 'deletions'),
    'w:moveFrom': counted(story, 'deletions'),
    'w:ins': counted(story, 'insertions'),
    'w:moveTo': counted(story, 'insertions'),
  };
  const visitors: Visitors = { elements, others: 'enter' };
  elements['mc:AlternateContent'] = () => visitAlternatives(visitors);
  return visitors;
}

const leaveOut: Visitor = () => 'skip';

/** Properties, and instructions that were deleted. */
const notShown: Readonly<Record<string, Visitor>> = {
  'w:delInstrText': leaveOut,
  'w:rubyPr': leaveOut,
  'w:sdtEndPr': leaveOut,
  'w:customXmlPr': leaveOut,
  'w:smartTagPr': leaveOut,
  'w:tblPr': leaveOut,
  'w:tblPrEx': leaveOut,
  'w:tblGrid': leaveOut,
  'w:sectPr': leaveOut,
  'w:background': leaveOut,
  'm:ctrlPr': leaveOut,
};

function visitParagraph(story: Story): Visit {
  const outer = story.paragraph;
  story.startParagraph();
  return {
    leave: () => {
      story.endParagraph();
      story.paragraph = outer;
    },
  };
}

/** Its blocks follow the paragraph in which it is anchored; its lists count by themselves. */
function visitTextBox(story: Story): Visit {
  const { paragraph: anchor, flow: outer, lists } = story;
  if (!anchor) return enter;
  const fields = story.fields.depth;
  const flow = newFlow();
  story.flow = flow;
  story.lists = lists.anew();
  story.paragraph = undefined;
  return {
    leave: () => {
      story.endFlow();
      story.fields.endDownTo(fields);
      append(anchor.after, flow.blocks);
      anchor.notes.push(...flow.waiting);
      story.flow = outer;
      story.lists = lists;
      story.paragraph = anchor;
    },
  };
}

/** The same content in several forms: the first is read, and no other. */
function visitAlternatives(content: Visitors): Visit {
  let isRead = false;
  const alternative: Visitor = () => {
    if (isRead) return 'skip';
    isRead = true;
    return { inside: content };
  };
  const elements = { 'mc:Choice': alternative, 'mc:Fallback': alternative };
  return { inside: { elements, others: 'skip' } };
}

/** Counts how many such elements are around. */
function counted(
  story: Story,
  count: 'deletions' | 'insertions' | 'readings',
  last: () => void = () => undefined,
): Visitor {
  const visit = {
    leave: () => {
      last();
      story[count] -= 1;
    },
  };
  return () => {
    story[count] += 1;
    return visit;
  };
}
