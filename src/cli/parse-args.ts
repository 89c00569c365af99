/** Arguments of a command: file names, and options that take a value. */
export type ParsedArgs =
  | {
      readonly ok: true;
      readonly files: readonly string[];
      readonly options: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly why: string };

/**
 * @param takesValue the options that the command knows, each with a value behind it: `-o OUT` or `--out=OUT`
 */
export function parseArgs(args: readonly string[], takesValue: readonly string[]): ParsedArgs {
  const files: string[] = [];
  const options: Record<string, string> = {};
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string;
    if (arg === '--') {
      files.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    const [name = '', ...joined] = arg.split('=');
    if (!takesValue.includes(name)) return { ok: false, why: `不认识选项“${arg}”` };
    const value = joined.length ? joined.join('=') : args[index + 1];
    if (!joined.length) index += 1;
    if (!value) return { ok: false, why: `选项“${name}”后面缺少内容` };
    options[name] = value;
  }
  return { ok: true, files, options };
}
