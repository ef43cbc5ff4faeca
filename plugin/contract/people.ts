/** A person as screens show them. `id` is the admin user's id. */
export interface Person {
  readonly id: number;
  readonly name: string;
}

/** A document in one locale. `locale` is null where the content type is not localized. */
export interface DocumentRef {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}
