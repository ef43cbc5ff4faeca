import type { EditLayout } from '@strapi/content-manager/strapi-admin';

type Fields = readonly (readonly { readonly name: string; readonly label: string; readonly attribute: object }[])[];

const isIndex = (step: string): boolean => /^\d+$/.test(step);

const textAt = (object: object | undefined, key: string): string | undefined => {
  const value: unknown = object === undefined ? undefined : Reflect.get(object, key);
  return typeof value === 'string' ? value : undefined;
};

const valueAt = (values: unknown, step: string): unknown =>
  typeof values === 'object' && values !== null ? Reflect.get(values, step) : undefined;

interface Labelled {
  readonly layout: EditLayout;
  readonly model: string;
  /** The form's values, to tell which component stands in a dynamic zone. */
  readonly values: unknown;
  /** The label of a field in the person's language, by the message id that the Content Manager gives it. */
  readonly name: (id: string, label: string) => string;
}

/**
 * The name of a place as the edit view shows it: `event.where` is “Event › Where”, `links.1.label` is “Links 2 › Label”.
 * Steps below a field (leaves of blocks, members of JSON) have no name of their own.
 */
export const labelOf = (path: string, { layout, model, values, name }: Labelled): string => {
  const words: string[] = [];
  let fields: Fields | undefined = layout.layout.flat();
  let component: string | undefined;
  let at = values;
  let owner = `content-types.${model}`;
  for (const step of path.split('.')) {
    at = valueAt(at, step);
    if (isIndex(step)) {
      if (fields !== undefined || component === undefined) break;
      words.push(`${words.pop() ?? ''} ${String(Number(step) + 1)}`);
    } else {
      const field: { readonly label: string; readonly attribute: object } | undefined = fields
        ?.flat()
        .find(({ name }) => name === step);
      if (field === undefined) break;
      words.push(name(`content-manager.${owner}.${step}`, field.label));
      component =
        textAt(field.attribute, 'component') ?? (textAt(field.attribute, 'type') === 'dynamiczone' ? '' : undefined);
      fields = undefined;
    }
    if (component === undefined || Array.isArray(at)) continue;
    const named = textAt(typeof at === 'object' && at !== null ? at : undefined, '__component');
    owner = `components.${named ?? component}`;
    fields = layout.components[named ?? component]?.layout;
  }
  return words.join(' › ');
};
