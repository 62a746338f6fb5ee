import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '@app/platform';
import {
  openDevelopmentAuthority,
  type CertificateHolder,
  type DevelopmentAuthority,
} from './signing/development-authority';
import type { Signer } from './signing/signer';

/** The keys of chairs and offices. Today all from our own authority in DATA_DIR/keys, whose certificates call themselves a trial. */
@Injectable()
export class SigningKeys {
  private authority: Promise<DevelopmentAuthority> | null = null;

  constructor(private readonly settings: Settings) {}

  async signerFor(holder: CertificateHolder): Promise<Signer> {
    return (await this.open()).signerFor(holder);
  }

  /** DER of the certificate that everything signed here leads to. */
  async root(): Promise<Buffer> {
    return (await this.open()).root;
  }

  private open(): Promise<DevelopmentAuthority> {
    this.authority ??= openDevelopmentAuthority(path.join(this.settings.DATA_DIR, 'keys')).catch((error: unknown) => {
      this.authority = null;
      throw error;
    });
    return this.authority;
  }
}
