/** Anything that leaves ink: neither white space of any kind nor a control or zero-width character. */
const visible =
  /[^\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Whether a reader would see something of this text. */
export const hasVisibleText = (text: string): boolean => visible.test(text);
