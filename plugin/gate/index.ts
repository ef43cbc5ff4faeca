export { judge } from './judge';
export type { JudgeInput } from './judge';
export { release } from './release';
export type { ApprovalSeen, Release } from './release';
export type { ImageScan, MarkMatch } from './scans';
export type { Verdict } from './verdict';
