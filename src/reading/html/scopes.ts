/** The structural elements of a page, numbered as blocks ask for them. */

/** A part of the page: an element that holds others. */
export interface Scope {
  readonly parent: Scope | undefined;
}

export class Scopes {
  readonly root: Scope = { parent: undefined };
  /** The parent of each, by number. */
  readonly parents: number[] = [-1];
  readonly #numbers = new Map<Scope, number>([[this.root, 0]]);

  /** Most elements of a page hold no text; they get no number. */
  numberOf(scope: Scope): number {
    const known = this.#numbers.get(scope);
    if (known !== undefined) return known;
    const parent = scope.parent ? this.numberOf(scope.parent) : 0;
    const number = this.parents.push(parent) - 1;
    this.#numbers.set(scope, number);
    return number;
  }
}
