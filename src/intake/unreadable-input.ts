/** Input that is no report at all: the message says in Chinese what is wrong and where. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
  /** A document of an older kind (.doc, .wps, .rtf …): Word or WPS can save it as .docx. */
  readonly isOldFormat: boolean;

  constructor(message: string, options: ErrorOptions & { readonly isOldFormat?: boolean } = {}) {
    super(message, options);
    this.isOldFormat = options.isOldFormat ?? false;
  }
}
