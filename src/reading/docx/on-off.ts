/** What a switch of WordprocessingML says: it is on when it only stands there. */
export const isOn = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off';
