/** Input that is no report at all: the message says in Chinese what is wrong and where. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}
