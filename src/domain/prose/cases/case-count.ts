/** A count of reviews or lawsuits that a line says. */
import type { CountSaid } from '../word-kinds/count-said.ts';
import type { CaseRow } from './case-words.ts';

export interface CaseCount extends CountSaid {
  readonly row: CaseRow;
  /** Whether its sentence names the disclosure of information. */
  readonly isNamed: boolean;
  /** Nothing says whose cases they are: where applications are told, they are those about replies. */
  readonly isLoose?: boolean;
  /** One of a row of names with 分别. */
  readonly isInRow?: boolean;
}
