/** Comments, footnotes and endnotes: they are no part of a report, and are quoted in notes where they hang. */
import type { PackagePart } from '../package/open-package.ts';
import { only, type Visitor, walkXml } from '../package/walk-xml.ts';
import type { SideNoteKind, SideNotes } from './hanging-notes.ts';
import { LeftOut } from './left-out.ts';
import { newFlow } from './open-parts.ts';
import { Story, type StoryContext } from './story.ts';
import { storyVisitors } from './story-visitors.ts';
import { textsOf } from './table-builder.ts';

/** LibreOffice keeps the markup of a page that it does not know as comments: nobody wrote them. */
const isMarkup = (text: string) => /^HTML:\s*<[^>]*>\s*$/.test(text);

const kinds = {
  comments: { root: 'w:comments', item: 'w:comment', name: '批注' },
  footnotes: { root: 'w:footnotes', item: 'w:footnote', name: '脚注' },
  endnotes: { root: 'w:endnotes', item: 'w:endnote', name: '尾注' },
} as const;

/** The lines between text and footnotes are kept among the footnotes. */
const lines = ['separator', 'continuationSeparator', 'continuationNotice'];

export function readSideNotes(
  part: PackagePart | undefined,
  kind: SideNoteKind,
  context: Omit<StoryContext, 'leftOut'>,
  into: SideNotes,
): void {
  if (!part) return;
  const { root, item, name } = kinds[kind];
  const story = new Story({ ...context, leftOut: new LeftOut() });
  const inside = storyVisitors(story);
  const visitor: Visitor = (attributes) => {
    if (lines.includes(attributes.get('type') ?? '')) return 'skip';
    const id = attributes.get('id') ?? '';
    const flow = newFlow();
    story.flow = flow;
    const leave = () => {
      story.endFlow();
      const text = textsOf(flow.blocks).join('\n');
      if (!text || isMarkup(text)) return;
      into.add(kind, id, { kind: 'comment', text: `${name}（没有读入）：“${text}”` });
    };
    return { inside, leave };
  };
  walkXml(part, { budget: context.budget, root: { [root]: only({ [item]: visitor }) } });
}
