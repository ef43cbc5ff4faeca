export type { Verdict } from './verdict';
