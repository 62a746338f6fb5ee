import { Global, Module } from '@nestjs/common';
import { FilesModule } from '@app/files';
import { CheckDocument } from './check-document/check-document.use-case';
import { DocumentLifecycle } from './document.lifecycle';
import { Documents } from './drafting/documents';
import { IssueDocument } from './issue-document/issue-document.use-case';
import { IssueDocuments } from './issue-document/issue-documents.use-case';
import { LookAhead } from './look-ahead';
import { NumberDocument } from './number-document/number-document.use-case';
import { Numbers } from './numbering/numbers';
import { PaperPrinter } from './printing/paper-printer';
import { DocumentFileQuery } from './queries/document-file';
import { DocumentPageQuery } from './queries/document-page';
import { ListDocuments } from './queries/list-documents';
import { RecallDocument } from './recall-document/recall-document.use-case';
import { RecordElsewhere } from './record-elsewhere/record-elsewhere.use-case';
import { ReadOutgoingRegister } from './registers/outgoing-register';
import { ReplaceDocument } from './replace-document/replace-document.use-case';
import { ReturnDocument } from './return-document/return-document.use-case';
import { SealDocument } from './seal-document/seal-document.use-case';
import { SignAsSecretary } from './sign-document/sign-as-secretary.use-case';
import { SignDocument } from './sign-document/sign-document.use-case';
import { SignDocuments } from './sign-document/sign-documents.use-case';
import { SigningKeys } from './signing-keys';
import { VoidNumber } from './void-number/void-number.use-case';

const useCases = [
  CheckDocument,
  ReturnDocument,
  NumberDocument,
  VoidNumber,
  SignAsSecretary,
  SignDocument,
  SignDocuments,
  SealDocument,
  IssueDocument,
  IssueDocuments,
  RecordElsewhere,
  ReplaceDocument,
  RecallDocument,
];
const queries = [ListDocuments, DocumentPageQuery, DocumentFileQuery, ReadOutgoingRegister];

/** Official papers. Global: features of api and worker draw them up. */
@Global()
@Module({
  imports: [FilesModule],
  providers: [DocumentLifecycle, Documents, Numbers, LookAhead, PaperPrinter, SigningKeys, ...useCases, ...queries],
  exports: [DocumentLifecycle, Documents, PaperPrinter, SigningKeys, ...useCases, ...queries],
})
export class DocumentsModule {}
