/** Reads the part with the styles. */
import type { PackagePart } from '../package/open-package.ts';
import { only, readValue, type Visitor, walkXml } from '../package/walk-xml.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import { isOn } from './on-off.ts';
import { paragraphProperties } from './paragraph-properties.ts';
import { runProperties } from './run-properties.ts';
import { blankStyle, noStyles, type Style, type StyleDefinitions } from './style-sheet.ts';

/** Without the part there are no styles. @throws UnreadableInput when it is damaged */
export function readStyles(part: PackagePart | undefined, budget: ReadingBudget): StyleDefinitions {
  if (!part) return noStyles;
  const styles = new Map<string, Style>();
  let defaultParagraph: string | undefined;
  let defaultAlign: string | undefined;
  const defaults = paragraphProperties(({ align }) => {
    defaultAlign = align;
  });
  const style = styleVisitor((read, isDefaultParagraph) => {
    budget.addBlock();
    styles.set(read.id, read);
    if (isDefaultParagraph) defaultParagraph = read.id;
  });
  walkXml(part, {
    budget,
    root: {
      'w:styles': only({
        'w:docDefaults': only({ 'w:pPrDefault': only({ 'w:pPr': defaults }) }),
        'w:style': style,
      }),
    },
  });
  return { styles, defaultParagraph, defaultAlign };
}

function styleVisitor(onRead: (style: Style, isDefaultParagraph: boolean) => void): Visitor {
  let style = blankStyle('');
  let isDefaultParagraph = false;
  const visit = {
    inside: {
      others: 'skip',
      elements: {
        'w:name': readValue((name) => {
          style = { ...style, name: name ?? style.name };
        }),
        'w:basedOn': readValue((basedOn) => {
          style = { ...style, basedOn };
        }),
        'w:pPr': paragraphProperties((paragraph) => {
          style = { ...style, paragraph };
        }),
        'w:rPr': runProperties((run) => {
          style = { ...style, run };
        }),
      },
    },
    leave: () => onRead(style, isDefaultParagraph),
  } as const;
  return (attributes) => {
    style = blankStyle(attributes.get('styleId') ?? '');
    const isDefault = attributes.get('default');
    isDefaultParagraph =
      isDefault !== undefined && isOn(isDefault) && attributes.get('type') === 'paragraph';
    return visit;
  };
}
