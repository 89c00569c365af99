/**
 * Runs the rules. What a rule has found is kept as long as the parts that it reads are the same values; since it is
 * given no others, what is kept is what a run from nothing would find.
 */
import type { CellKey } from '../../edition/cell-address.ts';
import type { Edition } from '../../edition/edition.ts';
import type { FigureCell } from '../../edition/figure-cells.ts';
import { cellsByKey } from '../../place/find-cell.ts';
import type { Report } from '../../report/report.ts';
import type { Explanation, Finding, RuleId } from './finding.ts';
import { inOrderOfSheet } from './finding-order.ts';
import { fold } from './fold.ts';
import { gatherLines } from './gather-lines.ts';
import { sameItems } from './keep-identity.ts';
import { type PartsOfReport, partsKept } from './parts.ts';
import type { Pace, Part, Parts, ReportRule, RuleHead, Subject } from './rule.ts';

/** Rules that are worked out together: one, or the sums of a table. */
export interface Finder {
  readonly rules: readonly RuleHead[];
  readonly reads: readonly Part[];
  readonly pace: Pace;
  readonly find: (subject: Subject<Part>) => readonly Finding[];
  readonly gather?: (findings: readonly Finding[], subject: Subject<Part>) => readonly Finding[];
  /** What would put right several of its findings that are said as one. */
  readonly mend?: (findings: readonly Finding[], subject: Subject<Part>) => Explanation | undefined;
}

export function finderOf(rule: ReportRule): Finder {
  const { reads, pace = 'key', gather } = rule;
  return {
    rules: [rule],
    reads,
    pace,
    find: (subject) => rule.find(subject, rule),
    ...(gather
      ? { gather: (findings, subject) => gather.call(rule, findings, subject, rule) }
      : {}),
  };
}

export interface Outcome {
  /** Section by section, each in the order of the sheet; of one place errors first, then in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Rules whose findings are of a report before this one: they wait until typing has paused. */
  readonly waiting: readonly RuleId[];
}

export interface Engine {
  /** @param pace `key`: rules that wait for a pause keep what they found last */
  run(report: Report, edition: Edition, pace: Pace): Outcome;
}

/** The parts that rules read, the same object as long as all of them are. */
interface Given {
  readonly values: readonly unknown[];
  readonly subject: Subject<Part> | undefined;
}

interface Kept {
  readonly given: Given;
  readonly findings: readonly Finding[];
}

const nothing: readonly Finding[] = [];

export function createEngine(finders: readonly Finder[]): Engine {
  const heads = new Map(
    finders.flatMap(({ rules }) => rules.map((head) => [head.id, head] as const)),
  );
  const kept: (Kept | undefined)[] = finders.map(() => undefined);
  let last: { readonly found: readonly Kept[]; readonly findings: readonly Finding[] } | undefined;

  const partsOf = partsKept();

  const givenTo = givenKept(finders);

  const look = (finder: Finder, index: number, given: Given) => {
    const known = kept[index];
    if (known && isSame(known.given, given)) return known;
    const findings = given.subject ? finder.find(given.subject) : nothing;
    const now: Kept = { given, findings };
    kept[index] = now;
    return now;
  };

  return {
    run(report, edition, pace) {
      const given = givenTo(edition, partsOf(report, edition));
      const waiting: RuleId[] = [];
      const found = finders.map((finder, index): Kept => {
        const known = kept[index];
        const own = given[index] as Given;
        if (pace === 'pause' || finder.pace === 'key' || !known) return look(finder, index, own);
        if (!isSame(known.given, own)) waiting.push(...finder.rules.map(({ id }) => id));
        return known;
      });
      if (!last || !sameItems(last.found, found)) {
        const cells = cellsByKey(report, edition);
        last = {
          found,
          findings: inOrderOfSheet(
            inLines(gathered(finders, found, heads), finders, found, heads, cells),
            report,
            cells,
          ),
        };
      }
      return { findings: last.findings, waiting };
    },
  };
}

const isSame = (a: Given, b: Given) => a === b || sameItems(a.values, b.values);

/** @returns by finder what it is given: those that read the same parts the same object, which stays while these do */
function givenKept(finders: readonly Finder[]) {
  const groups = new Map<string, { readonly reads: readonly Part[]; given: Given | undefined }>();
  const groupOf = finders.map(({ reads }) => {
    const group = groups.get(reads.join()) ?? { reads, given: undefined };
    groups.set(reads.join(), group);
    return group;
  });
  return (edition: Edition, parts: PartsOfReport): readonly Given[] => {
    for (const group of groups.values()) {
      const values = [edition, ...group.reads.map((part) => parts[part]())];
      if (group.given && sameItems(group.given.values, values)) continue;
      group.given = { values, subject: subjectOf(group.reads, parts, edition) };
    }
    return groupOf.map(({ given }) => given as Given);
  };
}

/** Only what is declared; undefined where the report lacks one of these parts. */
function subjectOf(
  reads: readonly Part[],
  parts: PartsOfReport,
  edition: Edition,
): Subject<Part> | undefined {
  const read: Partial<Parts> = {};
  for (const name of reads) {
    const part = parts[name]();
    if (!part) return undefined;
    (read as Record<Part, unknown>)[name] = part;
  }
  return { edition, ...read } as Subject<Part>;
}

const inLines = (
  findings: readonly Finding[],
  finders: readonly Finder[],
  found: readonly Kept[],
  heads: ReadonlyMap<RuleId, RuleHead>,
  cells: ReadonlyMap<CellKey, FigureCell>,
) =>
  gatherLines(
    findings,
    (rule) => heads.get(rule),
    (key) => cells.get(key),
    (members) => {
      const own = finders.findIndex(({ rules }) => rules.some(({ id }) => id === members[0]?.rule));
      const subject = found[own]?.given.subject;
      return subject && finders[own]?.mend?.(members, subject);
    },
  );

/** What all have found, without what another finding says, and several of a kind as one. */
function gathered(
  finders: readonly Finder[],
  found: readonly Kept[],
  heads: ReadonlyMap<RuleId, RuleHead>,
): readonly Finding[] {
  const left = fold(
    found.flatMap(({ findings }) => findings),
    (rule) => heads.get(rule),
  );
  return finders.reduce<readonly Finding[]>((findings, { rules, gather }, index) => {
    const { subject } = (found[index] as Kept).given;
    if (!gather || !subject) return findings;
    const isOwn = ({ rule }: Finding) => rules.some(({ id }) => id === rule);
    const own = findings.filter(isOwn);
    if (!own.length) return findings;
    const at = findings.findIndex(isOwn);
    const others = (part: readonly Finding[]) => part.filter((finding) => !isOwn(finding));
    return [
      ...others(findings.slice(0, at)),
      ...gather(own, subject),
      ...others(findings.slice(at)),
    ];
  }, left);
}
