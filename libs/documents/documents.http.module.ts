import { Module } from '@nestjs/common';
import { CheckDocumentController } from './check-document/check-document.controller';
import { IssueDocumentController } from './issue-document/issue-document.controller';
import { NumberDocumentController } from './number-document/number-document.controller';
import { PublicCheckController } from './public-check/public-check.controller';
import { DocumentController } from './queries/document.controller';
import { RecallDocumentController } from './recall-document/recall-document.controller';
import { RecordElsewhereController } from './record-elsewhere/record-elsewhere.controller';
import { RegisterController } from './registers/register.controller';
import { ReplaceDocumentController } from './replace-document/replace-document.controller';
import { ReturnDocumentController } from './return-document/return-document.controller';
import { SealDocumentController } from './seal-document/seal-document.controller';
import { SignDocumentController } from './sign-document/sign-document.controller';
import { VoidNumberController } from './void-number/void-number.controller';

@Module({
  controllers: [
    DocumentController,
    CheckDocumentController,
    ReturnDocumentController,
    NumberDocumentController,
    VoidNumberController,
    SignDocumentController,
    SealDocumentController,
    IssueDocumentController,
    RecordElsewhereController,
    ReplaceDocumentController,
    RecallDocumentController,
    RegisterController,
    PublicCheckController,
  ],
})
export class DocumentsHttpModule {}
