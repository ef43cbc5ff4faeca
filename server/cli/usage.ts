/** Thrown for input that cannot be used; its message says what and where. The command prints it and exits with 3. */
export class Unusable extends Error {}

export const EXIT = { clear: 0, flagged: 1, blocked: 2, unusable: 3 } as const;

export const USAGE = `policy-gate check [--policy F] [--registers F] [--today YYYY-MM-DD] [--format pretty|jsonl] [--score] FILE…
    Judges posts. A file is one post (.md, .txt, - for standard input) or many (.jsonl).
    Exit: 0 all clear, 1 some flagged, 2 some blocked, 3 unusable input.
policy-gate logo --mark F [--mark F]… [--format pretty|jsonl] IMAGE…
    Finds marks in pictures. Exit: 0 no match, 1 some match, 3 unusable input.
policy-gate ledger verify FILE
    Proves or refutes an exported ledger. Exit: 0 intact, 2 broken, 3 unusable input.`;
