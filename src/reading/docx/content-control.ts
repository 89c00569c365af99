/** Content controls: frames around text that is chosen or typed, and what they show until it is. */
import { only, type Visit, type Visitor } from '../package/walk-xml.ts';
import { isOn } from './on-off.ts';
import type { OpenControl } from './open-parts.ts';
import type { Story } from './story.ts';

/** What a control shows is its content; where that is lost, its properties still hold what was chosen. */
export function contentControl(story: Story): Readonly<Record<string, Visitor>> {
  const control = (): Visit => {
    const outer = story.control;
    const own: OpenControl = { isPlaceholder: false, chosen: undefined };
    const before = story.shown;
    story.control = own;
    return {
      leave: () => {
        story.control = outer;
        if (own.isPlaceholder) story.placeholders -= 1;
        else if (own.chosen && story.shown === before) story.addLate(own.chosen);
      },
    };
  };
  return { 'w:sdt': control, 'w:sdtPr': controlProperties(story) };
}

function controlProperties(story: Story): Visitor {
  return only({
    'w:showingPlcHdr': (attributes) => {
      const value = attributes.get('val');
      if (story.control && !story.control.isPlaceholder && (value === undefined || isOn(value))) {
        story.control.isPlaceholder = true;
        story.placeholders += 1;
      }
      return 'skip';
    },
    'w:dropDownList': list(story),
    'w:comboBox': list(story),
    'w:date': (attributes) => {
      const [, year, month, day] =
        /^(\d{4})-(\d\d)-(\d\d)/.exec(attributes.get('fullDate') ?? '') ?? [];
      if (story.control && year) {
        story.control.chosen = `${year}年${Number(month)}月${Number(day)}日`;
      }
      return 'skip';
    },
  });
}

const list =
  (story: Story): Visitor =>
  (attributes) => {
    const { control } = story;
    const last = attributes.get('lastValue');
    if (!control || !last) return 'skip';
    control.chosen = last;
    const item: Visitor = (each) => {
      if (each.get('value') === last) control.chosen = each.get('displayText') ?? last;
      return 'skip';
    };
    return { inside: { others: 'skip', elements: { 'w:listItem': item } } };
  };
