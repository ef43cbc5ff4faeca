import type { ReviewSummary } from '../../plugin/contract';

/** What kind of content a review is about, whose, and in which language; what is not known is left out. */
export const subtitleOf = ({ contentType, department, document }: ReviewSummary): string =>
  [contentType, department, document.locale ?? ''].filter((word) => word !== '').join(' · ');
