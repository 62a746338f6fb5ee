import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A schema of the OpenAPI document, as far as the sweep looks at it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly nullable?: boolean;
}

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** as in the document, without `/api` */
  readonly path: string;
  readonly pathParameters: readonly string[];
  /** those of them that count something (a round, a revision) and are no id */
  readonly numbers: readonly string[];
  readonly queryParameters: readonly string[];
  readonly body: Schema | null;
  /** takes a file beside small fields */
  readonly multipart: boolean;
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const document = JSON.parse(readFileSync(path.join(__dirname, '../../../apps/api/openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<Route['method'], Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** Every route that the API documents, so that a new one is swept by itself. */
export const ROUTES: readonly Route[] = Object.entries(document.paths).flatMap(([where, operations]) =>
  Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
    const [[kind = '', media] = []] = Object.entries(requestBody?.content ?? {});
    return {
      method: method as Route['method'],
      path: where.replace(/^\/api/, ''),
      pathParameters: parameters.filter((one) => one.in === 'path').map(({ name }) => name),
      numbers: parameters.filter((one) => one.in === 'path' && one.schema.type === 'number').map(({ name }) => name),
      queryParameters: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
      body: media?.schema ?? null,
      multipart: kind === 'multipart/form-data',
    };
  }),
);

export function resolved(schema: Schema): Schema {
  if (!schema.$ref) return schema.allOf?.[0] ? resolved(schema.allOf[0]) : schema;
  const found = document.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`no schema ${schema.$ref}`);
  return resolved(found);
}

/** The path with each parameter filled in. */
export const filled = ({ path: where }: Route, value: (name: string) => string): string =>
  where.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name)));

/** The path for one thing: numbers that belong to it are its first ones. */
export const filledFor = (route: Route, id: string, evidence: string): string =>
  filled(route, (name) => (name === 'evidenceId' ? evidence : route.numbers.includes(name) ? '1' : id));

export const nameOf = ({ method, path: where }: Route): string => `${method.toUpperCase()} ${where}`;
