/**
 * From format 3 to 4. Until then the blocks of each section were numbered for themselves, and a reason went by its
 * finding's rule and public address, "T3-BAL table3.3.7.natural".
 */
import {
  fieldPlace,
  type LabelAddress,
  labelPlace,
  type Place,
  tablePlace,
} from '../domain/place/place.ts';
import { placeText } from '../domain/place/place-text.ts';
import { placeAtAddress } from '../domain/place/public-address.ts';
import { blockId } from '../domain/report/prose.ts';
import { type Report, reportSchema, type SectionNumber } from '../domain/report/report.ts';
import { type Fields, inBothYears, isFields } from './upgrade-fields.ts';
import { reportWithLive } from './upgrade-live.ts';
import { reportWithWholeTable3 } from './upgrade-whole-table.ts';

export function withPlaces(record: Fields): Fields {
  const report = withOwnBlockIds(record.report);
  // Only to know its places: what later formats ask for is no part of this step.
  const parsed = reportSchema.safeParse(reportWithLive(reportWithWholeTable3(report)));
  const reasons = parsed.success ? reasonsByPlace(record.reasons, parsed.data) : record.reasons;
  return { ...record, origin: 'written', reasons, report };
}

/** Also in last year's report, which has ids of its own. */
const withOwnBlockIds = (report: unknown): unknown =>
  inBothYears(report, (year) =>
    isFields(year.sections) ? { ...year, sections: numbered(year.sections) } : year,
  );

function numbered(sections: Fields): Fields {
  return Object.fromEntries(
    Object.entries(sections).map(([key, section]) => {
      const number = Number(key.slice(1)) as SectionNumber;
      if (!isFields(section) || !Array.isArray(section.blocks)) return [key, section];
      const blocks = section.blocks.map((block: unknown, index) =>
        isFields(block) ? { ...block, id: blockId(number, index + 1) } : block,
      );
      return [key, { ...section, blocks }];
    }),
  );
}

function reasonsByPlace(reasons: unknown, report: Report): unknown {
  if (!isFields(reasons)) return reasons;
  return Object.fromEntries(
    Object.entries(reasons).map(([id, reason]) => [idByPlace(id, report), reason]),
  );
}

/** An address may hold blanks of a label's own; behind it may stand what set two findings of a place apart. */
function idByPlace(id: string, report: Report): string {
  const [rule = '', ...rest] = id.split(' ');
  if (rule === 'S-TITLE') return titleId(rest[1]);
  const whole = placeOf(rule, rest.join(' '), report);
  if (whole) return `${rule} ${placeText(whole)}`;
  const aspect = rest.pop() ?? '';
  const place = placeOf(rule, rest.join(' '), report);
  // What names no place of the report any more is kept as it is.
  return place ? `${rule} ${placeText(place)} ${aspect}` : id;
}

/** The unit's findings stood at the title. */
function titleId(aspect: string | undefined): string {
  if (aspect === 'unit') return `S-TITLE ${placeText(fieldPlace('unit'))}`;
  if (aspect === 'shortUnit') return `S-TITLE ${placeText(fieldPlace('unit'))} shortUnit`;
  return `S-TITLE ${placeText(fieldPlace('title'))}`;
}

/** In table 四 a head and a cell share their address. */
function placeOf(rule: string, where: string, report: Report): Place | undefined {
  if (rule !== 'S-LABEL') return placeAtAddress(where, report);
  const table = ([2, 3, 4] as const).find((number) => where === `table${number}`);
  if (table) return tablePlace(table);
  return /^table[234]\../.test(where) ? labelPlace(where as LabelAddress) : undefined;
}
