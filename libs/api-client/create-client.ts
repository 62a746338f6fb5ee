import createOpenApiClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema';

export type ApiClient = Client<paths>;
/** Shapes of bodies and answers by the name of their DTO, e.g. `Schemas['SubjectView']`. */
export type Schemas = components['schemas'];

/** The typed client of the API, generated from its controllers: the web app, the story and the end-to-end tests use this one. */
export const createApiClient = (options: ClientOptions): ApiClient => createOpenApiClient<paths>(options);
