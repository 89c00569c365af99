/** What a part of the package refers to. */
import type { Package } from '../package/open-package.ts';
import { only, walkXml } from '../package/walk-xml.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';

export interface Relation {
  readonly id: string;
  /** The last word of its type, the same in strict and transitional files: "officeDocument". */
  readonly type: string;
  /** The full name of the part. */
  readonly target: string;
}

/** The relations of a part, or of the package itself (""); none when it has no such list. */
export function readRelations(pack: Package, source: string, budget: ReadingBudget): Relation[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const list = pack.part(`${folder}_rels/${source.slice(folder.length)}.rels`);
  if (!list) return [];
  const relations: Relation[] = [];
  const relationships = only({
    'rel:Relationship': (attributes) => {
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target');
      if (target && attributes.get('TargetMode') !== 'External') {
        relations.push({
          id: attributes.get('Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolve(target, folder),
        });
      }
      return 'skip';
    },
  });
  walkXml(list, { budget, root: { 'rel:Relationships': relationships } });
  return relations;
}

/** "styles.xml" and "../word/styles.xml" stand in the folder of the part, "/word/styles.xml" does not. */
function resolve(target: string, folder: string): string {
  const path = target.replace(/\\/g, '/');
  const segments: string[] = [];
  for (const segment of `${path.startsWith('/') ? '' : folder}${path}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment && segment !== '.') segments.push(segment);
  }
  return unescaped(segments.join('/'));
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
