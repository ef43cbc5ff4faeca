import type { DepartmentRole } from '../review';

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

/** A person's place in a department; times are ISO 8601 in UTC. */
export interface DepartmentPerson extends Person {
  readonly role: DepartmentRole;
  readonly awayFrom: string | null;
  readonly awayTo: string | null;
}

/** A department and its people. PUT /departments/:id/people takes `{ people }` without names and answers this. */
export interface DepartmentPeople {
  readonly id: string;
  readonly name: string;
  readonly people: readonly DepartmentPerson[];
}

/** GET /departments */
export interface DepartmentsResponse {
  readonly departments: readonly DepartmentPeople[];
  /** Every active admin user, to choose from. */
  readonly candidates: readonly Person[];
}
