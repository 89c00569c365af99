/** The styles of a document, and what each comes to with the styles that it is based on. */
import { noParagraphProperties, type ParagraphProperties } from './paragraph-properties.ts';
import type { RunProperties } from './run-properties.ts';

export interface Style {
  readonly id: string;
  /** As the file has it: "heading 1", "Title", 「标题 1」. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

export interface StyleDefinitions {
  readonly styles: ReadonlyMap<string, Style>;
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | undefined;
  readonly defaultAlign: string | undefined;
}

/** A style of which nothing but the id is known: "Heading1" says as much as its name would. */
export const blankStyle = (id: string): Style => ({
  id,
  name: id,
  basedOn: undefined,
  paragraph: noParagraphProperties,
  run: {},
});

export const noStyles: StyleDefinitions = {
  styles: new Map(),
  defaultParagraph: undefined,
  defaultAlign: undefined,
};

/** What a paragraph has from its style. */
export interface StyleMeaning {
  /** 1 for the highest level, 0 for the title of the document. */
  readonly heading: number | undefined;
  readonly align: string | undefined;
  readonly list: StyleList | undefined;
  readonly hidden: boolean;
}

export interface StyleList {
  readonly numberId: string;
  readonly level: number | undefined;
  /** The style that says so: a level of the list may name it. */
  readonly style: string;
}

/** Longer chains are not made by people; a circle of styles ends here too. */
const longestChain = 40;

export class StyleSheet {
  private readonly definitions: StyleDefinitions;
  private readonly meanings = new Map<string, StyleMeaning>();

  constructor(definitions: StyleDefinitions) {
    this.definitions = definitions;
  }

  /** What the paragraph style means; for no style, the default one. */
  meaning(id: string | undefined): StyleMeaning {
    const named = id ?? this.definitions.defaultParagraph ?? '';
    const known = this.meanings.get(named);
    if (known) return known;
    const chain = this.chain(named);
    const meaning = {
      heading: headingOf(chain),
      align: firstOf(chain, ({ paragraph }) => paragraph.align) ?? this.definitions.defaultAlign,
      list: listOf(chain),
      hidden: isHidden(chain),
    };
    this.meanings.set(named, meaning);
    return meaning;
  }

  /** Whether text in this character style is hidden, in a paragraph of a style that hides it or not. */
  isHidden(character: string | undefined, hiddenByParagraph: boolean): boolean {
    // Where both styles hide it, it is shown: the switch is turned twice.
    const hiddenByCharacter = character !== undefined && this.meaning(character).hidden;
    return hiddenByCharacter !== hiddenByParagraph;
  }

  /** The style and those that it is based on; one that the file does not define has only its id. */
  private chain(id: string): Style[] {
    const chain: Style[] = [];
    let next: string | undefined = id;
    while (next !== undefined && chain.length < longestChain) {
      const style: Style | undefined = this.definitions.styles.get(next);
      if (!style) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain.length > 0 ? chain : [blankStyle(id)];
  }
}

function firstOf<T>(chain: readonly Style[], get: (style: Style) => T | undefined): T | undefined {
  for (const style of chain) {
    const found = get(style);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isHidden = (chain: readonly Style[]) => firstOf(chain, ({ run }) => run.hidden) ?? false;

/** Chinese Word gives its title style an outline level: that it is the title comes first. */
function headingOf(chain: readonly Style[]): number | undefined {
  const level = firstOf(chain, ({ name, paragraph }) => {
    if (/^(title|标题)$/i.test(name)) return 0;
    if (paragraph.outlineLevel !== undefined) return paragraph.outlineLevel + 1;
    const [, number] = /^(?:heading|标题) ?([1-9])$/i.exec(name) ?? [];
    return number === undefined ? undefined : Number(number);
  });
  return level === bodyText ? undefined : level;
}

/** What comes out as the heading level of the outline level of body text, 9. */
const bodyText = 10;

function listOf(chain: readonly Style[]): StyleList | undefined {
  const numberId = firstOf(chain, ({ paragraph }) => paragraph.list?.numberId);
  const style = firstOf(chain, ({ id, paragraph }) => paragraph.list && id);
  if (numberId === undefined || style === undefined) return undefined;
  return { numberId, level: firstOf(chain, ({ paragraph }) => paragraph.list?.level), style };
}
