/** What a core function answers when it can refuse: a value, or a refusal with a code. Nothing in the core throws for bad input. */
export type Result<Value, Refused extends Refusal = Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refused };

/** Why something was not done. `code` is stable and has a message in every language; `data` fills the message's places. */
export interface Refusal {
  readonly code: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

export const accepted = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refused = <Refused extends Refusal>(
  refusal: Refused,
): { readonly ok: false; readonly refusal: Refused } => ({
  ok: false,
  refusal,
});
