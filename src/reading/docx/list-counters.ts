/** Counts the numbered paragraphs as they come, and says what is printed before each. */
import { formatNumber } from './number-format.ts';
import { type ListInstance, type ListLevel, type Numbering, plainLevel } from './numbering.ts';

export interface ListPlace {
  readonly numberId: string;
  /** Where undefined, the level that names the style, or else the first. */
  readonly level: number | undefined;
  readonly style?: string;
}

/** A list may say that it is the list of a style; which list that is. */
type NumberIdOfStyle = (style: string) => string | undefined;

interface Resolved {
  readonly instance: ListInstance;
  /** The definition that holds the levels, which all lists that use it count together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

export class ListCounters {
  private readonly numbering: Numbering;
  private readonly numberIdOfStyle: NumberIdOfStyle;
  /** By definition: the last number of each level; undefined where it begins anew. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private readonly resolved = new Map<string, Resolved | undefined>();

  constructor(numbering: Numbering, numberIdOfStyle: NumberIdOfStyle) {
    this.numbering = numbering;
    this.numberIdOfStyle = numberIdOfStyle;
  }

  /** For a text box, which counts by itself. */
  anew(): ListCounters {
    return new ListCounters(this.numbering, this.numberIdOfStyle);
  }

  /** Counts one paragraph; undefined when nothing is printed before it, or only a bullet. */
  next(place: ListPlace): string | undefined {
    const list = this.resolve(place.numberId);
    if (!list) return undefined;
    const index = levelIndex(place, list);
    const numbers = this.count(place.numberId, list, index);
    return printed(list, index, numbers);
  }

  private count(numberId: string, list: Resolved, index: number): readonly (number | undefined)[] {
    const numbers = this.counters.get(list.definition) ?? [];
    this.counters.set(list.definition, numbers);
    const key = `${index}/${numberId}`;
    const beginsAnew = list.instance.starts.has(index) && !this.begun.has(key);
    this.begun.add(key);
    const before = beginsAnew ? undefined : numbers[index];
    numbers[index] = before === undefined ? startOf(list, index) : before + 1;
    // A level that was left out counts as begun.
    for (let above = index - 1; above >= 0; above -= 1) numbers[above] ??= startOf(list, above);
    for (let below = index + 1; below < numbers.length; below += 1) {
      if (index < (levelOf(list, below).restartAfter ?? below)) numbers[below] = undefined;
    }
    return numbers;
  }

  private resolve(numberId: string): Resolved | undefined {
    if (!this.resolved.has(numberId)) this.resolved.set(numberId, this.follow(numberId));
    return this.resolved.get(numberId);
  }

  /** A definition may stand for the list of a style, and that for another. */
  private follow(numberId: string): Resolved | undefined {
    const instance = this.numbering.instances.get(numberId);
    let holder = instance;
    for (let steps = 0; instance && holder && steps < 5; steps += 1) {
      const id = holder.definition;
      const definition = this.numbering.definitions.get(id);
      if (definition?.sameAsStyle === undefined) {
        const levels = new Map([...(definition?.levels ?? []), ...instance.levels]);
        return definition && { instance, definition: id, levels };
      }
      holder = this.numbering.instances.get(this.numberIdOfStyle(definition.sameAsStyle) ?? '');
    }
    return undefined;
  }
}

const startOf = (list: Resolved, index: number) =>
  list.instance.starts.get(index) ?? levelOf(list, index).start;

const levelOf = (list: Resolved, index: number) => list.levels.get(index) ?? plainLevel;

function levelIndex({ level, style }: ListPlace, { levels }: Resolved): number {
  if (style !== undefined) {
    for (const [index, each] of levels) if (each.style === style) return index;
  }
  return level ?? 0;
}

function printed(list: Resolved, index: number, numbers: readonly (number | undefined)[]) {
  const { format, text, legal, hidden } = levelOf(list, index);
  if (format === 'bullet' || hidden) return undefined;
  const shown = text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1;
    const number = numbers[other];
    const level = levelOf(list, other);
    if (other > index || number === undefined || level.format === 'bullet') return '';
    return formatNumber(number, legal ? 'decimal' : level.format);
  });
  return shown.trim() === '' ? undefined : shown;
}
