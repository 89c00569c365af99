/** The attributes of the tag that is being read. */
import type { NamespaceScope } from './namespace-scope.ts';
import { ownString } from './own-string.ts';

/** The attributes of the element being opened; gone when the call that hands them over returns. */
export interface Attributes {
  /** The value of the attribute of that local name, of the element's namespace (or of the one named) or of none. */
  readonly get: (name: string, namespace?: string) => string | undefined;
}

/** Longer values (pictures written into VML) hold nothing to read, and are cut. */
const longestValue = 64 * 1024;

export class TagAttributes implements Attributes {
  /** How many are complete. */
  count = 0;
  /** The short name of the namespace of the element. */
  namespace = '';
  private readonly scope: NamespaceScope;
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private value = '';

  constructor(scope: NamespaceScope) {
    this.scope = scope;
  }

  clear(): void {
    this.count = 0;
  }

  begin(name: string): void {
    this.names[this.count] = name;
    this.value = '';
  }

  addText(text: string): void {
    if (this.value.length < longestValue) this.value += text;
  }

  /** The attribute is complete; where it declares a namespace, that holds from `depth` on. */
  end(depth: number): void {
    const name = this.names[this.count] ?? '';
    this.values[this.count] = this.value;
    this.count += 1;
    if (name === 'xmlns') this.scope.declare('', this.value, depth);
    else if (name.startsWith('xmlns:')) this.scope.declare(name.slice(6), this.value, depth);
  }

  get(wanted: string, namespace = this.namespace): string | undefined {
    for (let index = 0; index < this.count; index += 1) {
      if (this.isNamed(this.names[index] ?? '', wanted, namespace))
        return ownString(this.values[index] ?? '');
    }
    return undefined;
  }

  private isNamed(name: string, wanted: string, namespace: string): boolean {
    if (!name.endsWith(wanted)) return false;
    const colon = name.length - wanted.length - 1;
    if (colon < 0) return true;
    return name[colon] === ':' && this.scope.namespaceOf(name.slice(0, colon)) === namespace;
  }
}
