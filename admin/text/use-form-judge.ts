import { useForm } from '@strapi/strapi/admin';
import { useSyncExternalStore } from 'react';
import type { Finding } from '../../plugin/policy';
import type { Values } from '../../plugin/post';
import type { FormJudge, FormVerdict } from './form-judge';
import { judgeOf } from './form-judge';

/** The judge of the form in which the component stands. */
export const useFormJudge = (): FormJudge => judgeOf(useForm('PolicyGate', (state) => state.getValues as () => Values));

/** The verdict on the form as it stands; null until it is judged, and where it is not under the policy. */
export const useFormVerdict = (): FormVerdict | null => {
  const judge = useFormJudge();
  return useSyncExternalStore(judge.subscribe, judge.verdict);
};

/** The findings of one field. Renders again only when these change. */
export const useFindingsAt = (name: string): readonly Finding[] => {
  const judge = useFormJudge();
  return useSyncExternalStore(judge.subscribe, () => judge.findingsAt(name));
};
