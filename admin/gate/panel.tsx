import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { lazy, Suspense } from 'react';
import { useGetJudgementQuery } from '../text';
import { Failed, Loading, useTexts } from '../ui';
import { refOf } from './use-gate';

const LazyContent = lazy(async () => ({ default: (await import('./panel-content')).PanelContent }));

/** The gate's panel beside the edit view of governed content; nothing for other content and for published versions. */
export const PolicyPanel: PanelComponent = (props) => {
  const { model, activeTab } = props;
  const { t } = useTexts();
  const isApi = model.startsWith('api::');
  const { data, error, refetch } = useGetJudgementQuery(undefined, { skip: !isApi });
  if (!isApi || activeTab !== 'draft') return null;
  const title = t('panel.title');
  if (error !== undefined) return { title, content: <Failed error={error} retry={refetch} /> };
  if (data?.governed.some(({ uid }) => uid === model) !== true) return null;
  return {
    title,
    content: (
      <Suspense fallback={<Loading />}>
        <LazyContent model={model} document={refOf(props)} />
      </Suspense>
    ),
  };
};
