interface ProofProps {
  readonly lines: readonly string[];
  /** Of the finding: what it says already is no further proof. */
  readonly message: string;
}

/** The sums that do not hold. */
export function Proof({ lines, message }: ProofProps) {
  const [only, ...more] = lines;
  if (only === undefined || (more.length === 0 && only === message)) return null;
  return (
    <ul className="finding-proof" aria-label="不成立的等式">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
