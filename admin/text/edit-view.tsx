import type { EditFieldLayout, EditLayout } from '@strapi/content-manager/strapi-admin';
import type { ReactElement, ReactNode } from 'react';
import { lazy, Suspense } from 'react';

const JUDGED: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'blocks', 'email', 'uid', 'json']);

const LazyHint = lazy(async () => ({ default: (await import('./field-hint')).FieldHint }));

const Hint = ({ hint, type }: { readonly hint: ReactNode; readonly type: string }): ReactElement => (
  <Suspense fallback={<>{hint}</>}>
    <LazyHint hint={hint} type={type} />
  </Suspense>
);

/** The Content Manager types `hint` as a string, but hands it through to a React node at run time. */
const asHint = (element: ReactElement): string => element as unknown as string;

const decorated = (field: EditFieldLayout): EditFieldLayout =>
  JUDGED.has(field.type) ? { ...field, hint: asHint(<Hint hint={field.hint} type={field.type} />) } : field;

/** A content type is under the gate when it has drafts and does not say otherwise; the server's word counts. */
const mayBeGoverned = ({ options }: EditLayout): boolean => {
  const own: unknown = (options as Readonly<Record<string, unknown>>)['policy-gate'];
  const isOut = typeof own === 'object' && own !== null && 'governed' in own && own.governed === false;
  return options.draftAndPublish === true && !isOut;
};

/** The page that arranges the edit view stores each field's hint as its description: it must see the plain text. */
const isArranging = (): boolean => window.location.pathname.includes('/configurations/');

/** Puts the warnings beneath every text field, also in components, lists and dynamic zones. What is in a hint stays. */
export const decorateEditView = <Given extends { readonly layout: EditLayout }>(given: Given): Given => {
  const { layout } = given;
  if (!mayBeGoverned(layout) || isArranging()) return given;
  return {
    ...given,
    layout: {
      ...layout,
      layout: layout.layout.map((panel) => panel.map((row) => row.map(decorated))),
      components: Object.fromEntries(
        Object.entries(layout.components).map(([uid, component]) => [
          uid,
          { ...component, layout: component.layout.map((row) => row.map(decorated)) },
        ]),
      ),
    },
  };
};
