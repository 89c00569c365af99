/** Goes through an XML part, element by element, without ever holding a tree of it. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { PackagePart } from './open-package.ts';
import { ownString } from './own-string.ts';
import { damagedPart } from './package-errors.ts';
import type { Attributes } from './tag-attributes.ts';
import { createXmlScanner } from './xml-scanner.ts';

/** Is told of an element as it opens, and says what to do within it. */
export type Visitor = (attributes: Attributes) => Visit | 'skip';

export interface Visit {
  /** Who is told of the elements within; the same as around it when left out. */
  readonly inside?: Visitors;
  /** Gets the text that stands directly in the element, in pieces. */
  readonly text?: (text: string) => void;
  readonly leave?: () => void;
}

export interface Visitors {
  /** By name: "w:p". */
  readonly elements: Readonly<Record<string, Visitor>>;
  /** Whether elements that have no visitor are gone into, or left out with all that is in them. */
  readonly others: 'enter' | 'skip';
}

/** Goes into the element as if it were not there. */
export const enter: Visit = {};

/** Goes into the element for these children and leaves out the others. */
export function only(elements: Readonly<Record<string, Visitor>>): Visitor {
  const visit: Visit = { inside: { elements, others: 'skip' } };
  return () => visit;
}

/** Reads the one attribute that most properties have. */
export const readValue =
  (take: (value: string | undefined) => void): Visitor =>
  (attributes) => {
    take(attributes.get('val'));
    return 'skip';
  };

export interface WalkOptions {
  /** Visitors of the root: an element that is none of theirs is not what was expected. */
  readonly root: Readonly<Record<string, Visitor>>;
  readonly budget: ReadingBudget;
  readonly onProgress?: (done: number) => void;
}

/** @throws UnreadableInput when the part is not well-formed XML with such a root */
export function walkXml(part: PackagePart, { root, budget, onProgress }: WalkOptions): void {
  const broken = (): never => {
    throw damagedPart(part.name);
  };
  const visits: Visit[] = [];
  const insides: Visitors[] = [{ elements: root, others: 'skip' }];
  const scanner = createXmlScanner(
    {
      open: (name, attributes) => {
        budget.tick();
        const around = insides[insides.length - 1] as Visitors;
        const visitor = around.elements[name];
        if (!visitor && visits.length === 0) broken();
        const visit = visitor?.(attributes) ?? (around.others === 'skip' ? 'skip' : enter);
        if (visit === 'skip') return 'skip';
        visits.push(visit);
        insides.push(visit.inside ?? around);
        return 'enter';
      },
      close: () => {
        insides.pop();
        visits.pop()?.leave?.();
      },
      text: (text) => visits[visits.length - 1]?.text?.(ownString(text)),
    },
    broken,
  );
  let bytes = 0;
  for (const piece of part.text()) {
    scanner.write(piece.text);
    bytes += piece.bytes;
    budget.tick();
    onProgress?.(Math.min(1, bytes / Math.max(1, part.size)));
  }
  scanner.end();
}
