/** Reads the part with the automatic numbering. */
import type { PackagePart } from '../package/open-package.ts';
import { only, readValue, type Visit, type Visitor, walkXml } from '../package/walk-xml.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import {
  type ListDefinition,
  type ListInstance,
  type ListLevel,
  type Numbering,
  noNumbering,
  plainLevel,
} from './numbering.ts';
import { isOn } from './on-off.ts';
import { runProperties } from './run-properties.ts';
import { wholeNumber } from './whole-number.ts';

const deepestLevel = 8;
/** The largest number that Word lets a list begin with. */
const largestStart = 32_767;

/** Without the part there is no numbering. @throws UnreadableInput when it is damaged */
export function readNumbering(part: PackagePart | undefined, budget: ReadingBudget): Numbering {
  if (!part) return noNumbering;
  const definitions = new Map<string, ListDefinition>();
  const instances = new Map<string, ListInstance>();
  const definition = definitionVisitor((id, read) => {
    budget.addBlock();
    definitions.set(id, read);
  });
  const instance = instanceVisitor((id, read) => {
    budget.addBlock();
    instances.set(id, read);
  });
  walkXml(part, {
    budget,
    root: { 'w:numbering': only({ 'w:abstractNum': definition, 'w:num': instance }) },
  });
  return { definitions, instances };
}

function definitionVisitor(onRead: (id: string, definition: ListDefinition) => void): Visitor {
  return (attributes) => {
    const id = attributes.get('abstractNumId') ?? '';
    const levels = new Map<number, ListLevel>();
    let sameAsStyle: string | undefined;
    const elements = {
      'w:lvl': levelVisitor((index, level) => levels.set(index, level)),
      'w:numStyleLink': readValue((style) => {
        sameAsStyle = style;
      }),
    };
    const leave = () => onRead(id, { levels, sameAsStyle });
    return { inside: { others: 'skip', elements }, leave };
  };
}

function instanceVisitor(onRead: (id: string, instance: ListInstance) => void): Visitor {
  return (attributes) => {
    const id = attributes.get('numId') ?? '';
    const levels = new Map<number, ListLevel>();
    const starts = new Map<number, number>();
    let definition = '';
    const elements = {
      'w:abstractNumId': readValue((value) => {
        definition = value ?? '';
      }),
      'w:lvlOverride': overrideVisitor(levels, starts),
    };
    const leave = () => onRead(id, { definition, levels, starts });
    return { inside: { others: 'skip', elements }, leave };
  };
}

function overrideVisitor(levels: Map<number, ListLevel>, starts: Map<number, number>): Visitor {
  return (attributes) => {
    const index = wholeNumber(attributes.get('ilvl'), deepestLevel) ?? 0;
    const elements = {
      'w:startOverride': readValue((value) => {
        starts.set(index, wholeNumber(value, largestStart) ?? 1);
      }),
      'w:lvl': levelVisitor((_, level) => levels.set(index, level)),
    };
    return { inside: { others: 'skip', elements } };
  };
}

function levelVisitor(onRead: (index: number, level: ListLevel) => void): Visitor {
  return (attributes) => {
    const index = wholeNumber(attributes.get('ilvl'), deepestLevel) ?? 0;
    let level = plainLevel;
    const set = (change: Partial<ListLevel>) => {
      level = { ...level, ...change };
    };
    const elements: Record<string, Visitor> = {
      'w:start': readValue((value) => set({ start: wholeNumber(value, largestStart) ?? 0 })),
      'w:numFmt': readValue((format) => set({ format: format ?? plainLevel.format })),
      'w:lvlText': readValue((text) => set({ text: text ?? '' })),
      'w:isLgl': readValue((value) => set({ legal: isOn(value) })),
      'w:lvlRestart': readValue((value) => set({ restartAfter: wholeNumber(value, 9) })),
      'w:pStyle': readValue((style) => set({ style })),
      'w:rPr': runProperties(({ hidden }) => set({ hidden: hidden ?? false })),
    };
    // A format of newer Word comes with one for the older, which is read: it stands last.
    const either: Visit = { inside: { others: 'skip', elements } };
    elements['mc:AlternateContent'] = only({
      'mc:Choice': () => either,
      'mc:Fallback': () => either,
    });
    return { ...either, leave: () => onRead(index, level) };
  };
}
