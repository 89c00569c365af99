/** Which namespace a prefix stands for, as declarations come and go. */

/** The namespaces that readers know, by the names they use for them; strict OOXML has its own. */
const shortNames = new Map<string, string>([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.microsoft.com/office/word/2015/wordml/symex', 'w16se'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

const rememberedNames = 1000;

export interface ResolvedName {
  /** "w:p" for a paragraph whatever prefix it has in the file; empty in a namespace not known. */
  readonly name: string;
  /** "w"; empty when it is not known. */
  readonly namespace: string;
}

export class NamespaceScope {
  private readonly bound = new Map<string, string>();
  private readonly replaced: { depth: number; prefix: string; before: string }[] = [];
  /** Names already resolved: documents repeat a few dozen. */
  private readonly resolved = new Map<string, ResolvedName>();

  /** A declaration on the element at `depth`; `prefix` is empty for the default namespace. */
  declare(prefix: string, uri: string, depth: number): void {
    const before = this.namespaceOf(prefix);
    const short = shortNames.get(uri) ?? '';
    if (before === short) return;
    this.replaced.push({ depth, prefix, before });
    this.bind(prefix, short);
  }

  /** The element at `depth` ends, and with it what it declared. */
  leave(depth: number): void {
    for (;;) {
      const last = this.replaced[this.replaced.length - 1];
      if (last?.depth !== depth) return;
      this.replaced.pop();
      this.bind(last.prefix, last.before);
    }
  }

  /** The short name of the namespace; empty for one that is not known. */
  namespaceOf(prefix: string): string {
    return this.bound.get(prefix) ?? '';
  }

  resolve(qualified: string): ResolvedName {
    const known = this.resolved.get(qualified);
    if (known) return known;
    const colon = qualified.indexOf(':');
    const namespace = this.namespaceOf(colon < 0 ? '' : qualified.slice(0, colon));
    const name = namespace && `${namespace}:${qualified.slice(colon + 1)}`;
    if (this.resolved.size >= rememberedNames) this.resolved.clear();
    this.resolved.set(qualified, { name, namespace });
    return { name, namespace };
  }

  private bind(prefix: string, short: string): void {
    this.bound.set(prefix, short);
    this.resolved.clear();
  }
}
