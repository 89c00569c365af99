/** Words that belong to persons, and what they are. */
export type PrivateKind =
  | 'identity'
  | 'card'
  | 'mobile'
  | 'applicantName'
  | 'dwelling'
  | 'telephone'
  | 'staffName'
  | 'mail';

export interface PrivateWords {
  readonly kind: PrivateKind;
  readonly from: number;
  readonly to: number;
}
