import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '@app/platform';
import {
  openDevelopmentAuthority,
  type CertificateHolder,
  type DevelopmentAuthority,
} from './signing/development-authority';
import type { Signer } from './signing/signer';

/**
 * The keys of chairs and offices. Today all from our own authority in DATA_DIR/keys, whose certificates call themselves a trial: in
 * production none of them may be used, and papers go the paper way until the office's own keys can be plugged in.
 */
@Injectable()
export class SigningKeys {
  private authority: Promise<DevelopmentAuthority> | null = null;

  constructor(private readonly settings: Settings) {}

  get mayBeUsed(): boolean {
    return this.settings.NODE_ENV !== 'production';
  }

  /** @throws in production: the acts have refused before, so somebody has come here another way */
  async signerFor(holder: CertificateHolder): Promise<Signer> {
    if (!this.mayBeUsed) throw new Error('the trial authority signs nothing in production');
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
