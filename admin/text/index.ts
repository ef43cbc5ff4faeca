export { useGetJudgementQuery } from './api';
export { useDrivenJudge } from './drive';
export type { EditedDocument } from './drive';
export { decorateEditView } from './edit-view';
export type { FormVerdict } from './form-judge';
export { useFormJudge, useFormVerdict } from './use-form-judge';
