/** What the fields of a form show: filing systems keep figures in them. */
import type { Attributes } from './html-tokens.ts';
import { Quote } from './left-out-texts.ts';

/** Say what a click does, or hold what nobody sees. */
const withoutValue = /^(hidden|button|submit|reset|image|file|password)$/;

/** The text that an `<input>` shows; a box that is ticked shows its mark. */
export function inputValue(attributes: Attributes): string {
  const type = (attributes.get('type') ?? 'text').trim().toLowerCase();
  if (withoutValue.test(type)) return '';
  if (type === 'checkbox' || type === 'radio') return attributes.has('checked') ? '☑' : '';
  return attributes.get('value') ?? '';
}

interface Option {
  readonly text: Quote;
  readonly label: string | undefined;
  readonly value: string | undefined;
  readonly isSelected: boolean;
}

/** The options of a `<select>`, and which of them it shows. */
export class ChosenOptions {
  readonly #options: Option[] = [];
  readonly #isMultiple: boolean;
  readonly #isOpen: boolean;

  constructor(attributes: Attributes) {
    this.#isMultiple = attributes.has('multiple');
    this.#isOpen = this.#isMultiple || Number(attributes.get('size')) > 1;
  }

  /** @returns where the text of the option goes */
  addOption(attributes: Attributes): Quote {
    const text = new Quote();
    this.#options.push({
      text,
      label: attributes.get('label'),
      value: attributes.get('value'),
      isSelected: attributes.has('selected'),
    });
    return text;
  }

  get text(): string {
    return this.#chosen.map(textOf).join('、');
  }

  /** 「请选择」, which stands for no choice. */
  get isPrompt(): boolean {
    const [first] = this.#chosen;
    if (!first || this.#isOpen || first !== this.#options[0]) return false;
    const text = textOf(first);
    return /^[-—\s]*请?选择/.test(text) || (first.value === '' && !/^\d+$/.test(text));
  }

  /** A list that unfolds shows its first option where none is chosen, and one only. */
  get #chosen(): readonly Option[] {
    const selected = this.#options.filter(({ isSelected }) => isSelected);
    if (this.#isMultiple) return selected;
    return selected.length > 0 ? selected.slice(-1) : this.#options.slice(0, this.#isOpen ? 0 : 1);
  }
}

const textOf = ({ label, text }: Option) => label || text.text;
