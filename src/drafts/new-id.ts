/** Ids for drafts. No crypto.randomUUID: it is missing on plain http, where offices use the program. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 characters, 130 bits of chance. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
