/** What the properties of a run, or of a paragraph's mark, say of its being read. */
import { readValue, type Visitor } from '../package/walk-xml.ts';
import { isOn } from './on-off.ts';

export interface RunProperties {
  /** The character style. */
  readonly style?: string;
  readonly hidden?: boolean;
  /** The paragraph mark was put in or taken out by a tracked change. */
  readonly inserted?: true;
  readonly deleted?: true;
}

/** A visitor of w:rPr. */
export function runProperties(onRead: (properties: RunProperties) => void): Visitor {
  let properties: { -readonly [key in keyof RunProperties]: RunProperties[key] } = {};
  const inserted: Visitor = () => {
    properties.inserted = true;
    return 'skip';
  };
  const deleted: Visitor = () => {
    properties.deleted = true;
    return 'skip';
  };
  const visit = {
    inside: {
      others: 'skip',
      elements: {
        'w:rStyle': readValue((id) => {
          if (id !== undefined) properties.style = id;
        }),
        'w:vanish': readValue((value) => {
          properties.hidden = isOn(value);
        }),
        'w:ins': inserted,
        'w:moveTo': inserted,
        'w:del': deleted,
        'w:moveFrom': deleted,
      },
    },
    leave: () => onRead(properties),
  } as const;
  return () => {
    properties = {};
    return visit;
  };
}
