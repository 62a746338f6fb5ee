import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI 3.1 document, made from the controllers; the typed client of web app, story and tests is generated from it. */
export function openApiDocument(app: NestExpressApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Công Nhận')
    .setDescription(
      'Recognition dossiers, from registration to a signed decision. Errors are application/problem+json (RFC 9457).',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('phien')
    .build();
  return SwaggerModule.createDocument(app, head);
}

export function describeApi(app: NestExpressApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    ui: false,
    raw: ['json'],
  });
}
