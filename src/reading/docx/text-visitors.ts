/** What runs of text are made of. */
import type { Visit, Visitor } from '../package/walk-xml.ts';
import { hasVisibleText } from '../source/visible-text.ts';
import { formField } from './form-fields.ts';
import type { SideNoteKind } from './hanging-notes.ts';
import { runProperties } from './run-properties.ts';
import type { Story } from './story.ts';
import { symbolText } from './symbol.ts';

export function textVisitors(story: Story): Readonly<Record<string, Visitor>> {
  const run: Visitor = () => {
    story.startRun();
    return {};
  };
  const shown: Visit = { text: (text) => story.addText(withoutLineEnds(text)) };
  const text: Visitor = () => shown;
  const deleted: Visit = { text: (taken) => story.addDeletedText(withoutLineEnds(taken)) };
  const character =
    (added: string): Visitor =>
    () => {
      story.addText(added);
      return 'skip';
    };
  const symbol: Visitor = (attributes) => {
    story.addText(symbolText(attributes.get('char'), attributes.get('font')));
    return 'skip';
  };
  const sideNote =
    (kind: SideNoteKind): Visitor =>
    (attributes) => {
      story.addSideNote(kind, attributes.get('id'));
      return 'skip';
    };
  const object: Visitor = () => {
    story.addObject();
    return 'skip';
  };
  const filledIn: Visit = {
    inside: {
      others: 'skip',
      elements: {
        'w:ffData': formField((form) => {
          const field = story.fields.innermost;
          if (field) field.form = form;
        }),
      },
    },
  };
  return {
    'w:r': run,
    'm:r': run,
    'w:rPr': runProperties((properties) => story.setRunProperties(properties)),
    'w:t': text,
    'm:t': text,
    'w:delText': () => deleted,
    'w:tab': character('\t'),
    'w:ptab': character('\t'),
    'w:cr': character('\n'),
    'w:br': (attributes) => {
      const type = attributes.get('type');
      if (type !== 'page' && type !== 'column') story.addText('\n');
      return 'skip';
    },
    'w:noBreakHyphen': character('-'),
    'w:sym': symbol,
    'w16se:symEx': symbol,
    'w:fldChar': (attributes) => {
      // A field that was deleted neither begins nor ends one that stays.
      if (story.deletions > 0) return 'skip';
      const type = attributes.get('fldCharType');
      if (type === 'separate') story.fields.separate();
      else if (type === 'end') story.endField();
      if (type !== 'begin') return 'skip';
      story.fields.begin();
      return filledIn;
    },
    'w:fldSimple': (attributes) => {
      story.fields.begin(attributes.get('instr') ?? '');
      story.fields.separate();
      return { leave: () => story.endField() };
    },
    'w:instrText': () => ({ text: (taken) => story.fields.addInstruction(taken) }),
    'w:commentRangeStart': sideNote('comments'),
    'w:commentReference': sideNote('comments'),
    'w:footnoteReference': sideNote('footnotes'),
    'w:endnoteReference': sideNote('endnotes'),
    'pic:pic': object,
    'c:chart': object,
    'dgm:relIds': object,
    'v:imagedata': object,
    'w:drawing': () => {
      story.description = '';
      return {};
    },
    'wp:docPr': (attributes) => {
      story.description = attributes.get('descr') ?? attributes.get('title') ?? '';
      return 'skip';
    },
    'v:shape': (attributes) => {
      story.description = attributes.get('alt') ?? '';
      return {};
    },
    'v:textpath': (attributes) => {
      const words = attributes.get('string') ?? '';
      if (hasVisibleText(words)) story.addWordArt(words);
      else story.addObject();
      return 'skip';
    },
    'w:object': object,
    'w:altChunk': (attributes) => {
      story.addChunk(attributes.get('id', 'r'));
      return 'skip';
    },
    'w:subDoc': object,
  };
}

/** In the XML a line end is a space; "\n" is kept for line breaks. */
const withoutLineEnds = (text: string) =>
  text.includes('\n') || text.includes('\r') ? text.replace(/\r\n?|\n/g, ' ') : text;
