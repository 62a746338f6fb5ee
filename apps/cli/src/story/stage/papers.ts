import { verifySignatures } from '@app/documents';
import type { ApiClient } from '@app/api-client';
import { formOf } from './form-of';
import { handSigned } from './hand-signed';
import { done, type People } from './people';

/** Accounts that bring one paper on its way. */
export interface Hands {
  readonly content?: string;
  readonly format?: string;
  readonly desk?: string;
  readonly clerk: string;
  readonly signer: string;
  /** role of whoever is printed as the signer, where the draft names another first (KT.) */
  readonly signerRole?: string;
}

export interface SignedByHand {
  readonly number: number;
  readonly date: string;
  readonly signerName: string;
  readonly signerTitle: string;
}

/** Takes official papers from the draft to issue, each step by the one whose job it is. */
export class Papers {
  constructor(private readonly people: People) {}

  async check(id: string, { content, format, desk }: Hands): Promise<void> {
    const path = { params: { path: { id } } };
    if (content)
      done('check content', await (await this.people.as(content)).POST('/api/documents/{id}/check-content', path));
    if (format)
      done('check format', await (await this.people.as(format)).POST('/api/documents/{id}/check-format', path));
    if (desk) done('check desk', await (await this.people.as(desk)).POST('/api/documents/{id}/check-desk', path));
  }

  async number(id: string, { clerk, signerRole }: Hands, number?: number): Promise<void> {
    const registry = await this.people.as(clerk);
    const signer = signerRole ? await positionOf(registry, id, signerRole) : undefined;
    const body = { ...(number !== undefined && { number }), ...(signer && { signer }) };
    done('number', await registry.POST('/api/documents/{id}/enter-number', { params: { path: { id } }, body }));
  }

  /** The leader looks at the very bytes and signs them. */
  async sign(id: string, { signer }: Hands): Promise<void> {
    const leader = await this.people.as(signer);
    const { sha256 } = done('paper', await leader.GET('/api/documents/{id}', { params: { path: { id } } }));
    if (!sha256) throw new Error(`document ${id} has no bytes to sign`);
    const body = { password: this.people.password, sha256 };
    done('sign', await leader.POST('/api/documents/{id}/sign', { params: { path: { id } }, body }));
  }

  /** Minutes only: before their chair. */
  async signAsSecretary(id: string, account: string): Promise<void> {
    const secretary = await this.people.as(account);
    const { sha256 } = done('paper', await secretary.GET('/api/documents/{id}', { params: { path: { id } } }));
    const body = { password: this.people.password, sha256: sha256 ?? '' };
    const params = { path: { id } };
    done('sign minutes', await secretary.POST('/api/documents/{id}/sign-as-secretary', { params, body }));
  }

  async sealAndIssue(id: string, { clerk }: Hands): Promise<void> {
    const registry = await this.people.as(clerk);
    const params = { path: { id } };
    done('seal', await registry.POST('/api/documents/{id}/seal', { params, body: { password: this.people.password } }));
    done('issue', await registry.POST('/api/documents/{id}/issue', { params }));
  }

  /** Our print for the pen, signed by hand and scanned: the clerk enters number, day and signer. It stands then where a sealed one stands. */
  async recordElsewhere(id: string, clerk: string, paper: SignedByHand): Promise<void> {
    const registry = await this.people.as(clerk);
    const { data, response } = await registry.GET('/api/documents/{id}/pdf', {
      params: { path: { id }, query: { form: 'pen' } },
      parseAs: 'arrayBuffer',
    });
    if (!response.ok || !data) throw new Error(`document ${id}: no print for the pen (${response.status})`);
    const file = await handSigned(Buffer.from(data), paper);
    const params = { path: { id } };
    const body = { ...paper, file: '' };
    const bodySerializer = (): FormData => formOf({ ...paper, number: String(paper.number) }, 'to-trinh.pdf', file);
    done('record', await registry.POST('/api/documents/{id}/record-elsewhere', { params, body, bodySerializer }));
  }

  async issueRecorded(id: string, clerk: string): Promise<void> {
    done('issue', await (await this.people.as(clerk)).POST('/api/documents/{id}/issue', { params: { path: { id } } }));
  }

  /** The stored file of an issued paper, with how many of its signatures are valid. */
  async fileOf(id: string, reader: string): Promise<{ readonly pdf: Buffer; readonly valid: number }> {
    const client = await this.people.as(reader);
    const { data, response } = await client.GET('/api/documents/{id}/pdf', {
      params: { path: { id } },
      parseAs: 'arrayBuffer',
    });
    if (!response.ok || !data) throw new Error(`document ${id}: no file (${response.status})`);
    const pdf = Buffer.from(data);
    const { signatures, unchanged } = await verifySignatures(pdf);
    return { pdf, valid: unchanged ? signatures.filter(({ intact }) => intact).length : 0 };
  }
}

async function positionOf(client: ApiClient, id: string, role: string): Promise<string> {
  const { signerCandidates } = done('paper', await client.GET('/api/documents/{id}', { params: { path: { id } } }));
  const found = signerCandidates.find((candidate) => candidate.role === role)?.position;
  if (!found) throw new Error(`nobody signs document ${id} as ${role}`);
  return found;
}
