/**
 * What an edition of the official form is. An edition is data: the form on screen, the checks, the
 * preview, the Word table and the importer all read it, and nothing else knows a label.
 *
 * Labels are character for character those of the official annex: full-width brackets, commas, colons
 * and quotation marks, sub-item numbers as half-width digit and full stop ("1.属于国家秘密").
 */

/** The id of an edition, the year of its notice: "2019", "2021". */
export type EditionId = string;

/** What a figure cell takes: 计数, 可带正负号的计数 (本年增/减), 金额（万元）. */
export type FigureKind = 'count' | 'signed' | 'amount';

export type FigureUnit = '件' | '项' | '万元';

/** The three sections whose content is a table (二、三、四). */
export type TableSection = 2 | 3 | 4;

export interface ValueColumn {
  /** Stable id of the meaning, used in addresses: issued, repealed, inForce … */
  readonly id: string;
  /** The printed head (列头). */
  readonly label: string;
  /** The wording some places print instead (地方表头), for instance with 保留4位小数. */
  readonly localLabel?: string;
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
}

export interface ValueRow {
  /** Stable id of the meaning, used in addresses: rules, normative, licensing … */
  readonly id: string;
  readonly label: string;
  /** Some places split this row in two or more (行政检查／行政确认). */
  readonly splittable?: boolean;
}

/** One 第二十条 item of the table of section 二: a title row, a head row, and its rows. */
export interface Table2Item {
  /** 一, 五, 六, 八, 九 */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ValueColumn[];
  readonly rows: readonly ValueRow[];
}

export interface Table2Form {
  /** The head of every label column (信息内容). */
  readonly labelHead: string;
  readonly items: readonly Table2Item[];
}

/** How a row of the table of section 三 takes part in its sums. */
export type Table3Role = 'received' | 'carriedIn' | 'result' | 'resultTotal' | 'carriedOut';

export interface Table3Row {
  /** "1", "3.3.7", "3.7", "4": the printed numbering. */
  readonly id: string;
  /** The labels from the outermost to the row's own; the outer ones span several rows. */
  readonly path: readonly string[];
  readonly role: Table3Role;
}

export interface Applicant {
  /** natural, business, research, welfare, legal, other, total */
  readonly id: string;
  readonly label: string;
  /** The group printed above it (法人或其他组织); absent where the head spans both lines. */
  readonly group?: string;
}

export interface Table3Form {
  /** The remark in the corner cell: the cross-check that the form itself prints. */
  readonly note: string;
  /** 申请人情况 */
  readonly applicantsHead: string;
  /** The parts first, the last one is the total (总计). */
  readonly applicants: readonly Applicant[];
  readonly rows: readonly Table3Row[];
}

export interface Table4Group {
  /** review, direct, after */
  readonly id: string;
  /** 行政复议, or 行政诉讼 › 未经复议直接起诉 */
  readonly path: readonly string[];
}

export interface Table4Form {
  readonly groups: readonly Table4Group[];
  /** The parts first, the last one is the total (总计). */
  readonly outcomes: readonly { readonly id: string; readonly label: string }[];
}

export interface Edition {
  readonly id: EditionId;
  /** 国办公开办函〔2021〕30号 */
  readonly documentNumber: string;
  /** The notice that carries the form. */
  readonly documentTitle: string;
  /** The title of the annex. */
  readonly formTitle: string;
  /** Report years that use this edition; without `to` it is the current one. */
  readonly years: { readonly from: number; readonly to?: number };
  /** The six headings of level one. */
  readonly headings: readonly [string, string, string, string, string, string];
  readonly table2: Table2Form;
  readonly table3: Table3Form;
  readonly table4: Table4Form;
}
